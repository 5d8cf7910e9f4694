import { PassThrough } from "node:stream";
import type { Head } from "../journal/push-entries.ts";

/** A device whose stream broke asks again after this. */
const RETRY_MS = 5_000;
/** Shorter than what proxies wait for a word. */
const BEAT_MS = 25_000;
/** Who does not read is let go: it is told where the journal stands when it comes back. */
const MOST_UNREAD_BYTES = 64_000;

/** Server-sent events that say where a journal stands. */
export interface HeadStream {
  readonly body: PassThrough;
  say(head: Head): void;
}

/** A stream that beats until either side ends it or `mayGoOn` says no. */
export function headStream(mayGoOn: () => Promise<boolean>): HeadStream {
  const body = new PassThrough();
  const write = (text: string) => {
    if (body.readableLength + body.writableLength > MOST_UNREAD_BYTES) body.destroy();
    else if (body.writable) body.write(text);
  };
  const beat = setInterval(async () => {
    // A database that is away for a while is no reason to let anybody go.
    if (await mayGoOn().catch(() => true)) write(":\n\n");
    else body.end();
  }, BEAT_MS);
  body.once("close", () => clearInterval(beat));
  write(`retry: ${RETRY_MS}\n\n`);
  return { body, say: ({ life, head }) => write(`event: head\ndata: ${JSON.stringify({ life, head })}\n\n`) };
}
