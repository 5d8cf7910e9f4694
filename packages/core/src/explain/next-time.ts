import { parseDay, weekdayOf } from "../calendar/day.ts";
import { parseInstant } from "../calendar/zone.ts";
import type { EntryData } from "../journal/entry.ts";
import { exerciseOf } from "../library/exercises.ts";
import type { Plan, PlannedSession } from "../plan-schema.ts";
import { weekdayName } from "../rules/words.ts";
import type { Reason } from "./reason.ts";
import { askedText } from "./set-words.ts";

type Planned = PlannedSession["blocks"][number]["exercises"][number];

/** What a logged exercise will be the next time, against what it would have been without the log. */
export interface NextTime {
  readonly exercise: string;
  readonly name: string;
  /** Of the next session with it, or with what takes its place; null where it is gone. */
  readonly start: string | null;
  /**
   * `more` and `less` by load, then by amount, sets and reserve; `found`: a load is known now; `same`; `other`: another exercise
   * takes its place, `by`; `gone`: it is planned no more.
   */
  readonly change: "more" | "less" | "found" | "same" | "other" | "gone";
  readonly by: string | null;
  /** What was and is asked, as `askedText` says it. */
  readonly before: string | null;
  readonly after: string | null;
  readonly text: string;
  /** The reasons that the log brought. */
  readonly why: readonly Reason[];
}

/**
 * What changes next time after a session was logged: `before` is the plan without its log (`withoutLog`), `after` the one with
 * it, both of one day. One for each exercise of `done` that was planned again, in its order.
 */
export function nextTime(before: Plan, after: Plan, done: EntryData<"done">): NextTime[] {
  return (done.exercises ?? []).flatMap(({ exercise }) => {
    const was = nextWith(before, done, exercise);
    const is = nextWith(after, done, exercise);
    if (is !== undefined) return [changeOf(was, is)];
    return was === undefined ? [] : [lost(was, after)];
  });
}

interface Next {
  readonly session: PlannedSession;
  readonly planned: Planned;
}

function nextWith({ sessions }: Plan, done: EntryData<"done">, exercise: string): Next | undefined {
  const over = parseInstant(done.start) ?? Number.NEGATIVE_INFINITY;
  for (const session of sessions) {
    if (session.status !== "planned" || session.id === done.session || (parseInstant(session.start) ?? 0) <= over)
      continue;
    const planned = exercisesIn(session).find((one) => one.exercise === exercise);
    if (planned !== undefined) return { session, planned };
  }
  return undefined;
}

function exercisesIn({ blocks }: PlannedSession): Planned[] {
  return blocks.flatMap(({ exercises }) => exercises);
}

function changeOf(was: Next | undefined, is: Next): NextTime {
  const { planned, session } = is;
  const [before, after] = [was === undefined ? null : askedText(was.planned), askedText(planned)];
  const change = was === undefined ? "same" : changeBetween(was.planned, planned);
  const said = was?.planned.why.map(({ text }) => text) ?? [];
  const tail = {
    more: ` instead of ${before}`,
    less: ` instead of ${before}`,
    found: ", with a load that is known now",
    same: "",
  };
  return {
    exercise: planned.exercise,
    name: planned.name,
    start: session.start,
    change,
    by: null,
    before,
    after,
    text: `${planned.name}, ${dayOf(session)}: ${after}${tail[change]}.`,
    why: change === "same" ? [] : fromTheLog(planned).filter(({ text }) => !said.includes(text)),
  };
}

/** The exercise that stands in the session where this one stood, of the same pattern; else it is gone. */
function lost({ session, planned }: Next, after: Plan): NextTime {
  const { exercise, name } = planned;
  const there = after.sessions.find(({ start, status }) => start === session.start && status === "planned");
  const by = there && exercisesIn(there).find((one) => one.pattern === planned.pattern && one.sides === planned.sides);
  const before = askedText(planned);
  if (there === undefined || by === undefined) {
    const text = `${name} is not planned again so far.`;
    return { exercise, name, start: null, change: "gone", by: null, before, after: null, text, why: [] };
  }
  const text = `${by.name} takes the place of ${name}, ${dayOf(there)}: ${askedText(by)}.`;
  const told = { by: by.exercise, before, after: askedText(by), text, why: fromTheLog(by) };
  return { exercise, name, start: there.start, change: "other", ...told };
}

/** Reasons of the laws of load, and of what the body said. */
function fromTheLog({ why }: Planned): Reason[] {
  return why.filter(({ rule }) => /^(L\d|A\d|X8)/.test(rule));
}

function changeBetween(was: Planned, is: Planned): "more" | "less" | "found" | "same" {
  const [before, after] = [heaviest(was), heaviest(is)];
  if (before === 0 && after > 0) return "found";
  const measure = exerciseOf(is.exercise)?.measure ?? "reps";
  const steps = [
    after - before,
    amount(is, measure) - amount(was, measure),
    is.sets.length - was.sets.length,
    (was.sets[0]?.rir ?? 0) - (is.sets[0]?.rir ?? 0),
  ];
  const first = steps.find((step) => step !== 0) ?? 0;
  return first === 0 ? "same" : first > 0 ? "more" : "less";
}

function heaviest({ sets }: Planned): number {
  return Math.max(0, ...sets.map(({ loadKg = 0 }) => loadKg));
}

/** Of the longest set. */
function amount({ sets }: Planned, measure: "reps" | "seconds" | "metres" | "contacts"): number {
  return Math.max(0, ...sets.map((set) => set[measure] ?? 0));
}

/** Monday 2027-03-01. */
function dayOf({ start }: PlannedSession): string {
  const date = start.slice(0, "2027-03-01".length);
  return `${weekdayName(weekdayOf(parseDay(date) ?? 0))} ${date}`;
}
