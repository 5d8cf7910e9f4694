import type { Answer, DoorName, Doors, News, Question, Standing, SyncNews, SyncStanding, Trouble } from "./doors.ts";

interface Ears {
  /** Each new standing. */
  readonly onNews: (standing: Standing) => void;
  readonly onSync: (sync: SyncStanding) => void;
  /** The worker has stopped, or did something nobody asked for and failed. */
  readonly onTrouble: (because: string) => void;
}

/** The worker as the page sees it: every door a function that resolves. */
export function deviceOf(worker: Worker, { onNews, onSync, onTrouble }: Ears): Doors {
  const open = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  let last = 0;
  worker.onmessage = ({ data }: MessageEvent<Answer | News | SyncNews | Trouble>) => {
    if ("standing" in data) return onNews(data.standing);
    if ("sync" in data) return onSync(data.sync);
    if ("trouble" in data) return onTrouble(data.trouble);
    const waiting = open.get(data.n);
    open.delete(data.n);
    if (data.ok) waiting?.resolve(data.value);
    else waiting?.reject(new Error(data.error));
  };
  // Its code could not be loaded, or it has died: no question will be answered any more.
  worker.onerror = () => {
    onTrouble("device/gone");
    for (const { reject } of open.values()) reject(new Error("device/gone"));
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
