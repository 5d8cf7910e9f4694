import { createInterface } from "node:readline";
import { buffer } from "node:stream/consumers";
import type { Terminal } from "./terminal/page.ts";

/** Where a command runs: everything it takes from the machine beside files. */
export interface Shell {
  /** Paths are taken from here. */
  readonly cwd: string;
  readonly terminal: Terminal;
  /** Milliseconds since 1970, the machine's clock. */
  readonly now: () => number;
  /** The machine's time zone. */
  readonly zone: string;
  /** A person sits at the standard input. */
  readonly asks: boolean;
  readonly readStdin: () => Promise<Uint8Array>;
  /** Lines of standard input as they come, for questions. */
  readonly answers: () => AsyncIterator<string>;
  /** Resolves when the text is handed over; a reader that went away is no failure. */
  readonly out: (text: string) => Promise<void>;
  readonly err: (text: string) => Promise<void>;
}

/** The shell of this process. */
export function processShell(): Shell {
  return {
    cwd: process.cwd(),
    terminal: {
      isTTY: process.stdout.isTTY === true,
      columns: process.stdout.columns,
      env: process.env,
      windows: process.platform === "win32",
    },
    now: () => Date.now(),
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    asks: process.stdin.isTTY === true,
    readStdin: () => buffer(process.stdin),
    answers: () => createInterface({ input: process.stdin })[Symbol.asyncIterator](),
    out: (text) => writeTo(process.stdout, text),
    err: (text) => writeTo(process.stderr, text),
  };
}

/* `| head` closes the pipe while we write: what the reader wanted is there, so it is a good end. */
function writeTo(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (error?: Error | null) => {
      const code = error && "code" in error ? error.code : undefined;
      if (!error || code === "EPIPE" || code === "ERR_STREAM_DESTROYED") resolve();
      else reject(error);
    };
    stream.once("error", settle);
    stream.write(text, (error) => {
      settle(error);
      if (!error) stream.removeListener("error", settle);
    });
  });
}
