import type { Answer, DoorName, Doors, News, Question, Standing } from "./doors.ts";

/** The worker as the page sees it: every door a function that resolves. `onNews` hears each new standing. */
export function deviceOf(worker: Worker, onNews: (standing: Standing) => void): Doors {
  const open = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  let last = 0;
  worker.onmessage = ({ data }: MessageEvent<Answer | News>) => {
    if ("standing" in data) return onNews(data.standing);
    const waiting = open.get(data.n);
    open.delete(data.n);
    if (data.ok) waiting?.resolve(data.value);
    else waiting?.reject(new Error(data.error));
  };
  worker.onerror = (event) => {
    for (const { reject } of open.values()) reject(new Error(event.message || "the worker did not start"));
    open.clear();
  };
  const ask = (door: DoorName, args: readonly unknown[]) =>
    new Promise<unknown>((resolve, reject) => {
      last += 1;
      open.set(last, { resolve, reject });
      worker.postMessage({ n: last, door, args } satisfies Question);
    });
  return new Proxy({} as Doors, {
    get:
      (_, door) =>
      (...args: unknown[]) =>
        ask(door as DoorName, args),
  });
}
