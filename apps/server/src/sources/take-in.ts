import type { Entry } from "@stridelift/core";
import { keptJournal } from "../journal/kept-journal.ts";
import { PUSH_ENTRIES, pushEntries } from "../journal/push-entries.ts";
import type { Ports } from "../ports.ts";
import type { Question, Reading } from "./reading.ts";
import { SourceProblem } from "./source-problem.ts";
import type { World } from "./world.ts";

type Taken = Exclude<Reading, { kind: "refused" }>;

/**
 * Brings a runner’s journal up to what a calendar says. `isWanted` is asked last, with the source’s name: reading takes a while, and
 * the source may be gone by then; it may throw. Throws a `SourceProblem` where it is no calendar.
 */
export async function takeIn(
  ports: Ports,
  { read }: World,
  { runner, ...question }: { readonly runner: string } & Omit<Question, "lines" | "nowMs">,
  isWanted: (source: string) => boolean | Promise<boolean>,
): Promise<Taken> {
  let life = "";
  const reading = await read(runner, "calendar", async () => {
    const kept = await keptJournal(ports, runner);
    life = kept.life;
    return { ...question, lines: kept.lines, nowMs: ports.now() };
  });
  if (reading.kind === "refused") throw new SourceProblem(reading.problem);
  if (reading.kind === "doubted" || !(await isWanted(reading.source))) return reading;
  await pushAll(ports, runner, reading.news, life);
  ports.log.info("source-read", { events: reading.events, news: reading.news.length });
  return reading;
}

/** Adds entries in parts: others write to the database too. Where it breaks off in between, the next reading adds the rest. */
export async function pushAll(ports: Ports, runner: string, entries: readonly Entry[], life: string): Promise<void> {
  for (let i = 0; i < entries.length; i += PUSH_ENTRIES) {
    await pushEntries(ports, runner, entries.slice(i, i + PUSH_ENTRIES), life);
  }
}
