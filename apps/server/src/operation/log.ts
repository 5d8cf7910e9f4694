import type { Config } from "../config.ts";
import type { Log } from "../ports.ts";

/**
 * Writes one JSON object a line, or nothing of a kind that is not wanted. What `facts` hold is the caller’s promise: figures and
 * names of ours, nothing of a person.
 */
export function lineLog(write: (line: string) => void, now: () => number, logs: Config["logs"] = "info"): Log {
  const line =
    (level: "info" | "warn", isWanted: boolean): Log["info"] =>
    (event, facts = {}) => {
      if (isWanted) write(`${JSON.stringify({ time: new Date(now()).toISOString(), level, event, ...facts })}\n`);
    };
  return { info: line("info", logs === "info"), warn: line("warn", logs !== "quiet") };
}
