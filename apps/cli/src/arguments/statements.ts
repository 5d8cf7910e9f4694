import { type Dose, parseDay, type Settings, settingSchemas, zoneName } from "@stridelift/core";
import { parseAreas } from "./areas.ts";
import { parseAvailable } from "./available.ts";
import { parseAvoid } from "./avoid.ts";
import { parseDose } from "./dose.ts";
import { parseEquipment } from "./equipment.ts";
import { isMisuse, type Misuse } from "./misuse.ts";
import { nearest } from "./nearest.ts";
import type { Invocation } from "./parse-arguments.ts";
import { parseRace, type StatedRace } from "./race.ts";
import { parseRunTime } from "./run-time.ts";
import { parseWeights } from "./weights.ts";

/** What the flags state of the runner, checked. */
export interface Statements {
  readonly settings: Settings;
  readonly races: readonly StatedRace[];
  readonly start: string | undefined;
  /** `YYYY-MM-DD`. */
  readonly today: string | undefined;
  readonly weeks: number | undefined;
}

type Read<T> = (text: string, flag: string) => T | Misuse;

const oneOf =
  <T extends string>(words: readonly T[]): Read<T> =>
  (text, flag) => {
    const found = words.find((word) => word === text.trim().toLowerCase());
    const meant = nearest(text, words);
    return (
      found ?? { misuse: `"${text}" is no ${flag}: ${words.join(", ")}.${meant ? ` Did you mean ${meant}?` : ""}` }
    );
  };

const whole =
  (least: number, most: number): Read<number> =>
  (text, flag) => {
    const value = /^\d{1,6}$/.test(text.trim()) ? Number(text) : Number.NaN;
    return value >= least && value <= most
      ? value
      : { misuse: `--${flag} is a whole number from ${least} to ${most}, not "${text}".` };
  };

const date: Read<string> = (text, flag) =>
  parseDay(text) === undefined ? { misuse: `--${flag} is a date as 2027-04-18, not "${text}".` } : text;

const zone: Read<string> = (text) => {
  const name = zoneName(text.trim());
  if (name !== undefined) return name;
  const meant = nearest(text, Intl.supportedValuesOf("timeZone"));
  return {
    misuse: `"${text}" is no time zone; zones are named as Europe/Paris.${meant ? ` Did you mean ${meant}?` : ""}`,
  };
};

const SETTINGS = {
  available: ["available", parseAvailable],
  minutes: ["minutes", whole(15, 120)],
  dose: ["dose", parseDose as Read<Dose>],
  level: ["level", oneOf(settingSchemas.level.options)],
  policy: ["policy", oneOf(settingSchemas.policy.options)],
  priority: ["priority", oneOf(settingSchemas.priority.options)],
  "run-time": ["runTime", parseRunTime],
  equipment: ["equipment", parseEquipment],
  weights: ["loads", parseWeights],
  areas: ["areas", parseAreas],
  avoid: ["avoid", parseAvoid],
  born: ["born", whole(1900, 2100)],
  sex: ["sex", oneOf(settingSchemas.sex.options)],
  zone: ["zone", zone],
} as const satisfies Record<string, readonly [keyof Settings, Read<unknown>]>;

/** The statements of a command line; the first flag that cannot be followed is the misuse. */
export function readStatements({ flags }: Invocation): Statements | Misuse {
  const settings: Record<string, unknown> = {};
  for (const [flag, [name, read]] of Object.entries(SETTINGS)) {
    const value = readOne(flags, flag, read as Read<unknown>);
    if (isMisuse(value)) return value;
    if (value !== undefined) settings[name] = value;
  }
  const races: StatedRace[] = [];
  for (const text of flags.get("race") ?? []) {
    const race = named("race", parseRace(text));
    if (isMisuse(race)) return race;
    if (races.some(({ date }) => date === race.date))
      return { misuse: `--race: two races on ${race.date}; a day has one.` };
    races.push(race);
  }
  const start = readOne(flags, "start", date);
  const today = readOne(flags, "today", date);
  const weeks = readOne(flags, "weeks", whole(1, 156));
  for (const value of [start, today, weeks]) if (isMisuse(value)) return value;
  return { settings, races, start, today, weeks } as Statements;
}

function readOne<T>(flags: Invocation["flags"], flag: string, read: Read<T>): T | Misuse | undefined {
  const text = flags.get(flag)?.[0];
  return text === undefined ? undefined : named(flag, read(text, flag));
}

/* A sentence that points into the value begins with the flag it belongs to. */
function named<T>(flag: string, value: T | Misuse): T | Misuse {
  return isMisuse(value) && !value.misuse.startsWith("--") ? { ...value, misuse: `--${flag}: ${value.misuse}` } : value;
}
