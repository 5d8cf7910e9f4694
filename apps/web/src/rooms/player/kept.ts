import { type DBSchema, openDB } from "idb";
import type { Book } from "../../worker/doors.ts";
import type { Running } from "./running.ts";

/*
 * The session in hand, kept on this device apart from the journal: it is no fact about the runner, and goes when it is over.
 * Each tab hears of what another has changed.
 */

interface Schema extends DBSchema {
  running: { key: Book; value: Running };
}
const opened = () =>
  openDB<Schema>("stridelift-player", 1, {
    upgrade(db) {
      db.createObjectStore("running");
    },
  });
let store: ReturnType<typeof opened> | undefined;
const channel = new BroadcastChannel("stridelift-player");

export async function readRunning(book: Book): Promise<Running | null> {
  store ??= opened();
  return (await (await store).get("running", book)) ?? null;
}

/** Resolves once it is on the disk. */
export async function keepRunning(book: Book, running: Running | null): Promise<void> {
  store ??= opened();
  const change = (await store).transaction("running", "readwrite", { durability: "strict" });
  if (running === null) await change.store.delete(book);
  else await change.store.put(running, book);
  await change.done;
  channel.postMessage(book);
}

export function onOtherTab(heard: (book: Book) => void): () => void {
  const listen = ({ data }: MessageEvent<Book>) => heard(data);
  channel.addEventListener("message", listen);
  return () => channel.removeEventListener("message", listen);
}
