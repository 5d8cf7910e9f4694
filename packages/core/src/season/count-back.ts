import type { Phase } from "../plan-schema.ts";
import type { SeasonValues } from "./parameters/season-parameters.ts";
import { type Bending, bend } from "./stretch.ts";

export type Level = "new" | "some" | "trained";

/** What stands before an A race when its weeks are counted back. */
export interface Countdown {
  /** Weeks from the first that can be planned to the race's, both included; at least 1. */
  readonly weeks: number;
  /** Days from the first that can be planned to the race. */
  readonly days: number;
  readonly level: Level;
  /** Another A race lies before. */
  readonly again: boolean;
  /** The strength weeks before these weeks: how many weeks each lies before the first of them (1 = the week before it). */
  readonly strengthBefore: readonly number[];
}

export interface PhaseLength {
  readonly phase: Phase;
  /** At least 1. */
  readonly weeks: number;
}

/** The phases from the first week to the race's week, in order; their weeks sum up to `countdown.weeks` (S3). */
export function countBack(countdown: Countdown, v: SeasonValues): readonly PhaseLength[] {
  const taper = Math.min(countdown.weeks, taperWeeks(countdown, v.S2));
  const rest = countdown.weeks - taper;
  const offSeason = Math.max(0, countdown.weeks - v.S1.weeksBeforeA - 1);
  return [...phasesBeforeTaper(countdown, rest, offSeason, v), { phase: "taper", weeks: taper } as const].filter(
    ({ weeks }) => weeks > 0,
  );
}

/** The taper gives a week to the adaptation that is too short, but never between two races. */
function taperWeeks(countdown: Countdown, v: SeasonValues["S2"]): number {
  if (countdown.again) return v.taper;
  const left = countdown.weeks - leastAdaptation(countdown, v).firm;
  return Math.max(Math.min(v.taper, left), v.taperShortest);
}

function phasesBeforeTaper(countdown: Countdown, rest: number, offSeason: number, v: SeasonValues): PhaseLength[] {
  if (countdown.level === "new" && countdown.days < v.S3.newLifterDays) return [{ phase: "adaptation", weeks: rest }];
  const least = leastAdaptation(countdown, v.S2).wished;
  if (offSeason >= least + v.S2.strengthShortest) {
    return [...offSeasonPhases(countdown, offSeason, v.S2), ...powerAndSharpen(rest - offSeason, v.S2)];
  }
  return fewWeeksPhases(countdown, rest, offSeason, v);
}

/**
 * The least adaptation: what is wished, and what stays firm when even strength falls short.
 * The two differ only for a trained lifter who comes from no race: they may begin with heavy work at once.
 */
function leastAdaptation(
  { level, again }: Pick<Countdown, "level" | "again">,
  v: SeasonValues["S2"],
): { wished: number; firm: number } {
  if (level === "trained") return { wished: v.adaptationTrained, firm: again ? v.adaptationTrained : 0 };
  const firm = level === "new" ? v.adaptationShortestNew : v.adaptationShortest;
  return { wished: firm, firm };
}

/** Too few weeks: adaptation at its least, strength up to its shortest, the rest to power and sharpening. */
function fewWeeksPhases(countdown: Countdown, rest: number, offSeason: number, v: SeasonValues): PhaseLength[] {
  const { wished, firm } = leastAdaptation(countdown, v.S2);
  const adaptation = Math.min(rest, Math.max(firm, Math.min(wished, rest - v.S2.strengthShortest)));
  let strength = 0;
  while (adaptation + strength < rest && strength < v.S2.strengthShortest) {
    const week = adaptation + strength;
    if (week >= offSeason && hadStrength(countdown, adaptation, strength, v)) break;
    strength++;
  }
  return [
    { phase: "adaptation", weeks: adaptation },
    { phase: "strength", weeks: strength },
    ...powerAndSharpen(rest - adaptation - strength, v.S2),
  ];
}

/** Whether the weeks before the next one hold enough strength for the season to bar more of it. */
function hadStrength(countdown: Countdown, adaptation: number, strength: number, v: SeasonValues): boolean {
  const reach = v.S3.strengthInLast - adaptation - strength;
  const earlier = countdown.strengthBefore.filter((weeksBefore) => weeksBefore <= reach).length;
  return earlier + strength >= v.S2.strengthShortest;
}

/** Where the law is silent: power at its usual length first, sharpening after it; what is too short for power is sharpening. */
function powerAndSharpen(weeks: number, v: SeasonValues["S2"]): PhaseLength[] {
  const power = weeks < v.powerShortest ? 0 : Math.min(v.power, weeks);
  return [
    { phase: "power", weeks: power },
    { phase: "sharpen", weeks: weeks - power },
  ];
}

/** Fewer or more cycles than come at their usual lengths bend each of them further, so that only some around are tried. */
const CYCLES_TRIED = 3;

/**
 * Off season with room: adaptation and strength, bent from their usual lengths. Where both at their longest leave
 * weeks over, cycles of strength, power and an easy week stand before the last strength: as many as bend the least.
 */
function offSeasonPhases(countdown: Countdown, weeks: number, v: SeasonValues["S2"]): PhaseLength[] {
  const fitsOnce = weeks <= v.adaptationLongest + v.strengthLongest;
  const usual = (weeks - v.adaptation - v.strength) / (v.strength + v.power + v.easyBetweenCycles);
  const fewest = fitsOnce ? 0 : Math.max(1, Math.floor(usual) - CYCLES_TRIED);
  const most = fitsOnce ? 0 : Math.max(fewest, Math.min(Math.floor(weeks / v.strength), fewest + 2 * CYCLES_TRIED));
  const choices = Array.from({ length: most - fewest + 1 }, (_, i) => cycledPhases(countdown, fewest + i, weeks, v));
  return choices.reduce((best, next) => (next.cost < best.cost ? next : best)).phases;
}

function cycledPhases(countdown: Countdown, cycles: number, weeks: number, v: SeasonValues["S2"]) {
  const adaptation: Bending = {
    usual: countdown.again ? adaptationAgain(countdown.level, v) : v.adaptation,
    shortest: leastAdaptation(countdown, v).wished,
    longest: v.adaptationLongest,
  };
  const power: Bending = { usual: v.power, shortest: v.powerShortest, longest: v.powerLongest };
  const strength: Bending = { usual: v.strength, shortest: v.strengthShortest, longest: v.strengthLongest };
  const each = Array.from({ length: cycles });
  const easyWeeks = cycles * v.easyBetweenCycles;
  const bent = bend([adaptation, ...each.map(() => power), ...each.map(() => strength), strength], weeks - easyWeeks);
  const length = (i: number) => bent.lengths[i] as number;
  const phases: PhaseLength[] = [{ phase: "adaptation", weeks: length(0) }];
  each.forEach((_, i) => {
    phases.push({ phase: "strength", weeks: length(1 + cycles + i) });
    phases.push({ phase: "power", weeks: length(1 + i) });
    phases.push({ phase: "transition", weeks: v.easyBetweenCycles });
  });
  phases.push({ phase: "strength", weeks: length(1 + 2 * cycles) });
  return { phases, cost: bent.cost };
}

/** Adaptation without a race to count back from, or after one: a trained lifter is soon back. */
export function adaptationAgain(level: Level, v: SeasonValues["S2"]): number {
  return level === "trained" ? v.adaptationTrained : v.adaptation;
}
