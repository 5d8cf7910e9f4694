import { formatDay, type Plan, parseDay } from "@stridelift/core";
import type { Role } from "../terminal/ink.ts";
import type { Page } from "../terminal/page.ts";
import { clockOf, durationText, minutesBetween } from "./words.ts";

type Session = Plan["sessions"][number];
type Run = Plan["runs"][number];

/** One line of the diary. */
export interface Item {
  /** `18:00`, or `~07:00` where the time is assumed. */
  readonly time: string;
  readonly mark: string;
  readonly text: string;
  /** What must stay readable where the text is cut: ` (optional)`. */
  readonly note: string;
  /** How long, `0:50`. */
  readonly length: string;
  readonly role: Role;
  readonly session?: Session;
}

export interface DiaryDay {
  readonly date: string;
  readonly runs: readonly Item[];
  readonly lifts: readonly Item[];
}

/** Below this a run's kind is shown as a guess (R4). */
const SURE = 0.5;

/** The seven days of a week, Monday first, with what is on them in order of time. */
export function diaryWeek(plan: Plan, monday: string, page: Page): DiaryDay[] {
  const first = parseDay(monday) ?? 0;
  return Array.from({ length: 7 }, (_, i) => {
    const date = formatDay(first + i);
    const on = (each: { readonly start: string }) => each.start.startsWith(date);
    const own = plan.own.filter(on).map(({ start, end, title }) => ownItem(start, end, title));
    const sessions = plan.sessions.filter(on).map((session) => sessionItem(session, page));
    return {
      date,
      runs: inTime(plan.runs.filter(on).map((run) => runItem(run, page))),
      lifts: inTime([...own, ...sessions]),
    };
  });
}

function inTime(items: readonly Item[]): Item[] {
  const key = (item: Item) => item.time.trim().replace("~", "");
  return [...items].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

function runItem(run: Run, { marks }: Page): Item {
  const guess = run.confidence < SURE ? "\u00a0?" : "";
  return {
    time: `${run.assumedTime ? "~" : " "}${clockOf(run.start)}`,
    mark: marks.run[run.kind],
    text: run.title || "Run",
    note: `${run.optional ? " (optional)" : ""}${guess}`,
    length: durationText(minutesBetween(run.start, run.end)),
    role: run.kind === "race" ? "race" : run.demand,
  };
}

function ownItem(start: string, end: string, title: string): Item {
  const length = durationText(minutesBetween(start, end));
  return {
    time: ` ${clockOf(start)}`,
    mark: "   ",
    text: title || "Strength",
    note: " (yours)",
    length,
    role: "plain",
  };
}

function sessionItem(session: Session, { marks }: Page): Item {
  const minutes = minutesBetween(session.start, session.end);
  const note =
    session.status === "missed" ? "not done" : session.status === "done" ? "done" : session.pinned ? "pinned" : "";
  return {
    time: ` ${clockOf(session.start)}`,
    mark: marks.session[session.focus],
    text: note ? `${session.focus}, ${note}` : `${session.focus} ${minutes} min`,
    note: "",
    length: durationText(minutes),
    role: "strength",
    session,
  };
}
