import type { Plan, PlannedSession } from "@stridelift/core";
import type { PlanRun } from "../../../marks/shapes.ts";
import { dateOf, minuteOf, minuteOfClock, minutesBetween, weekdayNumber } from "../clock.ts";

/** Something that stands in a drawn week. `from` and `to` are minutes of its day on the runner’s clock. */
interface Standing {
  readonly key: string;
  /** Column, 0 to 6. */
  readonly day: number;
  readonly from: number;
  readonly to: number;
  /** Which of the lanes side by side, where things overlap. */
  readonly lane: number;
  readonly lanes: number;
}
export type SessionItem = Standing & { readonly is: "session"; readonly session: PlannedSession };
export type RunItem = Standing & { readonly is: "run"; readonly run: PlanRun };
export type OwnItem = Standing & { readonly is: "own"; readonly own: Plan["own"][number] };
export type WeekItem = SessionItem | RunItem | OwnItem;

export interface Span {
  readonly day: number;
  readonly from: number;
  readonly to: number;
}
export type BusySpan = Span & { readonly title: string };

/** A week as it is drawn. */
export interface DrawnWeek {
  readonly days: readonly string[];
  /** By day, then time. */
  readonly items: readonly WeekItem[];
  readonly busy: readonly BusySpan[];
  readonly windows: readonly Span[];
}

/** What is shorter is drawn and laid out as if it lasted this long, so that its words have room. */
const LEAST_MIN = 35;

export function drawnWeek(plan: Plan, days: readonly string[]): DrawnWeek {
  const column = new Map(days.map((date, day) => [date, day]));
  const at = (start: string, end: string, key: string) => {
    const day = column.get(dateOf(start));
    if (day === undefined) return [];
    const from = minuteOf(start);
    return [{ key, day, from, to: Math.min(1440, from + minutesBetween(start, end)), lane: 0, lanes: 1 }];
  };
  const items: WeekItem[] = [
    ...plan.sessions.flatMap((session) =>
      at(session.start, session.end, session.id).map((place) => ({ ...place, is: "session" as const, session })),
    ),
    ...plan.runs.flatMap((run) =>
      at(run.start, run.end, run.id).map((place) => ({ ...place, is: "run" as const, run })),
    ),
    ...plan.own.flatMap((own) =>
      at(own.start, own.end, own.id).map((place) => ({ ...place, is: "own" as const, own })),
    ),
  ];
  return { days, items: inLanes(items), busy: busyOf(plan, days), windows: windowsOf(plan, days) };
}

/** Side by side what overlaps; in order of day and time. */
export function inLanes<T extends Standing>(items: readonly T[]): T[] {
  const sorted = [...items].sort((a, b) => a.day - b.day || a.from - b.from || a.to - b.to || (a.key < b.key ? -1 : 1));
  const placed: T[] = [];
  let group: { item: T; lane: number }[] = [];
  let ends: number[] = [];
  const close = () => {
    for (const { item, lane } of group) placed.push({ ...item, lane, lanes: ends.length });
    group = [];
    ends = [];
  };
  for (const item of sorted) {
    const previous = group.at(-1)?.item;
    if (previous !== undefined && (previous.day !== item.day || Math.max(...ends) <= item.from)) close();
    const open = ends.findIndex((end) => end <= item.from);
    const lane = open === -1 ? ends.length : open;
    ends[lane] = Math.max(item.to, item.from + LEAST_MIN);
    group.push({ item, lane });
  }
  close();
  return placed;
}

/** Busy times, cut at midnights. */
function busyOf(plan: Plan, days: readonly string[]): BusySpan[] {
  return plan.inputs.busy.flatMap(({ start, end, title }) =>
    days.flatMap((date, day) => {
      if (dateOf(start) > date || dateOf(end) < date) return [];
      const from = dateOf(start) === date ? minuteOf(start) : 0;
      const to = dateOf(end) === date ? minuteOf(end) : 1440;
      return to > from ? [{ day, from, to, title }] : [];
    }),
  );
}

/** Where the runner can lift: the day’s own windows, else those of its weekday. Windows that were only assumed have an edge to the day. */
export function windowsOf({ inputs }: Pick<Plan, "inputs">, days: readonly string[]): Span[] {
  const assumed = inputs.assumed.includes("available");
  return days.flatMap((date, day) => {
    const own = inputs.dayAvailable?.find((each) => each.date === date)?.windows;
    const windows = own ?? inputs.available.filter(({ weekday }) => weekday === weekdayNumber(date));
    return windows.map(({ from, to }) => {
      const span = { from: minuteOfClock(from), to: minuteOfClock(to) };
      const clip = assumed && own === undefined;
      return { day, from: clip ? Math.max(span.from, 360) : span.from, to: clip ? Math.min(span.to, 1290) : span.to };
    });
  });
}
