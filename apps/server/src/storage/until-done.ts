import { setTimeout as pause } from "node:timers/promises";

/** In all about ten seconds: as long as a database takes to start again. */
const PAUSES_MS = [10, 30, 100, 300, 600, 1000, 1500, 2000, 2000, 2500];
/** After so long no other try is begun, however few there were: who asked has gone by then. */
const GIVE_UP_MS = 15_000;

/** What another try can mend: another transaction came between, or the database is away for a moment. */
const PASSING: ReadonlySet<string> = new Set([
  "40001",
  "40P01",
  "SQLITE_BUSY",
  "SQLITE_BUSY_SNAPSHOT",
  "SQLITE_BUSY_RECOVERY",
  "57P01",
  "57P02",
  "57P03",
  "08000",
  "08001",
  "08003",
  "08004",
  "08006",
  "53300",
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
  "ENOENT",
  "ETIMEDOUT",
  "EHOSTUNREACH",
  // A name that is not known while the machine it names begins anew.
  "ENOTFOUND",
  "EAI_AGAIN",
]);

/** Runs `work`, again where what failed passes by itself. Rejects with the last error. */
export async function untilDone<T>(work: () => Promise<T>): Promise<T> {
  const begunMs = performance.now();
  for (const wait of PAUSES_MS) {
    try {
      return await work();
    } catch (error) {
      if (!isPassing(error) || performance.now() - begunMs > GIVE_UP_MS) throw error;
      await pause(wait * (0.5 + Math.random()));
    }
  }
  return work();
}

/** Whether the database refused for a reason that passes. */
export function isPassing(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as { code?: unknown };
  if (typeof code === "string" && PASSING.has(code)) return true;
  // The pool’s own errors carry no code.
  return /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error/.test(
    error.message,
  );
}
