import type { deskDoors } from "./desk.ts";
import type {
  Answer,
  Book,
  DoorName,
  News,
  Now,
  Question,
  Standing,
  SyncNews,
  SyncStanding,
  Trouble,
} from "./doors.ts";
import { keptStanding } from "./kept-standing.ts";
import { openStore } from "./store.ts";

type Desk = ReturnType<typeof deskDoors>;

/** Questions are answered one after another, so that each sees all that was written before it. */
let line: Promise<unknown> = Promise.resolve();
const inLine = (work: () => Promise<void>) => {
  const done = line.then(work).catch((error) => postMessage({ trouble: messageOf(error) } satisfies Trouble));
  line = done;
  return done;
};
/** Those that ask the server come when their turn is there, and let the next ones go first while they wait. */
const APART: ReadonlySet<DoorName> = new Set(["signedIn", "isLeaving", "join", "leave", "syncNow"]);
const tell = (standing: Standing) => postMessage({ standing } satisfies News);
const tellSync = (sync: SyncStanding) => postMessage({ sync } satisfies SyncNews);

/** What plans is loaded at the first need of it: a start that shows what was shown last does without. */
let desk: Promise<Desk> | undefined;
const atDesk = () => {
  desk ??= import("./desk.ts").then(({ deskDoors }) => deskDoors(tell, tellSync, inLine));
  return desk;
};

addEventListener("message", ({ data: { n, door, args } }: MessageEvent<Question>) => {
  const answered = async () => postMessage(await answer(n, door, args));
  void inLine(APART.has(door) ? async () => void answered() : answered);
});

async function answer(n: number, door: DoorName, args: readonly unknown[]): Promise<Answer> {
  try {
    if (door === "open" && desk === undefined) return { n, ok: true, value: await firstOpen(...(args as [Book, Now])) };
    const open = (await atDesk())[door] as (...given: readonly unknown[]) => Promise<unknown>;
    return { n, ok: true, value: await open(...args) };
  } catch (error) {
    return { n, ok: false, error: messageOf(error) };
  }
}

/** Shows what was shown last, if it still holds, and computes it all the same: what differs follows as news. */
async function firstOpen(book: Book, now: Now): Promise<Standing> {
  const store = await openStore(book);
  const kept = await keptStanding(store, book, now);
  if (kept === undefined) return (await atDesk()).openIn(store, book, now);
  void inLine(async () => tell(await (await atDesk()).openIn(store, book, now)));
  return kept;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
