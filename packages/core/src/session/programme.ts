import type { Reason } from "../explain/reason.ts";
import type { Area } from "../library/area.ts";
import { chainSteps } from "../library/chain.ts";
import type { Exercise } from "../library/exercise.ts";
import type { Phase } from "../plan-schema.ts";
import { areasOf } from "./areas.ts";
import { type Choice, choiceOf, choicesAt, type Means } from "./candidates.ts";
import { reasonOf } from "./reason.ts";
import type { SessionBook } from "./rules/registry.ts";
import { type Candidate, NEVER } from "./rules/rule.ts";
import { STATION_IDS, type StationId } from "./station.ts";

/** What stands at a station, and why this exercise. */
export interface Placed extends Choice {
  readonly cost: number;
  readonly why: readonly Reason[];
}

/** The exercises of one phase: they stay for as long as it lasts (X7). */
export type Programme = ReadonlyMap<StationId, Placed>;

export interface ProgrammeInput {
  readonly phase: Phase;
  readonly means: Means;
  /** What stood at each station in the phase before; empty: nothing did. */
  readonly before: ReadonlyMap<StationId, Exercise>;
  /** What stood at a station of this very phase already, by what was shown or done: it stays where it can. */
  readonly standing: ReadonlyMap<StationId, Exercise>;
  /** Exercise → the one the runner wants in its place. */
  readonly swaps: ReadonlyMap<string, string>;
  /** Areas flagged as weak. */
  readonly weak: ReadonlySet<Area>;
}

/**
 * The programme of least cost: at every station the exercise that the rules like best, with at most `mostChanges` that are
 * neither the one of the phase before nor of its chain (X7). Stations do not touch each other but in that count, so the
 * changes that gain most are taken and the choice is exact. Of equal cost the earlier in the library.
 */
export function programmeOf(input: ProgrammeInput, book: SessionBook): Programme {
  const options = STATION_IDS.map((station) => ({ station, ...bestAt(station, input, book) }));
  const changes = options
    .filter(({ kept, any }) => kept !== undefined && any !== undefined && any.cost < kept.cost)
    .map(({ station, kept, any }) => ({ station, gain: (kept?.cost ?? 0) - (any?.cost ?? 0) }))
    .sort((a, b) => b.gain - a.gain || STATION_IDS.indexOf(a.station) - STATION_IDS.indexOf(b.station))
    .slice(0, book.mostChanges);
  const changed = new Set(changes.map(({ station }) => station));
  return new Map(
    options.flatMap(({ station, kept, any }) => {
      const one = kept === undefined || changed.has(station) ? any : kept;
      return one === undefined ? [] : [[station, one] as const];
    }),
  );
}

/** The best of all, and the best of those that are no change; undefined where there is none. */
function bestAt(station: StationId, input: ProgrammeInput, book: SessionBook): { kept?: Placed; any?: Placed } {
  const standing = input.standing.get(station);
  const own = standing && choiceOf(standing, input.means);
  const before = input.before.get(station) ?? null;
  if (standing !== undefined && own !== undefined && !input.swaps.has(standing.id)) {
    const from = before !== null && chainSteps(before, standing) !== null ? before : null;
    const candidate = candidateOf(station, own, input, from);
    return { any: placedAs(candidate, priceOf(candidate, book) ?? 0, book) };
  }
  const possible = before !== null && choiceOf(before, input.means) !== undefined ? before : null;
  const priced = choicesAt(station, input.means).flatMap((choice) => {
    const candidate = candidateOf(station, choice, input, possible);
    const cost = priceOf(candidate, book);
    return cost === undefined ? [] : [{ candidate, cost }];
  });
  const cheapest = (some: typeof priced) =>
    some.reduce<(typeof priced)[number] | undefined>(
      (best, one) => (best && best.cost <= one.cost ? best : one),
      undefined,
    );
  const any = cheapest(priced);
  const kept =
    possible === null
      ? undefined
      : cheapest(priced.filter(({ candidate }) => candidate.steps !== null || candidate.asked));
  return {
    ...(any && { any: placedAs(any.candidate, any.cost, book) }),
    ...(kept && { kept: placedAs(kept.candidate, kept.cost, book) }),
  };
}

function candidateOf(station: StationId, choice: Choice, input: ProgrammeInput, before: Exercise | null): Candidate {
  const { exercise } = choice;
  const wanted = new Set(input.swaps.values());
  const weak = areasOf(exercise).find((area) => input.weak.has(area));
  return {
    ...choice,
    station,
    phase: input.phase,
    level: input.means.level,
    before,
    steps: before === null ? null : chainSteps(before, exercise),
    asked: wanted.has(exercise.id) && !input.swaps.has(exercise.id),
    helpsWeakArea: weak ?? null,
  };
}

function priceOf(candidate: Candidate, book: SessionBook): number | undefined {
  let sum = 0;
  for (const { rule, p } of book.exercise) {
    sum += rule.cost(candidate, p);
    if (sum === NEVER) return undefined;
  }
  return sum;
}

/** The two rules that say most of the choice. */
function placedAs(candidate: Candidate, cost: number, book: SessionBook): Placed {
  const why = book.exercise.flatMap(({ rule, p }) => {
    const facts = rule.facts(candidate, p);
    return facts === null ? [] : [reasonOf(rule, facts)];
  });
  const { exercise, setup, setupRank } = candidate;
  return { exercise, setup, setupRank, cost, why: why.slice(0, 2) };
}
