import { type LiftedSeason, type LiftedSet, liftedSeason, SEASON_PHASES } from "../lifter-season.ts";
import { seeded } from "../random.ts";
import { grouped, type Table } from "../table.ts";

const LIFTERS = 500;
const SEEDS = [1, 2, 3];

/** How loads and estimates hold against lifters whose strength is known. */
export function lifters(): Table {
  const seasons = SEEDS.map((seed) => liftedSeasons(seed, LIFTERS));
  const names = rowsOf(seasons[0] as readonly LiftedSeason[]).map(([name]) => name as string);
  const columns = seasons.map((some) => rowsOf(some));
  return {
    title: "Loads against lifters whose strength is known",
    about: `${LIFTERS} made-up lifters a seed through 22 weeks of two sessions with squat, deadlift, bench press and row; each lifts what \`loadFor\` says and logs it with the usual errors. Median, and in brackets the 5th and 95th percentile. Wanted: under 1 % of sets not finished, none by more than two reps; an estimate within 7 % after six sessions; loads that rise off season, hold in season and fall in the taper.`,
    columns: ["", ...SEEDS.map((seed) => `seed ${seed}`)],
    rows: names.map((name, row) => [name, ...columns.map((rows) => rows[row]?.[1] ?? "")]),
  };
}

/** Seasons of so many lifters; the same for the same seed. */
export function liftedSeasons(seed: number, lifters: number): readonly LiftedSeason[] {
  const random = seeded(seed);
  return Array.from({ length: lifters }, () => liftedSeason(random));
}

function rowsOf(seasons: readonly LiftedSeason[]): (readonly [string, string])[] {
  const sets = seasons.flatMap((each) => each.sets);
  const errors = seasons.flatMap(({ errorsAfterSix }) => errorsAfterSix);
  const later = seasons.flatMap(({ errorsAfterTwenty }) => errorsAfterTwenty);
  const loads = SEASON_PHASES.map(({ phase }) => {
    const some = sets.filter((set) => set.phase === phase).map(({ percentOfStart }) => percentOfStart);
    return [`load in ${phase}, % of the first maximum`, spread(some)] as const;
  });
  return [
    ["sets with a load", grouped(sets.length)],
    ["sets not finished, %", percentShort(sets).toFixed(2)],
    ["the same of one lifter, %", spread(seasons.map((each) => percentShort(each.sets)))],
    ["sets short by more than two reps", String(sets.filter(({ shortBy }) => shortBy > 2).length)],
    ["reps truly left over what was asked", spread(sets.map(({ reserve, askedRir }) => reserve - askedRir))],
    ["error of the estimate after six sessions, %", spread(errors.map(Math.abs))],
    ["the same with its sign", spread(errors)],
    ["error after twenty sessions, %", spread(later.map(Math.abs))],
    ...loads,
  ];
}

/** Share of sets that could not be finished, in %. */
export function percentShort(sets: readonly LiftedSet[]): number {
  return (100 * sets.filter(({ shortBy }) => shortBy > 0).length) / Math.max(1, sets.length);
}

function spread(values: readonly number[]): string {
  const [middle, low, high] = [0.5, 0.05, 0.95].map((share) => quantile(values, share).toFixed(1));
  return `${middle} (${low}–${high})`;
}

/** The value under which a share of the others lie. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
