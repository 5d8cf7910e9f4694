import type { RunnerState } from "@stridelift/core";
import { type Calendars, namedAsKnown, type SourceCalendar } from "@stridelift/formats";

const LENGTH = 60;
/** Core’s own name for runs that the runner drew. */
const RESERVED: ReadonlySet<string> = new Set(["usual week"]);

/** A name that a source may have; undefined where nothing of it is left. */
export function sourceName(text: string): string | undefined {
  const name = text.replace(/[\p{C}\s]+/gu, " ").trim();
  const short = [...name].slice(0, LENGTH).join("").trim();
  return short === "" || RESERVED.has(short.toLowerCase()) ? undefined : short;
}

/**
 * The name for a calendar whose runner gave none: that of the source which it is a newer version of, such as a file taken by hand;
 * else its own, else that of its host, with a number where another calendar has that. Never a part of its secret address.
 */
export function nameFor(
  calendars: Calendars,
  { host, taken }: { readonly host: string; readonly taken: readonly string[] },
  state: RunnerState,
): string {
  const [calendar] = calendars.sources as [SourceCalendar];
  const [named] = namedAsKnown(calendars, state.events).sources as [SourceCalendar];
  if (named.source !== calendar.source) return named.source;
  const draft = sourceName(calendar.name ?? "") ?? sourceName(host) ?? "calendar";
  const known = new Set([...taken, ...state.events.map(({ source }) => source)]);
  let free = draft;
  for (let n = 2; known.has(free); n++) free = `${draft} ${n}`;
  return free;
}
