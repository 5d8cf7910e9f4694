import { mondayOf, weekdayOf } from "../../packages/core/src/calendar/day.ts";
import type { Plan } from "../../packages/core/src/plan-schema.ts";
import { dayOfText, type Moment, minuteOf, momentOf, WallClock } from "./clock.ts";

export type Focus = "full" | "light" | "upper";

/** A run as the rules see it. */
export interface RunFact {
  readonly id: string;
  readonly start: Moment;
  readonly end: number;
  readonly kind: string;
  readonly demand: "easy" | "medium" | "hard";
}

/** A session as the rules see it. A fact is the runner's own or a done one: it stands whatever the rules say. */
export interface SessionFact {
  readonly name: string;
  readonly start: Moment;
  readonly end: number;
  readonly focus: Focus;
  readonly role: "free" | "pinned" | "fact";
  /** A pinned session that a problem of the plan names: it may stand where the rules forbid. */
  readonly told: boolean;
}

export interface RaceFact {
  readonly name: string;
  readonly day: number;
  readonly km: number;
  readonly priority: "A" | "B" | "C";
}

/** What the plan says of the runner, in minutes and days; nothing in it comes from the planner's own code. */
export interface Facts {
  readonly plan: Plan;
  readonly clock: WallClock;
  readonly today: number;
  readonly minutes: number;
  readonly runs: readonly RunFact[];
  readonly busy: readonly { start: number; end: number; title: string }[];
  readonly races: readonly RaceFact[];
  /** Own and done sessions; own ones count as full unless `focuses` says otherwise. */
  readonly stands: readonly SessionFact[];
  /** The sessions that the plan places from today on. */
  readonly placed: readonly SessionFact[];
  readonly newUntil: number;
  readonly age: number;
  /** First day of the weeks of the plan, and the first day after them. */
  readonly from: number;
  readonly to: number;
  /** Local windows of a day, joined where they touch, as instants. */
  windows(day: number): readonly { from: number; to: number }[];
}

/** Focus of own and done sessions by their start text, where the plan's JSON does not carry it. */
export type Focuses = Readonly<Record<string, Focus>>;

/** A done session that the journal knows; the plan's JSON may not reach back to it. */
export interface DoneSession {
  readonly start: string;
  readonly minutes: number;
  readonly focus: Focus;
}

export function factsOf(plan: Plan, beside: { focuses?: Focuses; done?: readonly DoneSession[] } = {}): Facts {
  const focuses = beside.focuses ?? {};
  const clock = new WallClock(plan.timeZone);
  const today = dayOfText(plan.today);
  const sessions = plan.sessions.filter((s) => s.status !== "missed");
  const mondays = plan.weeks.map((w) => dayOfText(w.monday));
  const first = mondays[0] ?? mondayOf(today);
  return {
    plan,
    clock,
    today,
    minutes: plan.inputs.minutes,
    runs: plan.runs.map((r) => ({
      id: r.id,
      start: momentOf(r.start),
      end: momentOf(r.end).at,
      kind: r.kind,
      demand: r.demand,
    })),
    busy: plan.inputs.busy.map((b) => ({ start: momentOf(b.start).at, end: momentOf(b.end).at, title: b.title })),
    races: plan.races.map((r) => ({
      name: r.name,
      day: dayOfText(r.date),
      km: (r.distanceM ?? 0) / 1000,
      priority: r.priority,
    })),
    stands: standingOf(plan, sessions, focuses, beside.done ?? []),
    placed: sessions
      .filter((s) => s.status === "planned" && momentOf(s.start).day >= today)
      .map((s) => placedOf(plan, s)),
    newUntil: mondayOf(dayOfText(plan.inputs.start)) + 14,
    age: plan.inputs.born === undefined ? 0 : Number(plan.today.slice(0, 4)) - plan.inputs.born,
    from: first,
    to: (mondays.at(-1) ?? first) + 7,
    windows: windowsBy(plan, clock),
  };
}

function standingOf(
  plan: Plan,
  sessions: Plan["sessions"],
  focuses: Focuses,
  done: readonly DoneSession[],
): SessionFact[] {
  const own = plan.own.map((o) => standing(o.id, o.start, o.end, focuses[o.start] ?? "full"));
  const shown = sessions
    .filter((s) => s.status === "done")
    .map((s) => standing(s.id, s.start, s.end, focuses[s.start] ?? s.focus));
  const known = new Set([...own, ...shown].map((s) => s.start.at));
  const earlier = done
    .filter((d) => !known.has(momentOf(d.start).at))
    .map((d) => {
      const start = momentOf(d.start);
      return { name: d.start, start, end: start.at + d.minutes, focus: d.focus, role: "fact" as const, told: true };
    });
  return [...own, ...shown, ...earlier];
}

function standing(name: string, start: string, end: string, focus: Focus): SessionFact {
  return { name, start: momentOf(start), end: momentOf(end).at, focus, role: "fact", told: true };
}

function placedOf(plan: Plan, s: Plan["sessions"][number]): SessionFact {
  const told =
    s.pinned && plan.problems.some((p) => names(`${p.path ?? ""} ${p.message}`, [s.id, s.start, s.start.slice(0, 10)]));
  return {
    name: s.id,
    start: momentOf(s.start),
    end: momentOf(s.end).at,
    focus: s.focus,
    role: s.pinned ? "pinned" : "free",
    told,
  };
}

function names(text: string, words: readonly string[]): boolean {
  return words.some((word) => text.includes(word));
}

function windowsBy(plan: Plan, clock: WallClock): Facts["windows"] {
  const known = new Map<number, readonly { from: number; to: number }[]>();
  const single = new Map((plan.inputs.dayAvailable ?? []).map((d) => [dayOfText(d.date), d.windows]));
  return (day) => {
    let joined = known.get(day);
    if (!joined) {
      const weekly = plan.inputs.available.filter((w) => w.weekday === weekdayOf(day));
      joined = join(
        (single.get(day) ?? weekly).map((w) => ({
          from: clock.instant(day, minuteOf(w.from)),
          to: clock.instant(day, minuteOf(w.to)),
        })),
      );
      known.set(day, joined);
    }
    return joined;
  };
}

function join(windows: readonly { from: number; to: number }[]): { from: number; to: number }[] {
  const joined: { from: number; to: number }[] = [];
  for (const window of windows.filter((w) => w.to > w.from).sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last && window.from <= last.to) last.to = Math.max(last.to, window.to);
    else joined.push({ ...window });
  }
  return joined;
}
