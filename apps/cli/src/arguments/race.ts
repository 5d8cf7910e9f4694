import { metresOfKm, metresOfMiles, parseDay, type Race } from "@stridelift/core";
import { isMisuse, type Misuse, misuseAt } from "./misuse.ts";

/** A race as the command line states it: no id yet. */
export type StatedRace = Omit<Race, "race">;

const SHAPE = "DATE[:METRES[:A|B|C[:NAME]]]";
const NAMED_METRES: Readonly<Record<string, number>> = {
  marathon: 42_195,
  half: 21_097.5,
  "half marathon": 21_097.5,
  "half-marathon": 21_097.5,
};
const LEAST_M = 200;
const MOST_M = 500_000;

/**
 * `2027-04-18:42195:A:Paris`: only the date is needed. The distance is metres, `marathon`, `half`, `10k`, `21.1km` or
 * `26.2mi`, or nothing; the date may carry a start, `2027-04-18T09:30`; the name may hold colons.
 */
export function parseRace(text: string): StatedRace | Misuse {
  const head = /^([^:T]*)(?:T(\d\d:\d\d))?(?=:|$)/.exec(text);
  const date = head?.[1] ?? "";
  if (!head || parseDay(date) === undefined) {
    return misuseAt(
      `A race begins with its date, YYYY-MM-DD; the form is ${SHAPE}.`,
      text,
      0,
      text.split(":")[0]?.length ?? 1,
    );
  }
  const rest = text.slice(head[0].length + 1);
  const [metres = "", priority = "", ...name] = rest.split(":");
  const at = head[0].length + 1;
  const distanceM = parseDistance(metres, text, at);
  if (isMisuse(distanceM)) return distanceM;
  const letter = priority.trim().toUpperCase() || "A";
  if (letter !== "A" && letter !== "B" && letter !== "C") {
    return misuseAt(`"${priority}" is no priority: A, B or C.`, text, at + metres.length + 1, priority.length);
  }
  const time = head[2];
  return {
    date,
    ...(time ? { time } : {}),
    distanceM: distanceM.metres,
    priority: letter,
    name: name.join(":").trim(),
  };
}

/** The race in the grammar of `parseRace`. */
export function formatRace({ date, time, distanceM, priority, name }: StatedRace): string {
  return `${date}${time ? `T${time}` : ""}:${distanceM ?? ""}:${priority}:${name}`;
}

function parseDistance(word: string, text: string, at: number): { metres: number | null } | Misuse {
  const plain = word.trim().toLowerCase();
  if (plain === "") return { metres: null };
  const named = NAMED_METRES[plain];
  if (named !== undefined) return { metres: named };
  const found = /^(\d+(?:[.,]\d+)?)\s*(k|km|mi|miles?|m)?$/.exec(plain);
  const forms = "42195, marathon, half, 10k, 21.1km or 26.2mi";
  if (!found) return misuseAt(`"${word}" is no distance: ${forms}.`, text, at, word.length);
  const value = Number((found[1] as string).replace(",", "."));
  const metres = metresIn(value, found[2] ?? "m");
  if (metres >= LEAST_M && metres <= MOST_M) return { metres };
  return misuseAt(`${word} is a race of ${metres} metres; a distance is ${forms}.`, text, at, word.length);
}

function metresIn(value: number, unit: string): number {
  if (unit === "m") return value;
  return Math.round(unit.startsWith("k") ? metresOfKm(value) : metresOfMiles(value));
}
