import type { Area, EntryData, Plan, RunnerState, WarningSign } from "@stridelift/core";
import type { BodyBoard } from "../../worker/doors.ts";

/* What stands of all that was said of the body, and what one more word changed. */

/** Days for which a pain is asked after; core leaves it aside after as many. */
const PAIN_DAYS = 14;
/** So long the morning after can be told. */
const MORNING_DAYS = 3;
const DAY_MS = 86_400_000;

const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);

type Pain = EntryData<"pain">;

/** What still hurts, the newest first: of each area what was said of it on the last day, as the plan reads it. */
export function standingPains(pains: readonly Pain[], today: string): Pain[] {
  const recent = pains.filter(({ date }) => date <= today && daysBetween(date, today) <= PAIN_DAYS);
  const lastDay = (area: Area) => recent.filter((pain) => pain.area === area).at(-1)?.date;
  return recent.filter(({ area, date, level }) => level > 0 && date === lastDay(area)).reverse();
}

/** Whether the morning after a pain has come and was not told of yet. */
export function asksForMorning({ date, worseNextMorning }: Pain, today: string): boolean {
  const days = daysBetween(date, today);
  return worseNextMorning === undefined && days >= 1 && days <= MORNING_DAYS;
}

/** Signs that no clinician has cleared since, each once, on its first day; a clearance holds for those up to its day. */
export function standingSigns(
  { signs, cleared }: Pick<RunnerState, "signs" | "cleared">,
  today: string,
): { sign: WarningSign; area: Area | undefined; date: string }[] {
  const clearedOn = cleared.filter(({ of, date }) => of === "sign" && date <= today).at(-1)?.date ?? "";
  const open = new Map<string, { sign: WarningSign; area: Area | undefined; date: string }>();
  for (const { sign, area, date } of signs) {
    const key = `${sign} ${area ?? ""}`;
    if (date <= today && date > clearedOn && !open.has(key)) open.set(key, { sign, area, date });
  }
  return [...open.values()];
}

/** What is there of the last illness; nothing: well. */
export function standingIllness(
  { illnesses }: Pick<RunnerState, "illnesses">,
  today: string,
): EntryData<"illness"> | null {
  const last = illnesses.filter(({ date }) => date <= today).at(-1);
  return last === undefined || last.signs.length === 0 ? null : last;
}

const STOPS = ["sign/stopped", "health/stopped", "illness/not-clear", "health/no-adult"];
const OF_THE_BODY = /^(sign|health|illness|pain)\//;

type Problem = Plan["problems"][number];

/** What the plan says of the body, what stops everything first. */
export function bodyProblems(problems: readonly Problem[]): { problem: Problem; stops: boolean }[] {
  return problems
    .filter(({ code }) => OF_THE_BODY.test(code))
    .map((problem) => ({ problem, stops: STOPS.includes(problem.code) }))
    .sort((a, b) => Number(b.stops) - Number(a.stops));
}

/** What is taken into account, each sentence with the sessions that it holds for, in their order. */
export function heldSentences(sessions: BodyBoard["sessions"]): { text: string; sessions: BodyBoard["sessions"] }[] {
  const held = new Map<string, BodyBoard["sessions"][number][]>();
  for (const session of sessions)
    for (const text of session.reasons) held.set(text, [...(held.get(text) ?? []), session]);
  return [...held].map(([text, holdsFor]) => ({ text, sessions: holdsFor }));
}

/** Sentences that were not there before, and sessions that nothing of the body holds back any more. */
export function heldChange(before: BodyBoard | null, after: BodyBoard): { texts: string[]; freed: string[] } {
  if (before === null) return { texts: [], freed: [] };
  const was = new Map(before.sessions.map((session) => [session.id, session]));
  const texts = after.sessions.flatMap(({ id, reasons }) => {
    const known = was.get(id)?.reasons ?? [];
    return reasons.filter((text) => !known.includes(text));
  });
  const freed = after.sessions
    .filter(({ id, reasons }) => reasons.length === 0 && (was.get(id)?.reasons.length ?? 0) > 0)
    .map(({ start }) => start);
  return { texts: [...new Set(texts)], freed };
}
