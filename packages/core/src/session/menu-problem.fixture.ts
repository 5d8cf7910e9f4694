import fc from "fast-check";
import { type Dish, lineSeconds, type MenuProblem, PARTS } from "./menu.ts";
import { linesOf } from "./partners.ts";
import type { Demand } from "./rules/rule.ts";
import { STATION_IDS, type StationId } from "./station.ts";

/** A dish of so many equal sets, one fewer each time, each set missing at so much. */
export function dish(station: StationId, sets: number, workS: number, restS: number, missing = 10): Dish {
  const options = Array.from({ length: sets }, (_, fewer) => ({
    rounds: Array.from({ length: sets - fewer }, () => ({ workS, restS })),
    cost: fewer * missing,
  }));
  return { station, options };
}

/** A problem without wishes and with all the time there is, but for what is told. */
export function problem(told: Partial<MenuProblem>): MenuProblem {
  return { dishes: [], demands: [], budgetS: 7200, eachCost: 0, changeS: 45, moveS: 15, hingeFirst: false, ...told };
}

export function demand(cost: number, ...anyOf: readonly StationId[]): Demand {
  return { anyOf, cost, facts: {} };
}

/** Seconds and cost of a choice, reckoned from the problem alone. */
export interface Reckoned {
  readonly stations: readonly StationId[];
  readonly seconds: number;
  readonly cost: number;
}

/** What the stations of a choice take and cost, `fewer` sets fewer for each part. */
export function reckoned(told: MenuProblem, stations: readonly StationId[], fewer: readonly number[]): Reckoned {
  const optionOf = (id: StationId) => {
    const options = told.dishes.find(({ station }) => station === id)?.options ?? [];
    const level = fewer[PARTS.findIndex((part) => part.includes(id))] ?? 0;
    return options[Math.min(level, options.length - 1)] ?? { rounds: [], cost: 0 };
  };
  const seconds = PARTS.flatMap((part) => linesOf(inOrder(part, stations, told.hingeFirst)))
    .map((line) =>
      lineSeconds(
        line.map((id) => optionOf(id).rounds),
        told,
      ),
    )
    .reduce((sum, one) => sum + one, 0);
  const open = told.dishes.map(({ station }) => station);
  const unmet = told.demands.filter(
    ({ anyOf }) => anyOf.some((id) => open.includes(id)) && !anyOf.some((id) => stations.includes(id)),
  );
  const cost =
    stations.reduce((sum, id) => sum + told.eachCost + optionOf(id).cost, 0) +
    unmet.reduce((sum, one) => sum + one.cost, 0);
  return { stations, seconds, cost };
}

/** The stations of a part that are chosen, in the order in which the part looks for pairs. */
function inOrder(part: readonly StationId[], stations: readonly StationId[], hingeFirst: boolean): StationId[] {
  const mine = part.filter((id) => stations.includes(id));
  return hingeFirst && mine.includes("hinge") ? ["hinge", ...mine.filter((id) => id !== "hinge")] : mine;
}

/** Every choice of stations and of sets fewer by part. */
export function* everyChoice(told: MenuProblem): Generator<Reckoned> {
  const open = told.dishes.map(({ station }) => station);
  const levels = PARTS.map((part) =>
    Math.max(1, ...told.dishes.filter(({ station }) => part.includes(station)).map(({ options }) => options.length)),
  );
  for (let some = 0; some < 1 << open.length; some++) {
    const stations = open.filter((_, i) => (some & (1 << i)) !== 0);
    for (const fewer of combinations(levels)) yield reckoned(told, stations, fewer);
  }
}

function combinations(sizes: readonly number[]): number[][] {
  return sizes.reduce<number[][]>(
    (made, size) => made.flatMap((one) => Array.from({ length: size }, (_, i) => [...one, i])),
    [[]],
  );
}

const round = fc.record({ workS: fc.integer({ min: 5, max: 90 }), restS: fc.integer({ min: 20, max: 180 }) });

function dishAt(station: StationId): fc.Arbitrary<Dish> {
  return fc
    .record({
      sets: fc.integer({ min: 1, max: 3 }),
      fast: fc.constantFrom(0, 0, 2),
      round,
      fastRound: round,
      missing: fc.integer({ min: 0, max: 150 }),
    })
    .map(({ sets, fast, round: one, fastRound, missing }) => ({
      station,
      options: Array.from({ length: sets }, (_, fewer) => ({
        rounds: [
          ...Array.from({ length: fast === 0 ? 0 : Math.max(1, fast - fewer) }, () => fastRound),
          ...Array.from({ length: sets - fewer }, () => one),
        ],
        cost: fewer * missing,
      })),
    }));
}

/** Demands as the rules make them: each inside one part, now and then for what is closed. */
const anyDemand: fc.Arbitrary<Demand> = fc
  .constantFrom(...PARTS)
  .chain((part) => fc.tuple(fc.subarray([...part], { minLength: 1 }), fc.integer({ min: 0, max: 400 })))
  .map(([anyOf, cost]) => demand(cost, ...anyOf));

/** Small problems: up to so many open stations, so that every choice can be tried. */
export function problems(mostStations: number): fc.Arbitrary<MenuProblem> {
  return fc.subarray([...STATION_IDS], { minLength: 0, maxLength: mostStations }).chain((open) =>
    fc.record({
      dishes: fc.tuple(...open.map(dishAt)),
      demands: fc.array(anyDemand, { maxLength: 10 }),
      budgetS: fc.integer({ min: 0, max: 2400 }),
      eachCost: fc.integer({ min: 0, max: 30 }),
      changeS: fc.integer({ min: 0, max: 60 }),
      moveS: fc.integer({ min: 0, max: 20 }),
      hingeFirst: fc.boolean(),
    }),
  );
}
