import { kgOfPounds, type OwnedLoads } from "@stridelift/core";
import { isMisuse, type Misuse, misuseAt } from "./misuse.ts";
import { nearest } from "./nearest.ts";

const EXAMPLE =
  'for example "bar 20; plates 2x10 2x5 2x1.25; dumbbells 4,6,8; kettlebells 16; backpack 15", pounds as 45lb';

/** The words of the form, what each states, and how heavy one piece can be in kg. */
const GROUPS = {
  bar: { field: "barKg", most: 50 },
  plates: { field: "platesKg", most: 100 },
  dumbbells: { field: "dumbbellsKg", most: 200 },
  kettlebells: { field: "kettlebellsKg", most: 200 },
  "medicine-balls": { field: "medicineBallsKg", most: 50 },
  stack: { field: "stackStepKg", most: 50 },
  backpack: { field: "backpackKg", most: 60 },
} as const satisfies Record<string, { field: keyof OwnedLoads; most: number }>;
type Word = keyof typeof GROUPS;
const WORDS = Object.keys(GROUPS) as Word[];
const SAME: Readonly<Record<string, Word>> = {
  barbell: "bar",
  cable: "stack",
  machine: "stack",
  ball: "medicine-balls",
};

/** One weight of a list as written: `2x10`, `8`, `4-20/2`. */
interface Piece {
  readonly kg: number;
  /** How many; null where none is said. */
  readonly count: number | null;
}

/**
 * The runner's own weights of a text as in the example: groups parted by `;`, each a word and its weights. Kilograms, or
 * pounds as `45lb`; a plate without a number is a pair; `4-20/2` is every step from 4 to 20.
 */
export function parseWeights(text: string): OwnedLoads | Misuse {
  const loads: Record<string, unknown> = {};
  let at = 0;
  for (const group of text.split(";")) {
    const from = at + (group.length - group.trimStart().length);
    at += group.length + 1;
    if (group.trim() === "") continue;
    const found = parseGroup(text, from, group.trim().length);
    if (isMisuse(found)) return found;
    if (found.field in loads) return misuseAt("This stands here twice.", text, from, group.trim().length);
    loads[found.field] = found.value;
  }
  return Object.keys(loads).length === 0 ? { misuse: `No weights are named; ${EXAMPLE}.` } : (loads as OwnedLoads);
}

function parseGroup(text: string, from: number, length: number): { field: string; value: unknown } | Misuse {
  const group = text.slice(from, from + length);
  const [head = ""] = /^[^\d]*[a-z]/i.exec(group) ?? [];
  const word = wordOf(head);
  if (!word) return noWord(text, from, head, group);
  const { field, most } = GROUPS[word];
  const pieces = parsePieces(text, from + head.length, from + length, most);
  if (isMisuse(pieces)) return pieces;
  const [first] = pieces;
  if (!first) return misuseAt(`"${head}" has no weight; ${EXAMPLE}.`, text, from, length);
  if (field === "platesKg") return plates(text, from, length, pieces);
  if (pieces.some(({ count }) => count !== null && word !== "dumbbells" && word !== "kettlebells"))
    return misuseAt(`How many there are is said of plates alone; ${EXAMPLE}.`, text, from, length);
  const weights = [...new Set(pieces.map(({ kg }) => kg))].sort((a, b) => a - b);
  if (word !== "bar" && word !== "stack" && word !== "backpack") return { field, value: weights };
  return weights.length === 1
    ? { field, value: first.kg }
    : misuseAt(`The ${word} has one weight; ${EXAMPLE}.`, text, from, length);
}

function wordOf(head: string): Word | undefined {
  const plain = head.trim().toLowerCase().replace(/\s+/g, "-").replace(/s$/, "");
  return WORDS.find((word) => word.replace(/s$/, "") === plain) ?? SAME[plain];
}

function noWord(text: string, from: number, head: string, group: string): Misuse {
  const meant = nearest(head.trim(), WORDS);
  const hint = meant ? `Did you mean ${meant}?` : `Known are ${WORDS.join(", ")}.`;
  const misuse =
    head === "" ? `"${group}" does not say what weighs that` : `"${head.trim()}" are no weights known here`;
  return misuseAt(`${misuse}. ${hint}`, text, from, head.trim().length || group.length);
}

/* A weight without a count among counted ones is most likely the rest of a decimal comma. */
function plates(text: string, from: number, length: number, pieces: readonly Piece[]) {
  const counted = pieces.filter(({ count }) => count !== null).length;
  if (counted > 0 && counted < pieces.length) {
    return misuseAt("Each plate says how many there are, as 2x1.25, or none does.", text, from, length);
  }
  const counts = new Map<number, number>();
  for (const { kg, count } of pieces) counts.set(kg, (counts.get(kg) ?? 0) + (count ?? 2));
  const value = [...counts].sort(([a], [b]) => b - a).map(([kg, count]) => ({ kg, count }));
  return { field: "platesKg", value };
}

function parsePieces(text: string, from: number, to: number, most: number): Piece[] | Misuse {
  const pieces: Piece[] = [];
  for (const { 0: word, index } of text.slice(from, to).matchAll(/[^\s,]+/g)) {
    const found = /^(?:(\d{1,2})[x×])?(\d+(?:\.\d+)?)(?:-(\d+(?:\.\d+)?)\/(\d+(?:\.\d+)?))?(kg|lbs?)?$/i.exec(word);
    const kgs = found ? weightsOf(found) : [];
    if (!found || kgs.length === 0 || kgs.some((kg) => kg <= 0 || kg > most)) {
      return misuseAt(`"${word}" is no weight up to ${most} kg; ${EXAMPLE}.`, text, from + index, word.length);
    }
    const count = found[1] === undefined ? null : Number(found[1]);
    if (count === 0) return misuseAt("None of a thing need not be said.", text, from + index, word.length);
    pieces.push(...kgs.map((kg) => ({ kg, count })));
  }
  return pieces;
}

const MOST_STEPS = 200;

/* One weight, or the steps of a range, in kg to the gram. */
function weightsOf([, , first, last, step, unit]: RegExpExecArray): number[] {
  const inKg = (value: number) => {
    const kg = unit?.toLowerCase().startsWith("l") ? kgOfPounds(value) : value;
    return Math.round(kg * 1000) / 1000;
  };
  if (last === undefined || step === undefined) return [inKg(Number(first))];
  const steps = Math.floor((Number(last) - Number(first)) / Number(step) + 1e-9);
  if (!(steps >= 0 && steps < MOST_STEPS)) return [];
  return Array.from({ length: steps + 1 }, (_, i) => inKg(Number(first) + i * Number(step)));
}
