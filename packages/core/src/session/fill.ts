import { type Day, mondayOf } from "../calendar/day.ts";
import type { Instant } from "../calendar/zone.ts";
import type { Frame } from "../placement/frame.ts";
import type { Phase } from "../plan-schema.ts";
import type { DayContext } from "../progression/limits/context.ts";
import { limitsOn } from "../progression/limits/registry.ts";
import { contentOf } from "./content.ts";
import { keptUp, pastSessions } from "./history.ts";
import { rotationOf } from "./rotation.ts";
import { type RunnerFacts, runnerOf } from "./runner-facts.ts";
import type { ComingSession, Content, SessionFacts } from "./session-facts.ts";
import { loadedWeeksBefore, throughOf } from "./stretch.ts";

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
