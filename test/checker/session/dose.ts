import { dayOfText } from "../clock.ts";
import { CALF, HEAVY_LEGS, type PlanFacts, type SessionFacts, type SetOf, TRUNK, type Work } from "./facts.ts";
import { noteFor, type SessionFinding } from "./finding.ts";
import {
  ASSISTANCE,
  CALF_ROW,
  CARRY_ROW,
  ENDURANCE,
  FAST,
  MAIN,
  METRES,
  type Range,
  type Row,
  SECONDS,
  SECONDS_IN_SEASON,
  SINGLE_LEG_IN_SEASON,
  TRUNK_ROW,
  UNLOADED_REPS,
} from "./ranges.ts";
import { recoveryOf, restNeeded } from "./recovery.ts";

/** What an exercise that cannot be loaded heavily is loaded to at least. */
const MEDIUM_PERCENT = 60;
/** Presses and pulls beside few main lifts. */
const UPPER_PERCENT = 70;

type Say = (law: string, text: string) => void;

/** X4, S5, S7, P26: sets, reps, percent, reserve and rest of every exercise, after what the plan may take away. */
export function doseFindings(facts: PlanFacts): SessionFinding[] {
  return facts.sessions.flatMap((s) => {
    const { found, say } = noteFor(s);
    for (const w of s.works) {
      judge(s, w, say);
      experience(facts, w, say);
    }
    calfSets(s, say);
    return found;
  });
}

function judge(s: SessionFacts, w: Work, say: Say): void {
  const { sets, pattern, exercise } = w.item;
  if (pattern === "jump" || pattern === "sprint") return;
  if (w.kind === "power") {
    if (w.fast) fast(s, w, sets, say);
    else say("X4", `${exercise} is in the power block at ${percents(w)} %`);
    return;
  }
  const quick = w.kind === "main" ? sets.filter((set) => isFast(s, set)) : [];
  if (quick.length > 0) fast(s, w, quick, say);
  const slow = sets.filter((set) => !quick.includes(set));
  if (slow.length > 0) of(s, w, rowOf(s, w), slow, say);
}

/** In season: what must be kept is kept, and the rest is endurance. */
export function rowOf(s: SessionFacts, { kind, item }: Work): Row {
  const season = s.inSeason && (s.phase === "power" || s.phase === "sharpen");
  const endures = CALF.includes(item.pattern) || TRUNK.includes(item.pattern) || item.pattern === "hip-abduction";
  if (item.pattern === "carry") return CARRY_ROW;
  if (endures && (s.phase === "power" || s.phase === "sharpen")) return season ? ENDURANCE : CALF_ROW;
  if (CALF.includes(item.pattern)) return CALF_ROW;
  if (TRUNK.includes(item.pattern)) return TRUNK_ROW;
  if (kind === "main") return MAIN[s.phase];
  return season && item.sides === "each" && HEAVY_LEGS.includes(item.pattern) ? SINGLE_LEG_IN_SEASON : ASSISTANCE;
}

/** In the power block, or before the heavy sets of a main lift: light, as quick as it goes, no reserve to speak of. */
export function isFast(s: SessionFacts, set: SetOf): boolean {
  return FAST[s.phase] !== null && set.rir === undefined && set.percent1RM !== undefined && set.percent1RM <= 70;
}

function fast(s: SessionFacts, w: Work, sets: readonly SetOf[], say: Say): void {
  const name = w.item.exercise;
  const row = FAST[s.phase];
  if (!row) {
    say("X4", `${name} is a fast lift in ${s.phase}`);
    return;
  }
  within(say, name, "fast sets", sets.length, [0, row.sets[1]]);
  for (const set of sets) {
    within(say, name, "fast reps", set.reps, row.reps);
    within(say, name, "% fast", set.percent1RM, row.percent);
  }
}

function of(s: SessionFacts, w: Work, row: Row, sets: readonly SetOf[], say: Say): void {
  const name = `${w.item.exercise} (${w.kind})`;
  const { cuts } = s;
  const least = w.kind === "main" && !cuts.any && !cuts.older && s.slotMin >= 30 ? row.sets[0] : 1;
  within(say, name, "sets", sets.length, [least, row.sets[1]]);
  const season = row === ENDURANCE;
  const judge: Say = (law, text) => say(eased(s, w) ? "S7" : law, text);
  if (eased(s, w) && sets.length > 2) say("S7", `${name} has ${sets.length} sets near a race`);
  for (const set of sets) {
    within(judge, name, "reps", set.reps, repsOf(s, w, row));
    within(judge, name, "%", set.percent1RM, percentOf(s, w, row));
    within(judge, name, "reps in reserve", set.rir, rirOf(s, w, row));
    within(say, name, "s", set.seconds, season && w.kind !== "carry" ? SECONDS_IN_SEASON : SECONDS);
    within(say, name, "m", set.metres, METRES);
    agreement(s, set, name, say);
  }
  const rest = recoveryOf(s, w);
  const enough = w.kind === "main" ? restNeeded(s, w) : row.restS[0];
  if (sets.length > 1 && rest < enough) say("X4", `${name}: ${rest} s of rest between sets`);
  for (const set of sets) if (set.restS > row.restS[1]) say("X4", `${name}: ${set.restS} s of rest`);
}

function experience(facts: PlanFacts, { item, fact }: Work, say: Say): void {
  if (fact && level(fact.level) > level(facts.plan.inputs.level))
    say("X4", `${item.exercise} asks for one who is ${fact.level}`);
}

function level(word: "new" | "some" | "trained"): number {
  return ["new", "some", "trained"].indexOf(word);
}

function percents(w: Work): string {
  return w.item.sets.map((set) => set.percent1RM).join(", ");
}

/** Where no percent is given, the load is held by reserve and reps may go on, the further the lighter the exercise. */
function repsOf(s: SessionFacts, w: Work, row: Row): Range {
  if (w.kind === "main" && eased(s, w) && loaded(w)) return [1, 3];
  // From 50 the load keeps its floor (A8): where more is left in reserve, the reps give way.
  const kept = row.reps[0] - (s.cuts.older && s.cuts.any ? 2 : 0);
  const least = eased(s, w) || s.cuts.told ? 1 : kept;
  const most = owned(w) ? Math.max(row.reps[1] + 2, UNLOADED_REPS.heavy + 2) : row.reps[1] + 2;
  if (row === ENDURANCE || row === SINGLE_LEG_IN_SEASON) return [least, most];
  if (loaded(w) && w.fact?.reach === "heavy") return [least, upperInSeason(s, w) ? Math.max(8, most) : most];
  return [loaded(w) ? least : Math.min(3, least), Math.max(row.reps[1], UNLOADED_REPS[w.fact?.reach ?? "light"])];
}

/** L4: a load that the runner has, which may be less than the phase wants: reps and reserve make up for it. */
function owned(w: Work): boolean {
  return w.item.sets.some((set) => set.loadKg !== undefined);
}

/** Presses and pulls that fill the rests of main lifts once these are few: they keep, and need not be as heavy. */
function upperInSeason(s: SessionFacts, w: Work): boolean {
  return w.kind === "main" && !w.lower && s.phase !== "strength" && s.phase !== "adaptation";
}

/** S7: no longer heavy. */
function eased(s: SessionFacts, w: Work): boolean {
  return s.cuts.heavyOver && HEAVY_LEGS.includes(w.item.pattern);
}

function loaded(w: Work): boolean {
  return w.item.sets.some((set) => set.percent1RM !== undefined);
}

function percentOf(s: SessionFacts, w: Work, row: Row): Range {
  if (eased(s, w)) return [60, 79];
  const lighter = w.fact?.reach === "heavy" ? (upperInSeason(s, w) ? UPPER_PERCENT : 100) : MEDIUM_PERCENT;
  const least = Math.min(row.percent[0], lighter);
  const less = owned(w) ? 40 : s.cuts.any ? 15 : 0;
  return [Math.max(0, least - less), row.percent[1]];
}

/** What takes away leaves more in reserve, and asks for some at least. */
function rirOf(s: SessionFacts, w: Work, row: Row): Range {
  const { cuts } = s;
  const least = Math.max(row.rir[0] + (cuts.light ? 2 : 0), cuts.settling || eased(s, w) ? 4 : 0);
  const unloaded = !loaded(w) && w.fact?.reach !== "heavy";
  const more = owned(w) ? 7 : cuts.any || cuts.older ? 5 : 0;
  return [least, Math.max(row.rir[1], unloaded ? 5 : 0) + more];
}

/** Evidence §7.3: percent, reps and reserve say one thing; what takes away may only say less than it could. */
function agreement(s: SessionFacts, set: SetOf, name: string, say: Say): void {
  if (set.percent1RM === undefined || set.reps === undefined || set.rir === undefined) return;
  const table = 100 / (1 + 0.0353 * (set.reps + set.rir - 1));
  const over = set.percent1RM - table;
  if (over > 3 || (over < -3 && !s.cuts.any))
    say("X4", `${name}: ${set.reps} reps at ${set.percent1RM} % leave other than ${set.rir} (${table.toFixed(0)} %)`);
}

/** Evidence §14: two to five sets for the calf in a whole session, the tier under 30 minutes aside. */
function calfSets(s: SessionFacts, say: Say): void {
  const sets = s.works.filter((w) => CALF.includes(w.item.pattern)).flatMap((w) => w.item.sets).length;
  if (sets > 6) say("X4", `${sets} sets for the calf`);
  if (sets === 1 && s.focus === "full" && s.slotMin >= 45 && !s.cuts.any && !s.cuts.older && !s.inSeason)
    say("X4", "one set for the calf");
}

function within(say: Say, name: string, what: string, value: number | undefined, [from, to]: Range): void {
  if (value !== undefined && (value < from || value > to)) say("X4", `${name}: ${value} ${what}, not ${from} to ${to}`);
}

/** S3: jumps above low hops, and fast lifts, need four weeks of loaded training before them. */
export function readyFindings(facts: PlanFacts): SessionFinding[] {
  const begun = dayOfText(facts.plan.inputs.start);
  return facts.sessions.flatMap((s) => {
    const { found, say } = noteFor(s);
    if (s.day - begun < 28)
      for (const w of s.works)
        if (w.fast || (w.item.pattern === "jump" && w.fact?.impact !== "low"))
          say("S3", `${w.item.exercise} ${s.day - begun} days after the start`);
    return found;
  });
}
