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

/**
 * Keeps what it is given, one after another; of what comes while it writes only the last. `told`: whether the device kept it.
 */
export function keeper(told: (isKept: boolean) => void): (book: Book, running: Running | null) => void {
  let next: { readonly book: Book; readonly running: Running | null } | null = null;
  let isWriting = false;
  const write = async () => {
    isWriting = true;
    while (next !== null) {
      const { book, running } = next;
      next = null;
      await keepRunning(book, running).then(
        () => told(true),
        () => told(false),
      );
    }
    isWriting = false;
  };
  return (book, running) => {
    next = { book, running };
    if (!isWriting) void write();
  };
}

/** Resolves once it is on the disk. */
async function keepRunning(book: Book, running: Running | null): Promise<void> {
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
