import { formatDay } from "../calendar/day.ts";
import type { Reason } from "../explain/reason.ts";
import type { SeasonValues } from "./parameters/season-parameters.ts";
import { type SeasonRace, seasonRace } from "./season-race.ts";
import type { Segment } from "./segment.ts";
import { countWeeks, nameOf, raceFacts, reason } from "./why.ts";

/** A segment among its neighbours. */
export interface Place {
  readonly segment: Segment;
  readonly before: Segment | undefined;
  readonly next: Segment | undefined;
}

const CHOICE = "Order and lengths of phases are our choice.";
const IN_TRIALS: Reason = reason(
  "S2",
  "In trials heavy lifting improved running economy a little on average; one clear trial found no change.",
  {},
  "B",
  ["EIH22", "BLA18", "VIK16"],
);

/** Why the phase is there and as long as it is (S2–S4). */
export function whyPhase(place: Place, v: SeasonValues): readonly Reason[] {
  const { phase, from, weeks, toward, after } = place.segment;
  const facts = {
    phase,
    weeks,
    from: formatDay(from),
    toward: toward ? toward.name : null,
    towardDay: toward ? formatDay(toward.day) : null,
    after: after ? after.name : null,
  };
  const rule = toward ? "S3" : isAfterRace(place) ? "S2" : "S4";
  switch (phase) {
    case "adaptation":
      return [reason(rule, `${adaptation(place, v)} ${CHOICE}`, facts)];
    case "strength":
      return [reason(rule, `${strength(place, v)} ${CHOICE}`, facts), IN_TRIALS];
    case "power":
      return [reason(rule, `${power(place)} ${CHOICE}`, facts, "D", ["SPI21"])];
    case "sharpen":
      return [reason(rule, `${sharpen(place)} ${CHOICE}`, facts, "D", ["SPI21"])];
    case "taper":
      return [reason(rule, taper(place, v), facts, "D", ["BOS07", "WAN23"])];
    case "transition":
      return [reason(rule, `${transition(place)} ${CHOICE}`, facts)];
  }
}

/** Why the week of a B race is a taper inside whatever phase it fell into. */
export function whyRaceTaper(race: SeasonRace): Reason {
  const text = `Taper, 1 week: ${nameOf(race)} is in it; the weeks around it stay as they were counted. Our choice.`;
  return reason("S2", text, raceFacts(race));
}

function isAfterRace({ segment, before }: Place): boolean {
  return segment.phase === "transition" && before?.phase !== "power";
}

function adaptation({ segment: { weeks, toward, after }, next }: Place, v: SeasonValues): string {
  const start = `Adaptation, ${countWeeks(weeks)}:`;
  if (toward && next?.phase === "taper") return `${start} ${nameOf(toward)} is too near to begin heavy work.`;
  if (after) return `${start} after ${nameOf(after)} you go back to lighter work before the loads rise again.`;
  const short = toward && weeks < v.S2.adaptation ? `, kept short for the heavy work before ${nameOf(toward)}` : "";
  return `${start} lighter loads before the heavy ones${short}.`;
}

function strength({ segment: { from, weeks, toward }, next }: Place, v: SeasonValues): string {
  const start = `Strength, ${countWeeks(weeks)}:`;
  if (!toward) return `${start} with no A race near, heavy work has room; fast work and an easy week follow.`;
  const season = `the ${v.S1.weeksBeforeA} weeks before ${nameOf(toward)}`;
  if (seasonRace(from + 7 * (weeks - 1), [toward], v.S1)) {
    const had = `${v.S2.strengthShortest} weeks of it in the last ${v.S3.strengthInLast}`;
    return `${start} heavy work comes first, even inside ${season}, because you have not had ${had}.`;
  }
  const room = "off season is when heavy work has room";
  return next?.phase === "power" && !seasonRace(next.from, [toward], v.S1)
    ? `${start} ${room}; fast work and an easy week follow.`
    : `${start} ${room}; it ends where ${season} begin.`;
}

function power({ segment: { weeks, toward }, next }: Place): string {
  const start = `Power, ${countWeeks(weeks)}:`;
  if (!toward || next?.phase === "transition")
    return `${start} jumps and fast lifts after the heavy weeks; a few heavy sets keep your strength.`;
  return `${start} before ${nameOf(toward)} jumps and fast lifts take the room, and a few heavy sets keep your strength.`;
}

function sharpen({ segment: { weeks, toward } }: Place): string {
  const race = toward ? ` for ${nameOf(toward)}` : "";
  return `Sharpening, ${countWeeks(weeks)}: up to the taper${race} a few heavy sets keep your strength while running comes first.`;
}

function taper({ segment: { weeks, toward } }: Place, v: SeasonValues): string {
  const race = toward ? ` before ${nameOf(toward)}` : "";
  const room = weeks < v.S2.taper ? "; there is no room for more" : "";
  return `Taper, ${countWeeks(weeks)}: fewer sets${race}${room}. Studies of running support two weeks; that lifting follows is our choice.`;
}

function transition(place: Place): string {
  const { weeks, after } = place.segment;
  if (!isAfterRace(place) || !after)
    return `Transition, ${countWeeks(weeks)}: easy, between power and the next strength phase.`;
  return `Transition, ${countWeeks(weeks)}: mobility and light movement after ${nameOf(after)}.`;
}
