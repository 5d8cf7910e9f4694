import type { Log } from "../ports.ts";

/** Writes one JSON object a line. What `facts` hold is the caller’s promise: figures and names of ours, nothing of a person. */
export function lineLog(write: (line: string) => void, now: () => number): Log {
  const line =
    (level: string) =>
    (event: string, facts: Readonly<Record<string, string | number | boolean>> = {}) =>
      write(`${JSON.stringify({ time: new Date(now()).toISOString(), level, event, ...facts })}\n`);
  return { info: line("info"), warn: line("warn") };
}
