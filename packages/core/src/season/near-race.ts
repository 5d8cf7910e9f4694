import { type Day, formatDay, mondayOf } from "../calendar/day.ts";
import type { Reason } from "../explain/reason.ts";
import { nearRace as parameters } from "./parameters/near-race.ts";
import { type SeasonValues, seasonDefaults } from "./parameters/season-parameters.ts";
import { inRaceOrder, raceLength, type SeasonRace } from "./season-race.ts";

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
  /** One for the race that decided the session; none for `any`. */
  readonly reasons: readonly Reason[];
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
    reasons: deciding ? [reasonOf(deciding.race, day, deciding, v)] : [],
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

function reasonOf(race: SeasonRace, day: Day, { session, because }: Limit, v: SeasonValues["S7"]): Reason {
  const parameter = because as Name;
  const name = race.name || `the ${race.priority} race`;
  return {
    rule: "S7",
    text: `${sentence(name, race.day - day, session, v[parameter])} No study tells the day; it is our choice.`,
    grade: parameters[parameter].grade,
    sources: parameters[parameter].sources,
    facts: {
      race: race.name,
      raceDay: formatDay(race.day),
      priority: race.priority,
      daysTo: race.day - day,
      session,
      parameter: `S7.${parameter}`,
      limit: v[parameter],
    },
  };
}

function sentence(name: string, daysTo: number, session: NearestSession, limit: number): string {
  if (daysTo === 0) return `${name} is today: no lifting.`;
  if (daysTo < 0 && session === "none") return `${count(-daysTo)} after ${name}: no lifting through day ${limit}.`;
  if (daysTo < 0) return `${count(-daysTo)} after ${name}: upper body or mobility only, through day ${limit}.`;
  if (session === "none") return `${count(daysTo)} before ${name}: the last session is ${count(limit)} before it.`;
  return `${count(daysTo)} before ${name}: heavy work ends ${count(limit)} before it, so the session is light.`;
}

function count(days: number): string {
  return days === 1 ? "1 day" : `${days} days`;
}
