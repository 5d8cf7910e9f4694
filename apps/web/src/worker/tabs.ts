import type { Book } from "./doors.ts";

/** The other tabs that have the same book open. */
export interface Tabs {
  /** Tells them that something was written. */
  tell(): void;
  close(): void;
}

/** `onWord` is called when one of them has written. They say only that: what it is stands on the disk. */
export function otherTabs(book: Book, onWord: () => void): Tabs {
  if (typeof BroadcastChannel === "undefined") return { tell: () => {}, close: () => {} };
  const channel = new BroadcastChannel(`stridelift ${book}`);
  channel.onmessage = onWord;
  return { tell: () => channel.postMessage("written"), close: () => channel.close() };
}
