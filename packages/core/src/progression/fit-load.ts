import type { Reason } from "../explain/reason.ts";
import { kilograms, lawReason } from "./law-reason.ts";
import { above, atMost } from "./owned.ts";
import { type LoadValues, loadParameters } from "./parameters.ts";
import { repsAt } from "./percent.ts";

interface Wanted {
  /** The maximum that the load is a percentage of, after cuts. */
  readonly base: number;
  readonly percent: number;
  readonly reps: number;
  readonly rir: number | null;
  readonly least: number;
  readonly most: number;
  /** Reps that progress adds where the load does not rise anyway. */
  readonly added: number;
  /** What the runner owns, rising, not empty. */
  readonly loads: readonly number[];
  readonly lastKg: number | null;
  /** The load may not pass it; null: it may. */
  readonly heldKg: number | null;
  /** It is the pace of progress that holds it, and no rule of the day. */
  readonly paced: boolean;
}

interface Fitted {
  readonly loadKg: number | null;
  readonly reps: number;
  readonly rir: number | null;
  readonly step: "stay" | "progress" | "regress";
  readonly why: readonly Reason[];
}

/** A reserve beyond this is not told: nobody can feel it. */
const MOST_RIR = 6;

/** Loads nearer than this are one: a gram. Reps are filled at the load of last time, not at one made lighter for the day. */
const SAME_KG = 0.001;

/**
 * L3, L4: the load that is owned nearest under the one wanted, and reps that keep the distance to the last possible rep.
 * Where the next load is more than 5 % heavier, reps fill to two over the range first; then it is taken for as few as the
 * range allows, and kept.
 */
export function fitted(wanted: Wanted, v: LoadValues): Fitted {
  const { base, percent, reps, loads, heldKg } = wanted;
  const wantedKg = (base * percent) / 100;
  const under = atMost(Math.min(wantedKg, heldKg ?? wantedKg), loads);
  if (under === null) return tooHeavy(wanted, wantedKg, v);
  const held = under < (atMost(wantedKg, loads) ?? under);
  if (wanted.rir === null || held) {
    const slow = held && wanted.paced && under < wantedKg * (1 - v.L4.tolerance / 100);
    return { loadKg: under, reps, rir: wanted.rir, step: "stay", why: slow ? [pacing(wanted, under, v)] : [] };
  }
  const next = above(under, loads);
  const coarse = next === null || next > under * (1 + v.L3.mostAWeek / 100);
  if (!coarse) {
    const added = wanted.lastKg !== null && Math.abs(under - wanted.lastKg) < SAME_KG ? wanted.added : 0;
    return { loadKg: under, reps: reps + added, rir: wanted.rir, step: "stay", why: filling(reps, added) };
  }
  if (next !== null && takesStep(wanted, under, next, v)) return stepped(wanted, under, next, v);
  return filled(wanted, wantedKg, under, next, v);
}

/** Reps at a load with the reserve that was wanted at the percentage wanted. */
function fitsAt({ base, percent, reps }: Wanted, kg: number, v: LoadValues): number {
  return Math.floor(reps + repsAt((kg * 100) / base, v.L1) - repsAt(percent, v.L1) + 1e-9);
}

function takesStep(wanted: Wanted, under: number, next: number, v: LoadValues): boolean {
  if (fitsAt(wanted, next, v) < wanted.least || next > (wanted.heldKg ?? next)) return false;
  const full = fitsAt(wanted, under, v) >= wanted.most + v.L3.overTop;
  return full || (wanted.lastKg !== null && wanted.lastKg >= next);
}

function stepped(wanted: Wanted, under: number, next: number, v: LoadValues): Fitted {
  const reps = Math.max(wanted.least, Math.min(wanted.reps, fitsAt(wanted, next, v)));
  const text = `From ${kilograms(under)} your next weight is ${kilograms(next)}, a large step. It begins with ${reps} reps.`;
  const facts = { fromKg: under, loadKg: next, reps };
  const why =
    wanted.lastKg !== null && wanted.lastKg >= next ? [] : [lawReason("L3", text, facts, loadParameters.L3.overTop)];
  return { loadKg: next, reps, rir: wanted.rir, step: "stay", why };
}

function filled(wanted: Wanted, wantedKg: number, under: number, next: number | null, v: LoadValues): Fitted {
  const top = wanted.most + v.L3.overTop;
  const fits = fitsAt(wanted, under, v);
  const reps = Math.max(wanted.reps, Math.min(top, fits));
  const rir = Math.min(MOST_RIR, (wanted.rir ?? 0) + Math.max(0, fits - reps));
  const offPercent = Math.round((1 - under / wantedKg) * 100);
  const spare = rir - (wanted.rir ?? 0);
  const step = next === null && spare >= v.L3.fullReserve ? "progress" : "stay";
  const why =
    under < wantedKg * (1 - v.L4.tolerance / 100) ? [changed(wanted, under, next, { reps, rir, offPercent })] : [];
  return { loadKg: under, reps, rir, step, why };
}

function changed(
  wanted: Wanted,
  under: number,
  next: number | null,
  facts: { reps: number; rir: number; offPercent: number },
): Reason {
  const { reps, rir, offPercent } = facts;
  const have =
    next === null
      ? `${kilograms(under)} is the most you have`
      : `your weights go from ${kilograms(under)} to ${kilograms(next)}`;
  const instead = [
    reps === wanted.reps ? "" : `${reps} reps instead of ${wanted.reps}`,
    rir === wanted.rir ? "" : `more left at the end`,
  ].filter((part) => part !== "");
  const text = `This is ${offPercent} % under the load meant, because ${have}: ${instead.join(", ") || "the reps stay"}.`;
  return lawReason("L4", text, { loadKg: under, nextKg: next, ...facts }, loadParameters.L4.tolerance);
}

/** Even the lightest is heavier than wanted: fewer reps of it where the range has them, else an easier exercise. */
function tooHeavy(wanted: Wanted, wantedKg: number, v: LoadValues): Fitted {
  const lightest = wanted.loads[0] as number;
  const { rir, heldKg } = wanted;
  const reps = fitsAt(wanted, lightest, v);
  if (rir !== null && reps >= wanted.least && (heldKg === null || lightest <= heldKg)) {
    const text = `${kilograms(lightest)} is the lightest you have, a little over the load meant: ${reps} reps instead of ${wanted.reps}.`;
    const why = [lawReason("L4", text, { loadKg: lightest, reps }, loadParameters.L4.tolerance)];
    return { loadKg: lightest, reps, rir, step: "stay", why };
  }
  const text = `Even ${kilograms(lightest)}, the lightest you have, is too heavy for this today. Take the easier exercise.`;
  const facts = { lightestKg: lightest, wantedKg: Math.round(wantedKg * 10) / 10 };
  return {
    loadKg: null,
    reps: wanted.reps,
    rir,
    step: "regress",
    why: [lawReason("L4", text, facts, loadParameters.L4.tolerance)],
  };
}

function pacing({ lastKg }: Wanted, loadKg: number, v: LoadValues): Reason {
  const text = `The sets are heavier now. A load rises by no more than ${v.L3.mostAtOnce} % at once, so more is left today. Our choice.`;
  return lawReason("L3", text, { lastLoadKg: lastKg, loadKg }, loadParameters.L3.mostAtOnce);
}

function filling(reps: number, added: number): Reason[] {
  if (added === 0) return [];
  const text = `You met what was asked: ${reps + added} reps at the same load now, then the load rises.`;
  const facts = { reps: reps + added };
  return [lawReason("L3", text, facts, loadParameters.L3.fillReps, loadParameters.L3.rise)];
}
