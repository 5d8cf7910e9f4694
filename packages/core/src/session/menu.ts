import { type Line, linesOf } from "./partners.ts";
import type { Demand } from "./rules/rule.ts";
import { STATION_IDS, type StationId } from "./station.ts";

/** One set of an exercise with its rest, in whole seconds. */
export interface Round {
  readonly workS: number;
  readonly restS: number;
}

/** How a station can be filled: the sets that are wanted first, then fewer and dearer. */
export interface Dish {
  readonly station: StationId;
  readonly options: readonly { readonly rounds: readonly Round[]; readonly cost: number }[];
}

export interface MenuProblem {
  /** At most one a station. */
  readonly dishes: readonly Dish[];
  readonly demands: readonly Demand[];
  /** Seconds that the work may take, without the warm-up. */
  readonly budgetS: number;
  /** Cost of each exercise more: setting up, and keeping one’s mind on it. */
  readonly eachCost: number;
  readonly changeS: number;
  readonly moveS: number;
  /** The hinge comes before the squat today. */
  readonly hingeFirst: boolean;
}

export interface Menu {
  /** In the order of the session. */
  readonly lines: readonly Line[];
  /** The option taken at each station. */
  readonly taken: ReadonlyMap<StationId, number>;
  readonly seconds: number;
  readonly cost: number;
}

/**
 * The parts of a session: pairs are only sought inside one, and no demand reaches over two. So the best whole is made of
 * parts that are each best for their time.
 */
export const PARTS: readonly (readonly StationId[])[] = [
  ["squat", "hinge", "lunge", "single-hinge", "horizontal-pull", "horizontal-push", "vertical-pull", "vertical-push"],
  ["calf", "soleus", "anti-extension", "anti-rotation", "side", "rotation"],
  ["hamstring", "abduction", "adduction"],
  ["leap", "jump"],
  ["carry"],
];

const BIT: ReadonlyMap<StationId, number> = new Map(STATION_IDS.map((id, i) => [id, 1 << i]));

/** Stations as a set of bits, in the order of `STATION_IDS`. */
export function bitsOf(stations: readonly StationId[]): number {
  return stations.reduce((bits, id) => bits | (BIT.get(id) ?? 0), 0);
}

/** As many steps of fewer sets as are kept; what goes further is reckoned each time. */
const KEPT_LEVELS = 16;

/** Some stations of a part in the order of the session, and the lines that they make. */
interface Subset {
  readonly bits: number;
  readonly stations: readonly StationId[];
  readonly lines: readonly Line[];
  /** The places of the stations among all. */
  readonly places: readonly number[];
  /** One number a line, for what is reckoned of it. */
  readonly keys: readonly number[];
}

/** A line as one number. */
const keyOf = ([first, second]: Line): number =>
  STATION_IDS.indexOf(first) * (STATION_IDS.length + 1) +
  (second === undefined ? STATION_IDS.length : STATION_IDS.indexOf(second));
const LINE_KEYS = STATION_IDS.length * (STATION_IDS.length + 1);

/** Every choice of stations of every part, with the squat first and with the hinge first. */
const SUBSETS: Readonly<Record<"squat" | "hinge", readonly (readonly Subset[])[]>> = {
  squat: PARTS.map(subsetsOf),
  hinge: PARTS.map((part) =>
    subsetsOf(
      part.includes("hinge") ? ["hinge", "squat", ...part.filter((id) => id !== "hinge" && id !== "squat")] : part,
    ),
  ),
};

function subsetsOf(part: readonly StationId[]): Subset[] {
  return Array.from({ length: 1 << part.length }, (_, some) => {
    const stations = part.filter((_station, i) => (some & (1 << i)) !== 0);
    const lines = linesOf(stations);
    const places = stations.map((id) => STATION_IDS.indexOf(id));
    return { bits: bitsOf(stations), stations, places, lines, keys: lines.map(keyOf) };
  });
}

/** Some stations, filled; `fewer` has for each part so far, in the order of `PARTS`, how many sets fewer than wanted. */
interface Plate {
  readonly bits: number;
  readonly fewer: readonly number[];
  readonly cost: number;
  readonly seconds: number;
}

/**
 * The menu of least cost that fits the time. Inside a part all stations have their sets cut by the same number of steps; over
 * that the choice is exact: every part lists what is not both dearer and longer than something else of it, and the lists are
 * put together the same way. Of equal cost the shorter, then the one with the earlier stations; with no time at all, nothing.
 */
export function bestMenu(problem: MenuProblem): Menu {
  const kitchen = kitchenOf(problem);
  // What costs more than a menu that was found is in no better one, so few need to be looked at where a good one is there.
  for (const roof of ROOFS) {
    const best = bestUnder(kitchen, roof);
    if (best !== undefined) return menuOf(kitchen, best);
  }
  return menuOf(kitchen, { bits: 0, fewer: PARTS.map(() => 0), cost: 0, seconds: 0 });
}

/** Costs under which a menu is looked for, one after the other: most sessions have one under the first. */
const ROOFS = [800, 3000, Number.POSITIVE_INFINITY];

/** The best menu of those that cost less than `roof`; undefined: there is none. */
function bestUnder(kitchen: Kitchen, roof: number): Plate | undefined {
  let plates: Plate[] = [{ bits: 0, fewer: [], cost: 0, seconds: 0 }];
  for (const part of PARTS.keys()) {
    const own = frontier(platesOf(kitchen, part, roof));
    const whole: Plate[] = [];
    for (const a of plates)
      for (const b of own)
        if (a.seconds + b.seconds <= kitchen.problem.budgetS && a.cost + b.cost < roof) whole.push(together(a, b));
    plates = frontier(whole);
  }
  // The frontier runs from the shortest and dearest to the longest and cheapest.
  return plates.at(-1);
}

function together(a: Plate, b: Plate): Plate {
  return {
    bits: a.bits | b.bits,
    fewer: [...a.fewer, ...b.fewer],
    cost: a.cost + b.cost,
    seconds: a.seconds + b.seconds,
  };
}

/** What is not both dearer and longer than another: by time, the cost always falling. */
function frontier(plates: Plate[]): Plate[] {
  plates.sort((a, b) => a.seconds - b.seconds || a.cost - b.cost || a.bits - b.bits);
  const kept: Plate[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (const plate of plates) {
    if (plate.cost >= least) continue;
    least = plate.cost;
    kept.push(plate);
  }
  return kept;
}

/** A problem with what is asked of it again and again. */
interface Kitchen {
  readonly problem: MenuProblem;
  readonly open: number;
  readonly dishes: ReadonlyMap<StationId, Dish>;
  /** Demands by the stations that meet them, those of the same stations as one. */
  readonly demands: readonly (readonly [bits: number, cost: number])[];
  readonly subsets: (typeof SUBSETS)["squat"];
  /** The costs of the options of each station, by its place. */
  readonly costs: readonly (readonly number[])[];
  /** Seconds of lines already reckoned, by line and sets fewer; −1: not yet. */
  readonly seconds: Float64Array;
}

function kitchenOf(problem: MenuProblem): Kitchen {
  const open = bitsOf(problem.dishes.map(({ station }) => station));
  const demands = new Map<number, number>();
  for (const { anyOf, cost } of problem.demands) {
    const bits = bitsOf(anyOf) & open;
    if (bits !== 0) demands.set(bits, (demands.get(bits) ?? 0) + cost);
  }
  const dishes = new Map(problem.dishes.map((dish) => [dish.station, dish]));
  return {
    problem,
    open,
    demands: [...demands],
    dishes,
    subsets: SUBSETS[problem.hingeFirst ? "hinge" : "squat"],
    costs: STATION_IDS.map((id) => dishes.get(id)?.options.map(({ cost }) => cost) ?? [0]),
    seconds: new Float64Array(LINE_KEYS * KEPT_LEVELS).fill(-1),
  };
}

function platesOf(kitchen: Kitchen, part: number, roof: number): Plate[] {
  const { problem, open, costs } = kitchen;
  const mine = bitsOf(PARTS[part] ?? []);
  const demands = kitchen.demands.filter(([bits]) => (bits & mine) !== 0);
  const plates: Plate[] = [];
  for (const subset of kitchen.subsets[part] ?? []) {
    const { bits, places } = subset;
    if ((bits & ~open) !== 0) continue;
    let missing = places.length * problem.eachCost;
    for (const [wanted, cost] of demands) if ((wanted & bits) === 0) missing += cost;
    if (missing >= roof) continue;
    const levels = places.reduce((most, place) => Math.max(most, costs[place]?.length ?? 1), 1);
    for (let fewer = 0; fewer < levels; fewer++) {
      const seconds = secondsOf(kitchen, subset, fewer);
      if (seconds > problem.budgetS) continue;
      let cost = missing;
      for (const place of places) {
        const own = costs[place] as readonly number[];
        cost += own[Math.min(fewer, own.length - 1)] as number;
      }
      plates.push({ bits, fewer: [fewer], cost, seconds });
    }
  }
  return plates;
}

function secondsOf(kitchen: Kitchen, { lines, keys }: Subset, fewer: number): number {
  let sum = 0;
  for (let i = 0; i < lines.length; i++) {
    const at = (keys[i] as number) * KEPT_LEVELS + fewer;
    const known = fewer < KEPT_LEVELS ? (kitchen.seconds[at] as number) : -1;
    if (known >= 0) sum += known;
    else {
      const took = reckoned(kitchen, lines[i] as Line, fewer);
      if (fewer < KEPT_LEVELS) kitchen.seconds[at] = took;
      sum += took;
    }
  }
  return sum;
}

function reckoned({ dishes, problem }: Kitchen, line: Line, fewer: number): number {
  return lineSeconds(
    line.map((id) => optionOf(dishes.get(id), fewer).rounds),
    problem,
  );
}

function optionOf(dish: Dish | undefined, fewer: number): Dish["options"][number] {
  const option = dish?.options[Math.min(fewer, dish.options.length - 1)];
  if (option === undefined) throw new Error(`the station ${dish?.station} has no option`);
  return option;
}

/** Seconds of a line with the change to the next one: in each round the longer of what either needs until its next set. */
export function lineSeconds(
  rounds: readonly (readonly Round[])[],
  { changeS, moveS }: Pick<MenuProblem, "changeS" | "moveS">,
): number {
  const [one = [], other = []] = rounds;
  const last = Math.max(one.length, other.length) - 1;
  let seconds = 0;
  for (let i = 0; i <= last; i++) {
    const a = one[i];
    const b = other[i];
    const work = (a?.workS ?? 0) + (b?.workS ?? 0) + (a && b ? moveS : 0);
    if (i === last) seconds += work + changeS;
    else seconds += Math.max(a ? a.workS + a.restS : 0, b ? b.workS + b.restS : 0, a && b ? work + moveS : 0);
  }
  return seconds;
}

function menuOf({ subsets, dishes }: Kitchen, { bits, fewer, cost, seconds }: Plate): Menu {
  const taken = new Map<StationId, number>();
  const lines = PARTS.flatMap((part, i) => {
    const mine = bits & bitsOf(part);
    const subset = subsets[i]?.find((one) => one.bits === mine);
    for (const id of subset?.stations ?? [])
      taken.set(id, Math.min(fewer[i] ?? 0, (dishes.get(id)?.options.length ?? 1) - 1));
    return subset?.lines ?? [];
  });
  return { lines: inSessionOrder(lines), taken, seconds, cost };
}

/** X3: power, main lifts in the day’s own order, single legs and assistance, calf, trunk and carry. */
function inSessionOrder(lines: readonly Line[]): Line[] {
  const place = ([first]: Line) => STATION_IDS.indexOf(first === "hinge" ? "squat" : first);
  return lines
    .map((line, i) => ({ line, i }))
    .sort((a, b) => place(a.line) - place(b.line) || a.i - b.i)
    .map(({ line }) => line);
}
