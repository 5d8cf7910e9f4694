import { type Day, mondayOf, parseDay } from "../calendar/day.ts";
import { valuesOf } from "../evidence/parameter.ts";
import { ageOn } from "../journal/settings.ts";
import type { Area } from "../library/area.ts";
import type { Exercise } from "../library/exercise.ts";
import { exerciseOf } from "../library/exercises.ts";
import type { Frame } from "../placement/frame.ts";
import type { Phase } from "../plan-schema.ts";
import { liftsOf } from "../progression/lifts.ts";
import { loadValues } from "../progression/parameters.ts";
import type { Flag } from "../warmup/flag.ts";
import { flagsOf } from "../warmup/flags.ts";
import { jumpGates } from "../warmup/jump-gates.ts";
import { jumpGate, screenLimits } from "../warmup/screen-limits.ts";
import type { warmUpOf } from "../warmup/warm-up.ts";
import { warmUpParameters } from "../warmup/warm-up-parameters.ts";
import type { Means } from "./candidates.ts";
import { loggedWork, shownFirst } from "./history.ts";
import { sessionNumbers } from "./parameters/numbers.ts";
import { type Programme, programmeOf } from "./programme.ts";
import { sessionBook } from "./rules/registry.ts";
import type { StationId } from "./station.ts";
import { type Stretch, stretchesOf } from "./stretch.ts";

export type RunnerFacts = ReturnType<typeof runnerOf>;

/** What is the same for all sessions of a plan. */
export function runnerOf(frame: Frame) {
  const { state, settings, today, overlays, season, bodyTold: told } = frame;
  const book = sessionBook(overlays);
  const screens = valuesOf("screens", screenLimits, overlays);
  const runner = { sex: settings.sex, ageYears: ageOn(settings, today) };
  const stretches = stretchesOf(season.fromStart);
  // A clearance gives jumps back, not the bent spine (A9).
  const fragileBones = told.health?.fragileBones === true;
  const means = meansOf(settings, fragileBones);
  const swaps = new Map(state.swaps.map((swap) => [swap.exercise, swap.for]));
  const flagsOn = (day: Day) => flagsOf(state.screened, settings.areas, runner, day, screens);
  const weakOn = (day: Day) => weakAmong(flagsOn(day));
  const programmes = programmesOf(stretches, (stretch, before) =>
    programmeOf(
      {
        phase: stretch.phase,
        means,
        before,
        standing: shownFirst(frame, stretch.from, Math.min(stretch.to, today)),
        swaps,
        weak: weakOn(stretch.from),
      },
      book,
    ),
  );
  return {
    told,
    book,
    means,
    swaps,
    stretches,
    overlays,
    fragileBones,
    standIns: new Map<string, readonly string[]>(),
    warmUps: new Map<string, ReturnType<typeof warmUpOf>>(),
    numbers: sessionNumbers(overlays),
    warmUp: valuesOf("warm-up", warmUpParameters, overlays),
    owned: settings.loads,
    level: settings.level,
    flags: flagsOn(today),
    weak: weakOn(today),
    gates: jumpGates(state.screened, runner, today, screens, valuesOf("jump-gate-screens", jumpGate, overlays)),
    swappedFrom: new Map(state.swaps.map((swap) => [swap.for, swap.exercise])),
    values: loadValues(overlays),
    lifts: liftsOf(loggedWork(frame), exerciseOf, settings.level, settings.loads, loadValues(overlays)),
    /** Weeks from the start of the programme to that of a day. */
    weeksTo: (day: Day) => Math.max(0, (mondayOf(day) - mondayOf(parseDay(settings.start) ?? day)) / 7),
    /** Undefined: the day lies outside the season. */
    programmeIn: (stretch: Stretch | undefined): Programme => programmes.get(stretch) ?? new Map(),
    phaseOn: (day: Day): { phase: Phase; stretch: Stretch | undefined } => ({
      phase: season.phaseOf(mondayOf(day)),
      stretch: stretches.find(({ from, to }) => day >= from && day <= to),
    }),
  };
}

/** What the runner owns, wants and can, before anything that a day takes away. */
function meansOf({ equipment, avoid, level }: Frame["settings"], straightSpine: boolean): Means {
  return {
    equipment: new Set(equipment),
    avoid: new Set(avoid),
    level,
    withoutAreas: new Set(),
    withoutExercises: new Set(),
    straightSpine,
    lowHopsOnly: false,
    noFastLifts: false,
  };
}

/** Areas that want strength: flagged as weak, or named and nothing more. */
function weakAmong(flags: readonly Flag[]): ReadonlySet<Area> {
  return new Set(flags.filter(({ as }) => as === "weak" || as === null).map(({ area }) => area));
}

/** Each phase’s programme follows from that of the phase before, from the start of the season on. */
function programmesOf(
  stretches: readonly Stretch[],
  programmeOfStretch: (stretch: Stretch, before: ReadonlyMap<StationId, Exercise>) => Programme,
): ReadonlyMap<Stretch | undefined, Programme> {
  const programmes = new Map<Stretch | undefined, Programme>();
  let before: ReadonlyMap<StationId, Exercise> = new Map();
  for (const stretch of stretches) {
    const programme = programmeOfStretch(stretch, before);
    programmes.set(stretch, programme);
    before = new Map([...programme].map(([station, { exercise }]) => [station, exercise]));
  }
  return programmes;
}
