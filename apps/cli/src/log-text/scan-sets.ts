import { kgOfPounds } from "@stridelift/core";
import type { Piece, Placed, Unit } from "./piece.ts";

const NUMBER = "\\d+(?:\\.\\d+)?";
const MASS = "(kgs?|kilos?|lbs?|pounds?)";
const UNIT = "(seconds?|secs?|s|metres?|meters?|m|reps?|contacts?|minutes?|mins?)";
const SIDE = "(?:\\s*/\\s*(?:side|leg|arm))?";
const LIST = `${NUMBER}(?:\\s*[,/]\\s*${NUMBER})*`;
const TIGHT_LIST = `${NUMBER}(?:[,/]${NUMBER})*`;
const LOAD = "\\d+(?:[.,]\\d+)?";
/** More than anyone does of one exercise is a slip of the pen, and refused further in. */
const MOST_SETS = 60;

type Read = (groups: readonly string[]) => readonly Piece[];

/** The forms in the order they are tried. */
const FORMS: readonly (readonly [RegExp, Read])[] = [
  [form(`pain\\s*[:=]?\\s*(${NUMBER})(?:/10)?`), ([level]) => [{ is: "pain", level: Number(level) }]],
  [form(`(?:@\\s*)?rpe\\s*[:=]?\\s*(${NUMBER})`), ([rpe]) => [{ is: "reserve", left: [10 - Number(rpe)] }]],
  [form(`(?:@\\s*)?rir\\s*[:=]?\\s*(${TIGHT_LIST})`), ([list]) => [{ is: "reserve", left: numbersOf(list) }]],
  [form(`(${TIGHT_LIST})\\s*(?:rir|left|in reserve)`), ([list]) => [{ is: "reserve", left: numbersOf(list) }]],
  // left 2, as the page prints it
  [form(`left\\s+(${TIGHT_LIST})`), ([list]) => [{ is: "reserve", left: numbersOf(list) }]],
  // 3x5x42.5kg
  [
    form(`(\\d+)\\s*[x×*]\\s*(\\d+)\\s*[x×*]\\s*(${LOAD})\\s*${MASS}?`),
    ([sets, reps, load, mass]) => [amounts(times(sets, reps), "reps"), { is: "loads", kg: [kgOf(load, mass)] }],
  ],
  // 5x40kg, 5 × 40 kg, 2x20kg
  [
    form(`(\\d+)\\s*[x×*]\\s*(${LOAD})\\s*${MASS}`),
    ([count, load, mass]) => [{ is: "product", count: Number(count), kg: kgOf(load, mass) }],
  ],
  // 3x5, 3x40s, 3 sets of 5
  [
    form(`(\\d+)\\s*(?:[x×*]|sets?(?:\\s*(?:of|x))?)\\s*(${NUMBER})\\s*${UNIT}?${SIDE}`),
    ([sets, amount, unit]) => [amounts(times(sets, amount), unit)],
  ],
  // 42.5kg, 42,5 kg, +10 lb, @ 42.5kg, × 42.5 kg, bw+10kg, 40/42.5/45kg
  [
    form(`(?:[@x×*]\\s*)?(?:bw\\s*)?\\+?\\s*(\\d+,\\d{1,2}|${NUMBER}(?:/${NUMBER})*)\\s*${MASS}${SIDE}`),
    ([list = "", mass]) => [{ is: "loads", kg: list.split("/").map((load) => kgOf(load, mass)) }],
  ],
  [form(`@\\s*(${TIGHT_LIST})`), ([list]) => [{ is: "reserve", left: numbersOf(list) }]],
  // 1:30
  [form("(\\d{1,2}):([0-5]\\d)"), ([minutes, s]) => [amounts([Number(minutes) * 60 + Number(s)], "s")]],
  // 5,5,4 and 5/5/4 and 40s and 12
  [form(`(${LIST})\\s*${UNIT}?${SIDE}`), ([list, unit]) => [amounts(numbersOf(list), unit)]],
];

/** The pieces of an exercise's text, in order; `offset` is where it begins in the whole. */
export function scanSets(text: string, offset: number): Placed[] {
  const placed: Placed[] = [];
  for (let at = 0; at < text.length; ) {
    const gap = /^[\s,]+/.exec(text.slice(at))?.[0].length ?? 0;
    at += gap;
    if (gap > 0) continue;
    const { words, pieces } = piecesAt(text.slice(at));
    const place = [offset + at, offset + at + words.length] as const;
    placed.push(...pieces.map((piece) => ({ piece, words, at: place })));
    at += words.length;
  }
  return placed;
}

function piecesAt(rest: string): { words: string; pieces: readonly Piece[] } {
  for (const [pattern, read] of FORMS) {
    const found = pattern.exec(rest);
    if (found) return { words: found[0], pieces: read(found.slice(1)) };
  }
  const words = /^[^\s,]+/.exec(rest)?.[0] ?? rest;
  return { words, pieces: [{ is: /\d/.test(words) ? "unknown" : "word" }] };
}

/* A form ends at a space, a comma or the end. */
function form(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})(?=[\\s,]|$)`, "i");
}

function numbersOf(list = ""): number[] {
  return list.split(/[,/]/).map(Number);
}

function times(sets = "", amount = ""): number[] {
  return Array.from({ length: Math.min(MOST_SETS, Number(sets)) }, () => Number(amount));
}

function amounts(values: readonly number[], unit = ""): Piece {
  const word = unit.toLowerCase();
  if (word.startsWith("min")) return { is: "amounts", values: values.map((value) => value * 60), unit: "seconds" };
  return { is: "amounts", values, unit: UNITS[word.charAt(0)] ?? null };
}

const UNITS: Readonly<Record<string, Unit>> = { s: "seconds", m: "metres", r: "reps", c: "contacts" };

/* A decimal comma is one; pounds are rounded to 10 g. */
function kgOf(load = "", mass = "kg"): number {
  const value = Number(load.replace(",", "."));
  return /^k/i.test(mass) ? value : Math.round(kgOfPounds(value) * 100) / 100;
}
