import type { Reason } from "../explain/reason.ts";
import { exerciseOf } from "../library/exercises.ts";
import type { Lift } from "../progression/lift.ts";
import type { Held } from "../progression/limits/held.ts";
import { choiceOf, type Means } from "./candidates.ts";
import { type Offer, offerOf } from "./dishes.ts";
import { lengths } from "./parameters/lengths.ts";
import { timing } from "./parameters/power.ts";
import { setCosts } from "./parameters/set-costs.ts";
import { heldAt, type Prescription, prescriptionOf } from "./prescription.ts";
import { type Placed, type Programme, programmeOf } from "./programme.ts";
import { wholeBody } from "./rules/menu/whole-body.ts";
import type { Lifter, SessionFacts } from "./session-facts.ts";
import { type Station, type StationId, stationOf } from "./station.ts";
import { type Loaded, withLoads } from "./with-loads.ts";

/** A station that can be filled today, with what its sets would be. */
export interface Filled {
  readonly placed: Placed;
  readonly prescription: Prescription;
  readonly offer: Offer;
  readonly why: readonly Reason[];
}

/** Legs stay at home in an upper session; of the rest, whatever the runner can do today. */
export function filledStations(session: SessionFacts, programme: Programme, lifter: Lifter): Map<StationId, Filled> {
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
export function meansOn(held: Held, means: Means): Means {
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
  const fits = stepped.every(([, placed]) => choiceOf(placed.exercise, earned(means)) !== undefined);
  if (fits) return new Map(stepped);
  const standing = new Map(stepped.map(([station, { exercise }]) => [station, exercise]));
  const { book, swaps, weak } = lifter;
  const other = programmeOf({ phase: session.phase, means, before: standing, standing, swaps, weak }, book);
  const stays = stepped.filter(([, { exercise }]) => choiceOf(exercise, earned(means)) !== undefined);
  return new Map([...other, ...stays]);
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

/** A step that the log has earned may lead one level of experience up. */
function earned(means: Means): Means {
  return { ...means, level: means.level === "new" ? "some" : "trained" };
}

/** The next easier or harder exercise of the chain that fits the station and the day; undefined: there is none. */
function nextIn(placed: Placed, step: Lift["chain"], means: Means): Placed | undefined {
  const { regression, progression, sides } = placed.exercise;
  const next = step === "stay" ? undefined : exerciseOf((step === "progress" ? progression : regression) ?? "");
  const choice = next?.sides === sides ? choiceOf(next, earned(means)) : undefined;
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
  const placeS = lifter.overlays.get("timing.placeS") ?? timing.placeS.value;
  const offer = offerOf(station.id, station.role, stood.exercise, prescription, { costs, placeS });
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
    numbers: lifter.numbers,
  });
  return planned === null
    ? undefined
    : withLoads(planned, placed, { day: session.day, held: heldAt(station, held, phase, lifter.overlays) }, lifter);
}

function mainSetsOf(minutes: number, { overlays }: Lifter): number {
  const number = (name: keyof typeof lengths) => overlays.get(`lengths.${name}`) ?? lengths[name].value;
  if (minutes >= number("longFrom")) return number("longSets");
  return minutes >= number("middleFrom") ? number("middleSets") : number("shortSets");
}
