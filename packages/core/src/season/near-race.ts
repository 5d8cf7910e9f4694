import { type Day, mondayOf } from "../calendar/day.ts";
import type { nearRace as parameters } from "./parameters/near-race.ts";
import { type SeasonValues, seasonDefaults } from "./parameters/season-parameters.ts";
import { inRaceOrder, raceLength, type SeasonRace } from "./season-race.ts";
import { nameOf } from "./why.ts";

/** The heaviest session that a day takes: each word allows those after it, too. */
const SESSIONS = ["any", "light", "upper", "none"] as const;
export type NearestSession = (typeof SESSIONS)[number];

type Name = keyof typeof parameters;

interface Limit {
  readonly session: NearestSession;
  /** The parameter that decided; null where the race asks nothing of the day. */
  readonly because: Name | null;
}

export interface NearRace {
  readonly session: NearestSession;
  /** Whether jumps are still, or again, allowed. */
  readonly jumps: boolean;
  /** The share of the sets that falls away in this week, in %. */
  readonly setsCutPercent: number;
  /** The race that decided the session, by its name in a sentence; null for `any`. Days to it are negative after it. */
  readonly race: { readonly name: string; readonly daysTo: number; readonly parameter: string } | null;
}

/**
 * S7: what the races leave of lifting on a civil day. The strictest of all races wins; of equally strict ones the nearest,
 * then the earlier. What P2 asks of the hours before a race comes on top. `light` stands for light or upper.
 */
export function nearRace(races: readonly SeasonRace[], day: Day, v: SeasonValues["S7"] = seasonDefaults.S7): NearRace {
  const limits = inRaceOrder(races).map((race) => ({ race, ...limitOf(race, day, v) }));
  const strictness = (session: NearestSession) => SESSIONS.indexOf(session);
  const deciding = limits
    .filter(({ because }) => because !== null)
    .sort((a, b) => strictness(b.session) - strictness(a.session) || distance(a.race, day) - distance(b.race, day))[0];
  return {
    session: deciding?.session ?? "any",
    jumps: races.every((race) => day > race.day || race.day - day >= v[`lastJumps${race.priority}`]),
    setsCutPercent: Math.max(0, ...races.map((race) => setsCut(race, day, v))),
    race: deciding ? decidingRace(deciding.race, day, deciding) : null,
  };
}

function distance(race: SeasonRace, day: Day): number {
  return Math.abs(race.day - day);
}

function limitOf(race: SeasonRace, day: Day, v: SeasonValues["S7"]): Limit {
  return day >= race.day ? limitAfter(race, day - race.day, v) : limitBefore(race, race.day - day, v);
}

function limitBefore({ priority }: SeasonRace, days: number, v: SeasonValues["S7"]): Limit {
  if (days < v[`lastAny${priority}`]) return { session: "none", because: `lastAny${priority}` };
  if (days < v[`lastHeavy${priority}`]) return { session: "light", because: `lastHeavy${priority}` };
  return { session: "any", because: null };
}

function limitAfter(race: SeasonRace, days: number, v: SeasonValues["S7"]): Limit {
  const length = raceLength(race, v);
  if (days <= v.noneAfter) return { session: "none", because: "noneAfter" };
  if (length === "other") return { session: "any", because: null };
  const none = length === "ultra" ? "noneAfterUltra" : "noneAfterMarathon";
  const upper = length === "ultra" ? "upperAfterUltra" : "upperAfterMarathon";
  if (days <= v[none]) return { session: "none", because: none };
  return days <= v[upper] ? { session: "upper", because: upper } : { session: "any", because: null };
}

/** In whole weeks, as the taper is: the week of the race, and for an A race the one before. */
function setsCut(race: SeasonRace, day: Day, v: SeasonValues["S7"]): number {
  const weeks = (mondayOf(race.day) - mondayOf(day)) / 7;
  if (weeks === 0) return v[`setsCut${race.priority}`];
  return weeks === 1 && race.priority === "A" ? v.setsCutWeekBeforeA : 0;
}

function decidingRace(race: SeasonRace, day: Day, { because }: Limit): NearRace["race"] {
  return { name: nameOf(race), daysTo: race.day - day, parameter: `S7.${because}` };
}
