import { type Day, mondayOf, parseDay } from "../calendar/day.ts";
import type { Instant } from "../calendar/zone.ts";
import { valuesOf } from "../evidence/parameter.ts";
import { ageOn } from "../journal/settings.ts";
import type { Area } from "../library/area.ts";
import type { Exercise } from "../library/exercise.ts";
import { exerciseOf } from "../library/exercises.ts";
import type { Frame } from "../placement/frame.ts";
import type { Phase } from "../plan-schema.ts";
import { liftsOf } from "../progression/lifts.ts";
import type { DayContext } from "../progression/limits/context.ts";
import { limitsOn } from "../progression/limits/registry.ts";
import { loadValues } from "../progression/parameters.ts";
import { flagsOf } from "../warmup/flags.ts";
import { jumpGates } from "../warmup/jump-gates.ts";
import { jumpGate, screenLimits } from "../warmup/screen-limits.ts";
import { warmUpParameters } from "../warmup/warm-up-parameters.ts";
import type { Means } from "./candidates.ts";
import { contentOf } from "./content.ts";
import { keptUp, loggedWork, pastSessions, shownFirst } from "./history.ts";
import { sessionNumbers } from "./parameters/numbers.ts";
import { type Programme, programmeOf } from "./programme.ts";
import { rotationOf } from "./rotation.ts";
import { sessionBook } from "./rules/registry.ts";
import type { ComingSession, Content, SessionFacts } from "./session-facts.ts";
import type { StationId } from "./station.ts";
import { loadedWeeksBefore, type Stretch, stretchesOf, throughOf } from "./stretch.ts";

/**
 * The content of the sessions to come, by start: the exercises of each phase, the best choice of them for the time of each
 * session given those before it, their sets and loads, and the warm-up that leads to them. `coming` by start, from today on.
 */
export function contentsOf(frame: Frame, coming: readonly ComingSession[]): ReadonlyMap<Instant, Content> {
  const runner = runnerOf(frame);
  const contents = new Map<Instant, Content>();
  const past = pastSessions(frame);
  const days = past.map(({ day }) => day);
  const had = new Map(past.flatMap(({ day, exercises }) => exercises.map((id) => [id, day] as const)));
  let rotation = rotationOf(
    past.map(({ stations }) => stations),
    runner.weeksTo(days[0] ?? coming[0]?.day ?? frame.today),
  );
  for (const session of coming) {
    const { phase, stretch } = runner.phaseOn(session.day);
    const { limits, held } = limitsOn(dayContext(frame, runner, session, phase, days), frame.overlays);
    const facts: SessionFacts = {
      ...session,
      minutes: session.end - session.start,
      phase: held.adaptation ? "adaptation" : phase,
      through: held.adaptation || stretch === undefined ? 0 : throughOf(stretch, session.day),
      limits,
      held,
      rotation,
    };
    const lifter = { ...runner, lifts: keptUp(runner.lifts, had) };
    const { content, stations } = contentOf(facts, runner.programmeIn(stretch), lifter);
    contents.set(session.start, content);
    rotation = rotation.and(stations);
    days.push(session.day);
    for (const { exercises } of content.blocks) for (const { exercise } of exercises) had.set(exercise, session.day);
  }
  return contents;
}

type RunnerFacts = ReturnType<typeof runnerOf>;

/** What is the same for all sessions of a plan. */
function runnerOf(frame: Frame) {
  const { state, settings, today, overlays, season, bodyTold: told } = frame;
  const book = sessionBook(overlays);
  const screens = valuesOf("screens", screenLimits, overlays);
  const runner = { sex: settings.sex, ageYears: ageOn(settings, today) };
  const stretches = stretchesOf(season.fromStart);
  // A clearance gives jumps back, not the bent spine (A9).
  const fragileBones = told.health?.fragileBones === true;
  const means: Means = {
    equipment: new Set(settings.equipment),
    avoid: new Set(settings.avoid),
    level: settings.level,
    withoutAreas: new Set(),
    withoutExercises: new Set(),
    straightSpine: fragileBones,
    lowHopsOnly: false,
    noFastLifts: false,
  };
  const swaps = new Map(state.swaps.map((swap) => [swap.exercise, swap.for]));
  const weakOn = (day: Day): ReadonlySet<Area> =>
    new Set(
      flagsOf(state.screened, settings.areas, runner, day, screens)
        .filter(({ as }) => as !== "tight" && as !== "overactive")
        .map(({ area }) => area),
    );
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
    numbers: sessionNumbers(overlays),
    warmUp: valuesOf("warm-up", warmUpParameters, overlays),
    owned: settings.loads,
    level: settings.level,
    ageYears: runner.ageYears,
    flags: flagsOf(state.screened, settings.areas, runner, today, screens),
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

function dayContext(
  { settings, calendar, races, season }: Frame,
  runner: RunnerFacts,
  { day, focus, isNew, leavesOutPower }: ComingSession,
  phase: Phase,
  sessionsBefore: readonly Day[],
): DayContext {
  return {
    day,
    focus,
    phase,
    deload: season.deloadIn(mondayOf(day)),
    isNew,
    leavesOutPower,
    settings,
    told: runner.told,
    runs: calendar.runs,
    races,
    seasonValues: season.values,
    sessionsBefore,
    loadedWeeks: loadedWeeksBefore(runner.stretches, day),
    jumpGates: { status: runner.gates.gate },
  };
}
