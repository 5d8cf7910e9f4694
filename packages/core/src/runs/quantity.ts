import { metresOfKm, metresOfMiles } from "../units/distance.ts";
import type { Reference, Token } from "./token.ts";

/** A token without its place. */
type Bare<T> = T extends Token ? Omit<T, "start" | "end"> : never;
export type Quantity = Bare<
  Extract<Token, { type: "distance" | "duration" | "times" | "percent" | "speed" | "clock" | "number" }>
>;

const NUM = String.raw`(?:1\/[24]|3\/4)(?![\d\/])|\d+(?:[.,]\d+)?|\.\d+`;
/** Between the ends of a range; a slash only after two digits ("45/50'"), as "1/2 mile" is none. */
const TO = String.raw`\s*(?:-|to|bis|till|til|tot|a|(?<=\d\d)\/)\s*`;
const MILES = "milers|miler|miles|mile|mi|meilen|milles|millas|milla|miglia|miglio|engelse mijl|mijl";
const KM = "kilometres|kilometers|kilometre|kilometer|kilometros|chilometri|kilometern|kms|km";
const METRES = "metres|meters|metre|meter|metern|metros|metri|mtr|mts";
const YARDS = "yards|yard|yds";
const HOURS =
  "hours|hour|hrs|hr|h|std|stunden|stunde|heures|heure|horas|hora|timmar|timme|timer|time(?! trial)|uur|uren|ore|ora";
const MINUTES = "(?:minutes|minute|minuten|minuter|minutter|minutos|minuto|minuti|mins|min|mn)(?![a-z0-9])|'(?!['\\d])";
const SECONDS = `seconds|second|secs|sec|sekunden|sekunder|sek|segundos|seg|secondes|secondi|seconden|s|''|"`;
const PERCENT = "(?:%|percent|per cent|prozent|pour cent|por ciento|per cento|procent|prosent)";
const END = "(?![a-z0-9])";

const REFERENCES: readonly (readonly [Reference, string])[] = [
  ["5k", String.raw`5\s*-?\s*k(?:m)?`],
  ["10k", String.raw`10\s*-?\s*k(?:m)?`],
  ["half", "hmp|hm|half marathon|halbmarathon|as21"],
  ["marathon", "marathon race|marathon|mrt|mp|as42"],
  [
    "threshold",
    "lactate threshold|threshold|lthr|lt|thr|ftp|cp|tp|schwelle|ians|seuil|umbral|soglia|troskel|terskel|drempel",
  ],
  [
    "hr-max",
    "hrmax|hr max|max hr|mhr|max heart rate|heart rate|hfmax|hf max|max hf|maxpuls|max puls|makspuls|fcm|fc max|fcmax|hr|hrr|hf|fc|maxhr",
  ],
  ["vo2max", "vo2max|vo2|vma|vam|mas|vvo2max"],
  ["effort", "effort|max|intensity|intensitat|inspanning|sforzo|esfuerzo"],
];

function toNumber(text: string): number {
  const [over, under] = text.split("/").map(Number);
  if (under !== undefined) return (over as number) / under;
  return Number(/^\d,\d{3}$/.test(text) ? text.replace(",", "") : text.replace(",", "."));
}
const thousand = (text: string): number => Number(text.replace(/[.,](?=\d{3}$)/, "").replace(",", "."));

type Reader = readonly [RegExp, (found: RegExpExecArray) => Quantity | undefined];
const reader = (source: string, read: (found: RegExpExecArray) => Quantity | undefined): Reader => [
  new RegExp(source, "y"),
  read,
];
const duration = (minutes: number): Quantity => ({ type: "duration", minutes });
const clock = (h: string, m: string, s = "0"): number => Number(h) * 60 + Number(m) + Number(s) / 60;

const IS_MILES = new RegExp(`^(?:${MILES})$`);
const IS_KM = new RegExp(`^(?:${KM})$`);

/** Nobody plans so many miles or kilometres: "400 mile pace" is a pace over 400 m. */
const FARTHEST = 250;

function distance(text: string, unit: string): Quantity | undefined {
  if (toNumber(text) > FARTHEST && unit !== "m") return undefined;
  if (IS_MILES.test(unit)) return { type: "distance", metres: metresOfMiles(toNumber(text)), race: false };
  if (unit === "mil") return { type: "distance", metres: metresOfKm(toNumber(text) * 10), race: false };
  if (IS_KM.test(unit)) return { type: "distance", metres: metresOfKm(toNumber(text)), race: false };
  if (unit === "k") return { type: "distance", metres: metresOfKm(toNumber(text)), race: true };
  return { type: "distance", metres: thousand(text), race: false };
}

/** "45 m" of easy running is minutes; from 100 on, or as a part of a kilometre, it is metres. */
const metresOrMinutes = (text: string): Quantity | undefined =>
  thousand(text) < 100 ? duration(toNumber(text)) : distance(text, "m");

/** Tried in order at each place; the first that fits is taken. */
const READERS: readonly Reader[] = [
  reader(String.raw`\d{2}\s*[\/-]\s*\d{2}\s*(?:sec|s|")?\s*x\s*(\d{1,2})${END}`, (f) => ({
    type: "times",
    count: Number(f[1]),
  })),
  reader(`(?:200|300|400|500|600|800|1000|1200|1600)s${END}`, () => ({ type: "times", count: 1 })),
  reader(
    String.raw`(?:@|at\s)?\s*\d{1,2}[:'.]\d\d(?:\s*(?:-|to)\s*\d{1,2}[:'.]\d\d)?"?\s*(?:min)?\s*(?:\/|per\s|p\/)\s*(?:${KM}|${MILES}|k|m)${END}`,
    () => ({ type: "speed" }),
  ),
  reader(String.raw`(?:@|at\s)\s*\d{1,2}[:']\d\d(?:\s*-\s*\d{1,2}[:']\d\d)?"?(?:\s*pace)?${END}`, () => ({
    type: "speed",
  })),
  reader(String.raw`\d{1,2}:\d\d(?:\s*-\s*\d{1,2}:\d\d)?\s*(?:min\s)?pace${END}`, () => ({ type: "speed" })),
  reader(String.raw`(?:${NUM})(?:${TO}(?:${NUM}))?\s*(?:sec|s|min|km)?\s*\/\s*(?:${KM}|${MILES}|k|h)${END}`, () => ({
    type: "speed",
  })),
  reader(
    String.raw`(\d{1,3}(?:\s*%?\s*(?:[-\/]|to|bis|till|til|tot|a|al|et|e|y|en|og|och|und|and)\s*\d{1,3})*)\s*${PERCENT}(?:\s*(?:of\s|der\s|de\s|la\s|av\s|van\s|della\s|del\s|max\s)?\s*(?:maximum\s|race\s|goal\s)?(${REFERENCES.map(([, words]) => words).join("|")})${END})?`,
    readPercent,
  ),
  reader(String.raw`(\d{1,2})(?:[:.](\d\d))?\s*(am|pm|uhr)${END}`, (f) => ({
    type: "clock",
    minute:
      (clock(f[1] as string, f[2] ?? "0") % 720) +
      (f[3] === "pm" ? 720 : Number(f[1]) >= 12 && f[3] === "uhr" ? 720 : 0),
  })),
  reader(String.raw`(?<=[x*]\s*)([1-6][05])\s*[\/-]\s*([1-6][05])(?:s|sec|"|'')?${END}`, (f) =>
    duration((Number(f[1]) + Number(f[2])) / 60),
  ),
  reader(String.raw`(?<=[x*]\s*)(\d{1,2}):(\d\d)${END}`, (f) => duration(clock("0", f[1] as string, f[2]))),
  reader(String.raw`(2[4-9]|[3-9]\d|1\d\d):(\d\d)${END}(?!:)`, (f) => duration(clock("0", f[1] as string, f[2]))),
  reader(String.raw`(1\d|2[0-3]|0?[5-9])[:h](\d\d)${END}(?!:)`, (f) => ({
    type: "clock",
    minute: clock(f[1] as string, f[2] as string),
  })),
  reader(String.raw`(\d{1,2}):(\d\d):(\d\d)${END}`, (f) => duration(clock(f[1] as string, f[2] as string, f[3]))),
  reader(String.raw`(\d{1,2}):(\d\d)\s*(?:${HOURS})${END}`, (f) => duration(clock(f[1] as string, f[2] as string))),
  reader(String.raw`(\d{1,2}):(\d\d)\s*(?:${MINUTES})`, (f) => duration(clock("0", f[1] as string, f[2]))),
  reader(
    String.raw`(?:\d\s*h\s*\d\d?${TO})?(\d{1,2})\s*(?:${HOURS})\s*(\d{1,2})\s*(?:${MINUTES}|m)?${END}(?!\s*(?:${KM}|x))`,
    (f) => duration(clock(f[1] as string, f[2] as string)),
  ),
  reader(String.raw`(?:(?:${NUM})\s*(?:${MINUTES})?${TO})?(${NUM})\s*-?\s*(?:${HOURS})${END}`, (f) =>
    duration(60 * toNumber(f[1] as string)),
  ),
  reader(String.raw`(\d)[:.](\d\d)${END}(?!\s*(?:am|pm|uhr|${KM}|${MILES}|k|m)${END})`, readShortClock),
  reader(String.raw`(?:(?:${NUM})\s*(?:${MINUTES})?${TO})?(\d+)'(\d\d)(?:"|'')?${END}`, (f) =>
    duration(clock("0", f[1] as string, f[2])),
  ),
  reader(String.raw`(?:(?:${NUM})\s*(?:${SECONDS})?${TO})?(${NUM})\s*-?\s*(?:${SECONDS})${END}`, (f) =>
    duration(toNumber(f[1] as string) / 60),
  ),
  reader(String.raw`(?:(?:${NUM})\s*(?:${MINUTES})?${TO})?(${NUM})\s*-?\s*(?:${MINUTES})`, (f) =>
    duration(toNumber(f[1] as string)),
  ),
  reader(
    String.raw`(?:(?:${NUM})${TO})?(\d+)\s*-?\s*(?:sets?|series|serien|serier|serie|mal|fois|veces|ganger|keer|volte|reps?|repeats)\s*(?:of|a|von|de|di|x)?\s(?=\s*[\d(])`,
    (f) => ({ type: "times", count: Number(f[1]) }),
  ),
  reader(String.raw`(\d+)\s*per\s(?=\d{3,5}${END})`, (f) => ({ type: "times", count: Number(f[1]) })),
  reader(String.raw`(?:\d+(?:${TO}|\s*\/\s*))?(\d+)\s*[x*](?!(?:t|c|train\w*)${END})\s*`, (f) => ({
    type: "times",
    count: Number(f[1]),
  })),
  reader(String.raw`(?:(?:${NUM})\s*(?:${MILES}|${KM}|k|m)?${TO})?(${NUM})\+?\s*-?\s*(${MILES}|${KM}|k)${END}`, (f) =>
    distance(f[1] as string, f[2] as string),
  ),
  reader(String.raw`(?:(?:${NUM})${TO})?(${NUM})\s*mil${END}`, (f) => distance(f[1] as string, "mil")),
  reader(String.raw`(?:(?:${NUM})\s*m?${TO})?(${NUM})\+?\s*-?\s*(?:${METRES})${END}`, (f) =>
    distance(f[1] as string, "m"),
  ),
  reader(String.raw`(?<=[x*]\s*)([3-9]\d)\s*m${END}`, (f) => distance(f[1] as string, "m")),
  reader(String.raw`(?:(?:${NUM})\s*m?${TO})?(${NUM})\+?\s*-?\s*m${END}`, (f) => metresOrMinutes(f[1] as string)),
  reader(String.raw`(?:(?:${NUM})${TO})?(${NUM})\s*(?:${YARDS})${END}`, (f) => ({
    type: "distance",
    metres: thousand(f[1] as string) * 0.9144,
    race: false,
  })),
  reader(String.raw`(?:(?:${NUM})\s*-\s*)?(${NUM})`, (f) => ({ type: "number", value: toNumber(f[1] as string) })),
];

function readPercent(found: RegExpExecArray): Quantity {
  const values = [...(found[1] as string).matchAll(/\d+/g)].map((value) => Number(value[0]));
  const named = found[2];
  const of = named === undefined ? undefined : REFERENCES.find(([, words]) => new RegExp(`^(?:${words})$`).test(named));
  return { type: "percent", value: Math.max(...values), of: of?.[0] ?? null };
}

/** "1:30" is an hour and a half; "7:30" is a time of day or a pace, which says nothing of the length. */
function readShortClock(found: RegExpExecArray): Quantity | undefined {
  const hours = Number(found[1]);
  if (found[0].includes(".")) return undefined;
  return hours <= 4 ? duration(clock(found[1] as string, found[2] as string)) : { type: "speed" };
}

/** How a quantity can begin: most places of a title are none, and are passed over quickly. */
const BEGINS = /^(?:\d|\.\d|@|at\s)/;

/**
 * The quantity that begins at `at` of a folded text: its upper end where it is a range, in metres, minutes,
 * percent or times. `next` is the place after it. Undefined where none begins there.
 */
export function readQuantity(text: string, at: number): { quantity: Quantity; next: number } | undefined {
  if (!BEGINS.test(text.slice(at, at + 3))) return undefined;
  for (const [pattern, read] of READERS) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    const quantity = found ? read(found) : undefined;
    if (found && quantity) return { quantity, next: at + found[0].length };
  }
  return undefined;
}
