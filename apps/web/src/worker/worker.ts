import { deskDoors } from "./desk.ts";
import type { Answer, DoorName, Doors, News, Question } from "./doors.ts";

/** Doors are answered one after another, so that a question sees all that was written before it. */
const doors: Doors = deskDoors((standing) => postMessage({ standing } satisfies News));
let line: Promise<unknown> = Promise.resolve();

addEventListener("message", ({ data: { n, door, args } }: MessageEvent<Question>) => {
  line = line.then(async () => postMessage(await answer(n, door, args)));
});

async function answer(n: number, door: DoorName, args: readonly unknown[]): Promise<Answer> {
  try {
    const open = doors[door] as (...given: readonly unknown[]) => Promise<unknown>;
    return { n, ok: true, value: await open(...args) };
  } catch (error) {
    return { n, ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}
