import type { Entry, Problem } from "@stridelift/core";
import { journalOf } from "../journal/journal-of.ts";
import { PUSH_ENTRIES, pushEntries } from "../journal/push-entries.ts";
import type { Ports } from "../ports.ts";
import { eventsOf, newsOf, partlyRead, readAnswer } from "./calendar-news.ts";
import { emptied, isDoubtful } from "./doubt.ts";

export type Taken =
  | { readonly kind: "taken"; readonly news: number; readonly problem: Problem | null }
  | { readonly kind: "doubted"; readonly problem: Problem }
  | { readonly kind: "unwanted" };

interface Answer {
  readonly runner: string;
  readonly source: string;
  readonly bytes: Uint8Array;
}

/**
 * Brings a runner’s journal up to what a calendar says. `isTrusted`: even where it suddenly says next to nothing. `isWanted` is
 * asked last: reading takes a while, and the source may be gone by then. Throws a `SourceProblem` where it is no calendar.
 */
export async function takeIn(
  ports: Ports,
  { runner, source, bytes }: Answer,
  isTrusted: boolean,
  isWanted: () => Promise<boolean> = async () => true,
): Promise<Taken> {
  const { life, entries } = await journalOf(ports, runner);
  const { state, known } = eventsOf(source, entries);
  const reading = readAnswer(source, bytes, state, ports.now());
  const { calendar, today } = reading;
  const isPart = calendar.partly && calendar.events.length > 0;
  const isDoubted = !isPart && isDoubtful(known, calendar.events, today);
  if (isDoubted && !isTrusted) return { kind: "doubted", problem: emptied(known, calendar.events, today) };
  const news = newsOf(reading, entries, ports.now(), isDoubted);
  if (!(await isWanted())) return { kind: "unwanted" };
  await pushAll(ports, runner, news, life);
  ports.log.info("source-read", { events: calendar.events.length, news: news.length });
  return { kind: "taken", news: news.length, problem: partlyRead(calendar) };
}

/** Adds entries in parts: others write to the database too. Where it breaks off in between, the next reading adds the rest. */
export async function pushAll(ports: Ports, runner: string, entries: readonly Entry[], life: string): Promise<void> {
  for (let i = 0; i < entries.length; i += PUSH_ENTRIES) {
    await pushEntries(ports, runner, entries.slice(i, i + PUSH_ENTRIES), life);
  }
}
