import { formatDay, mondayOf } from "../../packages/core/src/calendar/day.ts";
import type { Phase, Plan } from "../../packages/core/src/plan-schema.ts";
import { DEMAND_OF, type RunKind } from "../../packages/core/src/runs/run.ts";
import { dayOfText, minuteOf, momentOf, WallClock } from "./clock.ts";
import type { Focus } from "./facts.ts";

/** A plan by hand, local times as "2027-03-02T18:00" on the zone's clock. What is left out is unremarkable. */
export interface Sketch {
  readonly today?: string;
  readonly zone?: string;
  readonly weeks?: number;
  readonly phase?: Phase;
  readonly dose?: { min: number; target: number; max: number };
  readonly policy?: Plan["policy"];
  readonly priority?: Plan["priority"];
  readonly inputs?: Partial<Plan["inputs"]>;
  readonly runs?: readonly { start: string; minutes?: number; kind?: RunKind }[];
  readonly races?: readonly { date: string; km?: number; priority: "A" | "B" | "C" }[];
  readonly own?: readonly { start: string; minutes?: number }[];
  readonly sessions?: readonly SketchedSession[];
  readonly problems?: Plan["problems"];
}

export interface SketchedSession {
  readonly start: string;
  readonly focus?: Focus;
  readonly minutes?: number;
  readonly status?: "planned" | "done" | "missed";
  readonly pinned?: boolean;
  readonly alternatives?: readonly { start: string; focus: Focus; regret: number }[];
}

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: "06:00", to: "22:00" }));

export function planOf(sketch: Sketch): Plan {
  const today = sketch.today ?? "2027-03-01";
  const timeZone = sketch.zone ?? "Europe/Paris";
  const clock = new WallClock(timeZone);
  const monday = mondayOf(dayOfText(today));
  const phase = sketch.phase ?? "strength";
  const minutes = sketch.inputs?.minutes ?? 45;
  const weeks = sketch.weeks ?? 2;
  const at = (local: string) => clock.instant(dayOfText(local.slice(0, 10)), minuteOf(local.slice(11)));
  const times = (local: string, lasts: number) => ({
    start: clock.text(at(local)),
    end: clock.text(at(local) + lasts),
  });
  const own = (sketch.own ?? []).map((o, i) => ({
    id: `own-${i}`,
    ...times(o.start, o.minutes ?? 45),
    title: "Strength",
    source: { name: "mine", uid: `own-${i}` },
  }));
  const sessions = (sketch.sessions ?? []).map((s, i) => ({
    id: `${formatDay(mondayOf(dayOfText(s.start.slice(0, 10))))}-${i + 1}`,
    ...times(s.start, s.minutes ?? minutes),
    focus: s.focus ?? ("full" as const),
    phase,
    status: s.status ?? ("planned" as const),
    pinned: s.pinned ?? false,
    placement: {
      cost: 0,
      reasons: [],
      alternatives: (s.alternatives ?? []).map((a) => ({ ...a, start: clock.text(at(a.start)), because: "P8" })),
    },
    warmup: [],
    blocks: [],
    minutes,
  }));
  const counted = [...own, ...sessions.filter((s) => s.status !== "missed")];
  return {
    schema: "stridelift/plan@1",
    today,
    timeZone,
    policy: sketch.policy ?? "separate-days",
    priority: sketch.priority ?? "endurance",
    inputs: {
      start: "2027-01-04",
      available: EVERY_DAY,
      busy: [],
      minutes,
      dose: null,
      level: "trained",
      equipment: [],
      runTime: "07:00",
      assumed: [],
      ...sketch.inputs,
    },
    season: [
      {
        phase,
        inSeason: false,
        from: formatDay(monday),
        to: formatDay(monday + 7 * weeks - 1),
        deloadWeeks: [],
        why: [],
      },
    ],
    races: (sketch.races ?? []).map((r, i) => ({
      id: `race-${i}`,
      date: r.date,
      distanceM: r.km === undefined ? null : r.km * 1000,
      priority: r.priority,
      name: `Race ${i}`,
    })),
    runs: (sketch.runs ?? []).map((r, i) => {
      const kind = r.kind ?? "easy";
      return {
        id: `run-${i}`,
        ...times(r.start, r.minutes ?? 60),
        assumedTime: false,
        title: kind,
        kind,
        demand: DEMAND_OF[kind],
        optional: false,
        confidence: 1,
        because: "by hand",
        source: { name: "mine", uid: `run-${i}` },
      };
    }),
    own,
    weeks: Array.from({ length: weeks }, (_, i) => {
      const first = monday + 7 * i;
      const placed = counted.filter((s) => mondayOf(momentOf(s.start).day) === first).length;
      const dose = sketch.dose ?? { min: 0, target: 0, max: 3 };
      return {
        monday: formatDay(first),
        phase,
        dose: { ...dose, placed },
        cost: 0,
        shortfalls: placed < dose.target ? [{ rule: "P2", text: "by hand" }] : [],
        suggestions: [],
      };
    }),
    sessions,
    cost: { hard: 0, soft: 0, byRule: {} },
    problems: [...(sketch.problems ?? [])],
  };
}
