import type { Weekday } from "../calendar/day.ts";
import type { Run, RunKind } from "../runs/run.ts";

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;

export function weekdayName(weekday: Weekday | number): string {
  return WEEKDAYS[weekday - 1] as string;
}

const KIND_WORDS: Readonly<Record<RunKind, string>> = {
  easy: "easy run",
  steady: "steady run",
  "medium-long": "medium-long run",
  long: "long run",
  quality: "quality run",
  "long-quality": "long quality run",
  race: "race",
};

/** "long run", "quality run", "race": a run by its kind. */
export function kindWords(kind: RunKind): string {
  return KIND_WORDS[kind];
}

/** From so many minutes on, time is said in days. */
const IN_DAYS_FROM = 96 * 60;

/** Elapsed minutes as a runner says them: "45 minutes", "1 hour", "2½ hours", "59 hours", "5 days". Rounded down. */
export function hoursWords(minutes: number): string {
  if (minutes < 60) return minutes === 1 ? "1 minute" : `${minutes} minutes`;
  if (minutes >= IN_DAYS_FROM) return `${Math.floor((minutes + 60) / 1440)} days`;
  const halves = Math.floor(minutes / 30);
  const hours = Math.floor(halves / 2);
  const half = halves % 2 === 1 && hours < 10;
  return hours === 1 && !half ? "1 hour" : `${hours}${half ? "½" : ""} hours`;
}

/** The facts that name a run in a sentence. */
export function runFacts(run: Run, weekday: Weekday): { run: string; kind: string; weekday: number; title: string } {
  return { run: run.id, kind: run.kind, weekday, title: run.title };
}

/** "Sunday's long run", from the facts of `runFacts`. */
export function runWords(facts: Readonly<Record<string, unknown>>): string {
  return `${weekdayName(facts.weekday as number)}’s ${kindWords(facts.kind as RunKind)}`;
}

/** "a full session", "a light session", "an upper-body session". */
export function focusWords(focus: unknown): string {
  return focus === "upper" ? "an upper-body session" : `a ${String(focus)} session`;
}
