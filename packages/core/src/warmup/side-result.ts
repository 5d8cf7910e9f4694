import { type Day, parseDay } from "../calendar/day.ts";
import type { Values } from "../evidence/parameter.ts";
import type { EntryData } from "../journal/entry.ts";
import { heelRaiseNorm, type NormedRunner } from "./heel-raise-norm.ts";
import type { Screen } from "./screen.ts";
import type { screenLimits } from "./screen-limits.ts";

/** A screen as it was written down. */
export type Screened = EntryData<"screened">;
export type Side = "left" | "right" | "both";
export type Limits = Values<typeof screenLimits>;

/** One side of one screen on one day. */
export interface SideResult {
  readonly side: Side;
  readonly day: Day;
  readonly value: number;
  /** 0: passed. */
  readonly severity: 0 | 1 | 2 | 3;
  /** How far behind the other side, in the unit or % of the gap's limit; null where that flags nothing. */
  readonly gap: number | null;
}

/** The results of one screen up to and with a day, oldest first; of two on one day the later in the list. */
export function resultsOf(screen: Screen, screened: readonly Screened[], today: Day): { day: Day; said: Screened }[] {
  const byDay = new Map<Day, Screened>();
  for (const said of screened) {
    const day = parseDay(said.date);
    if (said.screen === screen.id && day !== undefined && day <= today) byDay.set(day, said);
  }
  return [...byDay].map(([day, said]) => ({ day, said })).sort((a, b) => a.day - b.day);
}

/** What was measured, side by side: `both` stands for a side that has no number of its own, the worse side for `both`. */
export function numbersSaid(screen: Screen, { left, right, both }: Screened): readonly [Side, number][] {
  if (screen.sides === "both") {
    const sides = [left, right].filter((value) => value !== undefined);
    const worse = screen.limit?.kind === "most" ? Math.max(...sides) : Math.min(...sides);
    if (both === undefined && sides.length === 0) return [];
    return [["both", both ?? worse]];
  }
  const pairs: [Side, number | undefined][] = [
    ["left", left ?? both],
    ["right", right ?? both],
  ];
  return pairs.flatMap(([side, value]): [Side, number][] => (value === undefined ? [] : [[side, value]]));
}

/** The limit that a result of this screen is held against; null where it has none. */
export function limitOf({ limit }: Screen, runner: NormedRunner, limits: Limits): number | null {
  if (limit === null) return null;
  return limit.limit === "norm" ? heelRaiseNorm(runner, limits).reps : limits[limit.limit];
}

/** Each side of a result, weighed by its distance from the limit and from the other side. */
export function weighed(
  screen: Screen,
  { day, said }: { day: Day; said: Screened },
  runner: NormedRunner,
  limits: Limits,
): SideResult[] {
  const values = numbersSaid(screen, said);
  return values.map(([side, value]) => {
    const other = values.find(([name]) => name !== side)?.[1];
    const gap = other === undefined ? null : gapBehind(screen, value, other, limits);
    const own = ownSeverity(screen, value, limitOf(screen, runner, limits), limits);
    const fromGap = gap === null || !screen.gap ? 0 : gap >= 2 * limits[screen.gap.limit] ? 2 : 1;
    return { side, day, value, severity: own > fromGap ? own : fromGap, gap };
  });
}

function ownSeverity({ limit }: Screen, value: number, at: number | null, limits: Limits): 0 | 1 | 2 | 3 {
  if (limit === null || at === null) return 0;
  const beyond = hundredths(limit.kind === "least" ? at - value : value - at);
  if (limit.kind === "least" ? beyond <= 0 : beyond < 0) return 0;
  if (limit.poor !== undefined && value < limits[limit.poor]) return 3;
  const steps = limit.kind === "least" ? Math.ceil(beyond / limits[limit.step]) : 1 + beyond / limits[limit.step];
  return Math.min(limit.heaviest, Math.max(1, Math.floor(steps))) as 1 | 2 | 3;
}

/* Null where this side is not the weaker one, or not by enough. All screens with a gap count more as better. */
function gapBehind({ gap }: Screen, value: number, other: number, limits: Limits): number | null {
  if (!gap || value >= other) return null;
  const behind = hundredths(gap.of === "difference" ? other - value : (100 * (other - value)) / other);
  const flags = gap.from === "at" ? behind >= limits[gap.limit] : behind > limits[gap.limit];
  return flags ? behind : null;
}

const hundredths = (x: number): number => Math.round(x * 100) / 100;
