import { type Values, valuesOf } from "../evidence/parameter.ts";
import { closest } from "../library/chain.ts";
import type { Exercise } from "../library/exercise.ts";
import type { Phase, PlannedSession } from "../plan-schema.ts";
import type { Limit } from "../progression/limit.ts";
import { warmUpSeconds } from "../warmup/warm-up.ts";
import { areasOf } from "./areas.ts";
import type { Asked } from "./asked.ts";
import { type Block, blocksOf } from "./blocks.ts";
import { choicesAt } from "./candidates.ts";
import { type Filled, filledStations, meansOn } from "./filled.ts";
import { leftOut } from "./left-out.ts";
import { bestMenu } from "./menu.ts";
import { lengths } from "./parameters/lengths.ts";
import { timing } from "./parameters/power.ts";
import type { Programme } from "./programme.ts";
import type { Rotation } from "./rotation.ts";
import type { SessionBook } from "./rules/registry.ts";
import type { MenuContext } from "./rules/rule.ts";
import { type Served, servedOf } from "./served.ts";
import type { Content, Lifter, SessionFacts } from "./session-facts.ts";
import type { StationId } from "./station.ts";
import { warmUp } from "./warm-up.ts";

/**
 * The content of one session and the stations that it fills. What the day takes away is taken first; then the exercises, their
 * sets and loads stand at every station, and the menu chooses among them for the time there is.
 */
export function contentOf(
  session: SessionFacts,
  programme: Programme,
  lifter: Lifter,
): { content: Content; stations: ReadonlySet<StationId> } {
  const warmupS = warmUpSeconds(session.minutes, lifter.warmUp);
  const filled = session.held.mobilityOnly
    ? new Map<StationId, Filled>()
    : filledStations(beforeTheCut(session), programme, lifter);
  const context = menuContext(session, filled, lifter);
  const demands = demandsOf(context, lifter.book);
  const length = valuesOf("lengths", lengths, lifter.overlays);
  const times = valuesOf("timing", timing, lifter.overlays);
  const menu = bestMenu({
    dishes: [...filled.values()].map(({ offer }) => offer.dish),
    demands: demands.map(({ demand }) => demand),
    budgetS: session.minutes * 60 - warmupS,
    eachCost: eachCostOf(session, length),
    ...times,
    hingeFirst: hingeFirst(session.rotation),
  });
  const served = servedOf(menu, filled, session.held, times);
  return {
    content: contentFrom(session, served, filled, demands, lifter, warmupS),
    stations: new Set(served.sets.keys()),
  };
}

/** Jumps that only a tired day takes, together with sets, are chosen and then left out: nothing else fills their time (A3, A6). */
function beforeTheCut(session: SessionFacts): SessionFacts {
  const taking = session.limits.filter(({ noJumps }) => noJumps === true);
  const onlyToday = taking.every(({ lowerSetsFewer = 0 }) => lowerSetsFewer > 0);
  return onlyToday ? { ...session, held: { ...session.held, noJumps: false } } : session;
}

/** The dearer each exercise is, the fewer there are. */
function eachCostOf({ minutes, phase, focus }: SessionFacts, length: Values<typeof lengths>): number {
  if (focus === "upper") return length.eachUpper;
  const long = minutes >= length.longFrom ? length.eachLong : length.each;
  return FRESH.has(phase) ? Math.max(length.eachFresh, long) : long;
}

const FRESH: ReadonlySet<Phase> = new Set(["power", "sharpen", "taper"]);

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

function demandsOf(context: MenuContext, book: SessionBook): Asked[] {
  return book.menu.flatMap(({ rule, p }) => rule.demands(context, p).map((demand) => ({ demand, rule })));
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
  const day = JSON.stringify([
    ...means.withoutAreas,
    means.straightSpine,
    means.lowHopsOnly,
    means.noFastLifts,
    ...means.withoutExercises,
  ]);
  const swapsOf = (station: StationId, exercise: Exercise): string[] => {
    const key = `${station} ${exercise.id} ${day}`;
    const known = lifter.standIns.get(key);
    if (known !== undefined) return [...known];
    const others = choicesAt(station, means).map((choice) => choice.exercise);
    const nearest = closest(exercise, others)
      .slice(0, MOST_SWAPS)
      .map(({ id }) => id);
    lifter.standIns.set(key, nearest);
    return [...nearest];
  };
  const blocks: Block[] = blocksOf(served, filled, demands, session, swapsOf);
  const warmup = warmUp(session, served, filled, lifter, warmupS);
  return {
    warmup: warmup.items,
    blocks: blocks as PlannedSession["blocks"],
    minutes: Math.ceil((warmup.takesS + (session.held.mobilityOnly ? 0 : served.seconds)) / 60),
    why: [
      ...leftOut(session, new Set(filled.keys())),
      ...session.limits.filter((limit) => isFelt(limit, session, served)).map(({ reason }) => reason),
    ],
  };
}

/** What speaks of jumps and fast lifts alone is told where there are some, or the phase would have had them. */
function isFelt({ reason: _reason, ...taken }: Limit, { phase }: SessionFacts, served: Served): boolean {
  if (!Object.keys(taken).every((name) => OF_POWER.has(name))) return true;
  return served.sets.has("jump") || served.sets.has("leap") || phase === "power" || phase === "sharpen";
}

const OF_POWER: ReadonlySet<string> = new Set(["noJumps", "lowHopsOnly", "noFastLifts", "maxContacts"]);

/** So many stand-ins are offered for an exercise (X8). */
const MOST_SWAPS = 5;
