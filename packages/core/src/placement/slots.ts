import { type Day, weekdayOf } from "../calendar/day.ts";
import { civilOf, type Instant, instantOf } from "../calendar/zone.ts";
import type { DayFacts, Slot } from "../rules/slot.ts";
import type { Demand, Run } from "../runs/run.ts";
import type { Span, Surroundings } from "./surroundings.ts";

const RANK: Readonly<Record<Demand, number>> = { easy: 1, medium: 2, hard: 3 };
const NEVER = Number.POSITIVE_INFINITY;

/** Every slot of the civil days `first` to `last`, by start, measured against what surrounds it. */
export function slotsOf(around: Surroundings, first: Day, last: Day): Slot[] {
  const spans = windowSpans(around, first, last);
  const measure = measurer(around);
  const slots: Slot[] = [];
  let span = 0;
  for (let day = first; day <= last; day++) {
    const starts = startsOf(around, day);
    if (starts.length === 0) continue;
    const on = dayFacts(around, measure.runsOn, day);
    for (const { start, minute } of starts) {
      while (span < spans.length && (spans[span] as Span).end <= start) span++;
      const within = spans[span];
      if (within === undefined) return slots;
      if (start >= within.start && start + around.minutes <= within.end) slots.push(measure.slot(on, start, minute));
    }
  }
  return slots;
}

/** One start measured, on the grid and inside the windows or not; `outside`: no window holds the whole session. */
export function slotAt(around: Surroundings, start: Instant): Slot & { readonly outside: boolean } {
  const { day, minute } = civilOf(around.zone, start);
  const measure = measurer(around);
  const end = start + around.minutes;
  const spans = windowSpans(around, day - 1, day + 1);
  const outside = !spans.some((span) => span.start <= start && span.end >= end);
  return { ...measure.slot(dayFacts(around, measure.runsOn, day), start, minute), outside };
}

/** The runner's windows as stretches of real time; windows that touch or overlap are one (P1, P20). */
function windowSpans(around: Surroundings, first: Day, last: Day): Span[] {
  const { zone } = around;
  const spans: { start: Instant; end: Instant; title: string }[] = [];
  for (let day = first; day <= last + 1; day++) {
    const midnight = instantOf(zone, day, 0);
    // A zone that moves over the date line leaves a day out.
    if (civilOf(zone, midnight).day !== day) continue;
    for (const { from, to } of around.windows(day)) {
      const end = to === 1440 ? instantOf(zone, day + 1, 0) : instantOf(zone, day, to);
      spans.push({ start: from === 0 ? midnight : instantOf(zone, day, from), end, title: "window" });
    }
  }
  return joined(spans.sort((a, b) => a.start - b.start));
}

function joined(spans: readonly { start: Instant; end: Instant; title: string }[]): Span[] {
  const apart: { start: Instant; end: Instant; title: string }[] = [];
  for (const span of spans) {
    const before = apart.at(-1);
    if (before !== undefined && span.start <= before.end) before.end = Math.max(before.end, span.end);
    else apart.push(span);
  }
  return apart;
}

/** The grid's starts of a day inside its windows. A clock time that the day does not have gives none; one it has twice, the first. */
function startsOf(around: Surroundings, day: Day): { start: Instant; minute: number }[] {
  const { zone, gridMin } = around;
  const shift = instantOf(zone, day, 0) - day * 1440;
  const even = instantOf(zone, day + 1, 0) - day * 1440 - 1440 === shift;
  const starts: { start: Instant; minute: number }[] = [];
  let after = -1;
  for (const { from, to } of around.windows(day)) {
    for (let minute = Math.ceil(Math.max(from, after + 1) / gridMin) * gridMin; minute < to; minute += gridMin) {
      after = minute;
      const start = even ? day * 1440 + minute + shift : instantOf(zone, day, minute);
      const civil = even ? { day, minute } : civilOf(zone, start);
      if (civil.day === day && civil.minute === minute) starts.push({ start, minute });
    }
  }
  return even ? starts : starts.sort((a, b) => a.start - b.start);
}

function dayFacts(around: Surroundings, runsOn: ReadonlyMap<Day, readonly Run[]>, day: Day): DayFacts {
  const runs = runsOn.get(day) ?? [];
  const near = around.nearRace(day);
  return {
    day,
    weekday: weekdayOf(day),
    free: runs.length === 0 && !around.crossDays.has(day),
    hardest: hardestOf(runs),
    longYesterday: longestOf(runsOn.get(day - 1) ?? []),
    longBoth: longestOf(runsOn.get(day - 1) ?? []) !== null && longestOf(runsOn.get(day - 2) ?? []) !== null,
    nearRace: near.session,
    race: near.race,
    newProgramme: around.isNew(day),
    older: around.older,
    preferred: around.preferredDays.has(day),
  };
}

function hardestOf(runs: readonly Run[]): Run | null {
  let hardest: Run | null = null;
  for (const run of runs) if (hardest === null || RANK[run.demand] > RANK[hardest.demand]) hardest = run;
  return hardest;
}

function longestOf(runs: readonly Run[]): Run | null {
  let longest: Run | null = null;
  for (const run of runs)
    if (
      (run.kind === "long" || run.kind === "long-quality") &&
      (!longest || run.end - run.start > longest.end - longest.start)
    )
      longest = run;
  return longest;
}

/** The runs by what the rules ask of them, and the measure of one slot against them. Slots come by start. */
function measurer(around: Surroundings) {
  const runsOn = new Map<Day, Run[]>();
  for (const run of around.runs) runsOn.set(run.day, [...(runsOn.get(run.day) ?? []), run]);
  const hard = following(around.runs.filter((run) => run.demand === "hard"));
  const race = following(around.runs.filter((run) => run.kind === "race"));
  const medium = following(around.runs.filter((run) => run.demand === "medium"));
  const long = preceding(around.runs.filter((run) => ["long", "long-quality", "race"].includes(run.kind)));
  const taken = overlapping([...around.runs, ...around.taken]);
  const slot = (on: DayFacts, start: Instant, minute: number): Slot => {
    const end = start + around.minutes;
    const hardRun = hard(end);
    const raceRun = race(end);
    const mediumRun = medium(end);
    const longRun = long(start);
    const runs = runsOn.get(on.day) ?? [];
    return {
      start,
      end,
      minute,
      on,
      overlaps: taken(start, end),
      toHard: hardRun ? hardRun.start - end : NEVER,
      hardRun,
      toRace: raceRun ? raceRun.start - end : NEVER,
      toMedium: mediumRun ? mediumRun.start - end : NEVER,
      mediumRun,
      sinceLong: longRun ? start - longRun.end : NEVER,
      longRun,
      toNearest: nearest(runs, start, end),
      order: on.hardest === null ? 0 : on.hardest.start >= end ? -1 : 1,
      easyAfter: runs.some((run) => run.demand === "easy" && run !== on.hardest && run.start >= end),
      liking: around.liking(on.day, minute),
      announced: around.announced.get(start) ?? 0,
    };
  };
  return { runsOn, slot };
}

function nearest(runs: readonly Run[], start: Instant, end: Instant): number {
  let gap = NEVER;
  for (const run of runs) gap = Math.min(gap, Math.max(run.start - end, start - run.end, 0));
  return gap;
}

/** For growing moments: the first of the runs that starts at or after them. */
function following(runs: readonly Run[]): (at: Instant) => Run | null {
  let i = 0;
  return (at) => {
    while (i < runs.length && (runs[i] as Run).start < at) i++;
    return runs[i] ?? null;
  };
}

/** For growing moments: the run that ended last at or before them. */
function preceding(runs: readonly Run[]): (at: Instant) => Run | null {
  const byEnd = [...runs].sort((a, b) => a.end - b.end);
  let i = 0;
  return (at) => {
    while (i < byEnd.length && (byEnd[i] as Run).end <= at) i++;
    return byEnd[i - 1] ?? null;
  };
}

/** For growing stretches: the title of something that overlaps them, null where nothing does. */
function overlapping(spans: readonly Span[]): (start: Instant, end: Instant) => string | null {
  const byStart = [...spans].sort((a, b) => a.start - b.start);
  let open: Span[] = [];
  let i = 0;
  return (start, end) => {
    while (i < byStart.length && (byStart[i] as Span).start < end) open.push(byStart[i++] as Span);
    open = open.filter((span) => span.end > start);
    return open[0]?.title ?? null;
  };
}
