import { choice, type Parameters } from "../evidence/parameter.ts";
import type { Reason } from "../explain/reason.ts";
import type { OwnedLoads } from "../journal/training.ts";
import type { Area } from "../library/area.ts";
import { closest } from "../library/chain.ts";
import type { Exercise } from "../library/exercise.ts";
import { exerciseOf } from "../library/exercises.ts";
import type { Phase, PlannedSession } from "../plan-schema.ts";
import type { Lift } from "../progression/lift.ts";
import type { Limit } from "../progression/limit.ts";
import type { Held } from "../progression/limits/held.ts";
import type { LoadValues } from "../progression/parameters.ts";
import type { Focus } from "../rules/slot.ts";
import type { Flag } from "../warmup/flag.ts";
import { warmUpSeconds } from "../warmup/warm-up.ts";
import { areasOf } from "./areas.ts";
import { type Block, blocksOf } from "./blocks.ts";
import { choiceOf, choicesAt, type Means } from "./candidates.ts";
import { type Offer, offerOf, setCosts } from "./dishes.ts";
import type { Content } from "./fill.ts";
import { bestMenu } from "./menu.ts";
import { timing } from "./parameters/power.ts";
import { heldAt, type Prescription, prescriptionOf } from "./prescription.ts";
import { type Placed, type Programme, programmeOf } from "./programme.ts";
import { reasonOf } from "./reason.ts";
import type { Rotation } from "./rotation.ts";
import { wholeBody } from "./rules/menu/whole-body.ts";
import type { SessionBook } from "./rules/registry.ts";
import type { Demand, MenuContext } from "./rules/rule.ts";
import { type Served, servedOf } from "./served.ts";
import { type Station, type StationId, stationOf } from "./station.ts";
import { warmUp } from "./warm-up.ts";
import { type Loaded, withLoads } from "./with-loads.ts";

/** One session to be filled. */
export interface SessionFacts {
  readonly day: number;
  readonly focus: Focus;
  /** Length of the slot. */
  readonly minutes: number;
  readonly phase: Phase;
  /** 0 in the first week of the phase, 1 in the last. */
  readonly through: number;
  readonly limits: readonly Limit[];
  readonly held: Held;
  readonly rotation: Rotation;
}

/** What the content takes of the runner. */
export interface Lifter {
  readonly book: SessionBook;
  readonly means: Means;
  readonly swaps: ReadonlyMap<string, string>;
  readonly overlays: ReadonlyMap<string, number>;
  readonly level: Exercise["level"];
  readonly owned: OwnedLoads;
  readonly flags: readonly Flag[];
  readonly weak: ReadonlySet<Area>;
  readonly lifts: ReadonlyMap<string, Lift>;
  /** Exercise → the one that it was swapped in for. */
  readonly swappedFrom: ReadonlyMap<string, string>;
  /** The numbers of loads and progress. */
  readonly values: LoadValues;
  readonly fragileBones: boolean;
}

/** X5: how many sets main lifts have by the length of the session. */
export const lengths = {
  shortSets: choice(2, "count", [1, 4], "Sets of main lifts under three quarters of an hour."),
  middleFrom: choice(45, "min", [30, 75], "From this length on main lifts have three sets."),
  middleSets: choice(3, "count", [2, 5], "Sets of main lifts from that length on."),
  longFrom: choice(60, "min", [45, 120], "From this length on main lifts have all the sets of the phase."),
  longSets: choice(4, "count", [2, 5], "Sets of main lifts from that length on."),
  each: choice(20, "cost", [0, 100], "Each exercise more: setting up, and keeping one’s mind on it."),
  eachLong: choice(10, "cost", [0, 100], "The same in a session of an hour and more."),
} as const satisfies Parameters;

/** A station that can be filled today, with what its sets would be. */
export interface Filled {
  readonly placed: Placed;
  readonly prescription: Prescription;
  readonly offer: Offer;
  readonly why: readonly Reason[];
}

/**
 * The content of one session and the stations that it fills. What the day takes away is taken first; then the exercises, their
 * sets and loads stand at every station, and the menu chooses among them for the time there is.
 */
export function contentOf(
  session: SessionFacts,
  programme: Programme,
  lifter: Lifter,
): { content: Content; stations: ReadonlySet<StationId> } {
  const warmupS = warmUpSeconds(session.minutes);
  const filled = session.held.mobilityOnly ? new Map<StationId, Filled>() : filledStations(session, programme, lifter);
  const context = menuContext(session, filled, lifter);
  const demands = demandsOf(context, lifter.book);
  const number = (name: keyof typeof lengths) => lifter.overlays.get(`lengths.${name}`) ?? lengths[name].value;
  const times = { changeS: timing.changeS.value, moveS: timing.moveS.value };
  const menu = bestMenu({
    dishes: [...filled.values()].map(({ offer }) => offer.dish),
    demands: demands.map(({ demand }) => demand),
    budgetS: session.minutes * 60 - warmupS,
    eachCost: number(session.minutes >= number("longFrom") ? "eachLong" : "each"),
    ...times,
    hingeFirst: hingeFirst(session.rotation),
  });
  const served = servedOf(menu, filled, session.held, times);
  return {
    content: contentFrom(session, served, filled, demands, lifter, warmupS),
    stations: new Set(menu.taken.keys()),
  };
}

/** The lift not done for longer comes first; of two alike each in turn. */
function hingeFirst({ since, count }: Rotation): boolean {
  const difference = since("hinge") - since("squat");
  return difference === 0 ? count % 2 === 1 : difference > 0;
}

function menuContext(session: SessionFacts, filled: ReadonlyMap<StationId, Filled>, { weak }: Lifter): MenuContext {
  const helping = [...filled].flatMap(([station, { placed }]) => {
    const area = areasOf(placed.exercise).find((one) => weak.has(one));
    return area === undefined ? [] : [[station, area] as const];
  });
  return {
    phase: session.phase,
    focus: session.focus,
    minutes: session.minutes,
    open: new Set(filled.keys()),
    since: session.rotation.since,
    sessionsBefore: session.rotation.count,
    weak: new Map(helping),
    jumps: filled.has("jump"),
  };
}

/** A demand with the rule that makes it. */
export interface Asked {
  readonly demand: Demand;
  readonly why: Reason;
}

function demandsOf(context: MenuContext, book: SessionBook): Asked[] {
  return book.menu.flatMap(({ rule, p }) =>
    rule.demands(context, p).map((demand) => ({ demand, why: reasonOf(rule, demand.facts) })),
  );
}

/** Legs stay at home in an upper session; of the rest, whatever the runner can do today. */
function filledStations(session: SessionFacts, programme: Programme, lifter: Lifter): Map<StationId, Filled> {
  const means = meansOn(session.held, lifter.means);
  const today = programmeOn(session, programme, means, lifter);
  const filled = new Map<StationId, Filled>();
  for (const [id, placed] of today) {
    const station = stationOf(id);
    if (session.focus === "upper" && station.lower) continue;
    const one = filledStation(session, placed, station, lifter);
    if (one !== undefined) filled.set(id, one);
  }
  return filled;
}

/** What of the runner’s means is left on a day. */
function meansOn(held: Held, means: Means): Means {
  return {
    ...means,
    withoutAreas: new Set(held.withoutAreas),
    withoutExercises: new Set(held.withoutExercises),
    straightSpine: means.straightSpine || held.straightSpine,
    lowHopsOnly: held.lowHopsOnly,
    noFastLifts: held.noFastLifts,
  };
}

/** The phase’s exercises, moved along their chains by the log; where one cannot be done today, the best in its place. */
function programmeOn(session: SessionFacts, programme: Programme, means: Means, lifter: Lifter): Programme {
  const stepped = [...programme].map(([station, placed]) => [station, steppedTo(placed, means, lifter)] as const);
  const fits = stepped.every(([, placed]) => choiceOf(placed.exercise, means) !== undefined);
  if (fits) return new Map(stepped);
  const standing = new Map(stepped.map(([station, { exercise }]) => [station, exercise]));
  const { book, swaps, weak } = lifter;
  return programmeOf({ phase: session.phase, means, before: standing, standing, swaps, weak }, book);
}

/** A step along the exercise’s own progression, where its log asks for one (L3, X7). */
function steppedTo(placed: Placed, means: Means, { lifts }: Lifter): Placed {
  let here = placed;
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    const chain = lifts.get(here.exercise.id)?.chain ?? "stay";
    const next = nextIn(here, chain, means);
    if (next === undefined) break;
    here = next;
    if (chain === "regress") break;
  }
  return here;
}

/** Longer than any chain of the library. */
const MOST_STEPS = 12;

/** The next easier or harder exercise of the chain that fits the station and the day; undefined: there is none. */
function nextIn(placed: Placed, step: Lift["chain"], means: Means): Placed | undefined {
  const { regression, progression, sides } = placed.exercise;
  const next = step === "stay" ? undefined : exerciseOf((step === "progress" ? progression : regression) ?? "");
  const choice = next?.sides === sides ? choiceOf(next, means) : undefined;
  return choice && { ...placed, ...choice };
}

function filledStation(session: SessionFacts, placed: Placed, station: Station, lifter: Lifter): Filled | undefined {
  const loaded = loadedAt(session, placed, station, lifter);
  if (loaded === undefined) return undefined;
  // Where even the lightest weight is too heavy, or the heaviest too light, the chain has the answer (X4).
  const next = nextIn(placed, loaded.step, meansOn(session.held, lifter.means));
  const stood = next && !lifter.lifts.has(next.exercise.id) ? next : placed;
  const { prescription, why } = (stood === placed ? undefined : loadedAt(session, stood, station, lifter)) ?? loaded;
  const short = session.minutes < (lifter.overlays.get("whole-body.fromMin") ?? wholeBody.parameters.fromMin.value);
  const costs = (role: keyof typeof setCosts) => {
    const name = role === "main" && short ? "mainShort" : role;
    return lifter.overlays.get(`set-costs.${name}`) ?? setCosts[name].value;
  };
  const offer = offerOf(station.id, station.role, stood.exercise, prescription, costs);
  return { placed: stood, prescription, why, offer };
}

function loadedAt(session: SessionFacts, placed: Placed, station: Station, lifter: Lifter): Loaded | undefined {
  const { phase, through, held } = session;
  const planned = prescriptionOf({
    station,
    exercise: placed.exercise,
    setup: placed.setup,
    time: { phase, through },
    level: lifter.level,
    mainSets: mainSetsOf(session.minutes, lifter),
    held,
    overlays: lifter.overlays,
  });
  return planned === null
    ? undefined
    : withLoads(planned, placed, { day: session.day, held: heldAt(station, held, phase) }, lifter);
}

function mainSetsOf(minutes: number, { overlays }: Lifter): number {
  const number = (name: keyof typeof lengths) => overlays.get(`lengths.${name}`) ?? lengths[name].value;
  if (minutes >= number("longFrom")) return number("longSets");
  return minutes >= number("middleFrom") ? number("middleSets") : number("shortSets");
}

function contentFrom(
  session: SessionFacts,
  served: Served,
  filled: ReadonlyMap<StationId, Filled>,
  demands: readonly Asked[],
  lifter: Lifter,
  warmupS: number,
): Content {
  const means = meansOn(session.held, lifter.means);
  const swapsOf = (station: StationId, exercise: Exercise) =>
    closest(
      exercise,
      choicesAt(station, means).map((choice) => choice.exercise),
    )
      .slice(0, MOST_SWAPS)
      .map(({ id }) => id);
  const blocks: Block[] = blocksOf(served, filled, demands, session, swapsOf);
  const warmup = warmUp(session, served, filled, lifter, warmupS);
  return {
    warmup: warmup.items,
    blocks: blocks as PlannedSession["blocks"],
    minutes: Math.ceil((warmup.takesS + (session.held.mobilityOnly ? 0 : served.seconds)) / 60),
    why: session.limits.filter((limit) => isFelt(limit, session, served)).map(({ reason }) => reason),
  };
}

/** What speaks of jumps and fast lifts alone is told where there are some, or the phase would have had them. */
function isFelt({ reason: _reason, ...taken }: Limit, { phase }: SessionFacts, served: Served): boolean {
  if (!Object.keys(taken).every((name) => OF_POWER.has(name))) return true;
  return served.sets.has("jump") || phase === "power" || phase === "sharpen";
}

const OF_POWER: ReadonlySet<string> = new Set(["noJumps", "lowHopsOnly", "noFastLifts", "maxContacts"]);

/** So many stand-ins are offered for an exercise (X8). */
const MOST_SWAPS = 5;
