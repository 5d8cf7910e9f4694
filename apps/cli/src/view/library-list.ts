import {
  type Area,
  DRILLS,
  type Drill,
  type Equipment,
  EXERCISES,
  type Exercise,
  type Pattern,
} from "@stridelift/core";
import type { Page } from "../terminal/page.ts";
import { cellsOf, padEnd } from "../terminal/width.ts";
import { hang } from "./hang.ts";
import { count } from "./words.ts";

/** What is wanted of the library; absent: anything. */
export interface Filter {
  readonly area: Area | undefined;
  readonly pattern: Pattern | undefined;
  /** All that may be needed beside floor and household. */
  readonly equipment: readonly Equipment[] | undefined;
  readonly level: Exercise["level"] | undefined;
}

const MARGIN = 2;
const STEP = 2;
const NAME = 40;
const BESIDE = 72;

/** Exercises by pattern, then drills by kind, each with what it needs; empty where none is all that is wanted. */
export function libraryView(filter: Filter, page: Page): string[] {
  const exercises = EXERCISES.filter((exercise) => isWanted(exercise, filter));
  // A drill has neither pattern nor level.
  const drills = filter.pattern || filter.level ? [] : DRILLS.filter((drill) => isWantedDrill(drill, filter));
  if (exercises.length + drills.length === 0) return [];
  const sections = [
    ...sectionsOf(exercises, ({ pattern }) => pattern.replaceAll("-", " "), exerciseNote, page),
    ...sectionsOf(drills, ({ kind }) => `warm-up, ${kind}`, drillNote, page),
    hang(
      "",
      `${count(exercises.length, "exercise")}, ${count(drills.length, "drill")}. stridelift library NAME shows one.`,
      MARGIN,
      page,
    ),
  ];
  return sections.flatMap((lines, i) => (i === 0 ? lines : ["", ...lines]));
}

function isWanted({ loads, pattern, setups, level }: Exercise, filter: Filter): boolean {
  return (
    (filter.area === undefined || loads.includes(filter.area)) &&
    (filter.pattern === undefined || pattern === filter.pattern) &&
    (filter.level === undefined || level === filter.level) &&
    setups.some(({ equipment }) => isOwned(equipment, filter))
  );
}

function isWantedDrill({ areas, equipment }: Drill, filter: Filter): boolean {
  return (filter.area === undefined || areas.includes(filter.area)) && isOwned(equipment, filter);
}

function isOwned(needed: readonly Equipment[], { equipment }: Filter): boolean {
  return equipment === undefined || needed.every((each) => equipment.includes(each));
}

function sectionsOf<T extends { readonly name: string }>(
  items: readonly T[],
  headOf: (item: T) => string,
  noteOf: (item: T) => string,
  page: Page,
): string[][] {
  const heads = [...new Set(items.map(headOf))];
  return heads.map((head) => {
    return [
      `${" ".repeat(MARGIN)}${page.ink("strong", `${head.charAt(0).toUpperCase()}${head.slice(1)}`)}`,
      ...items.filter((item) => headOf(item) === head).flatMap((item) => entryLines(item.name, noteOf(item), page)),
    ];
  });
}

function entryLines(name: string, note: string, page: Page): string[] {
  const margin = MARGIN + STEP;
  if (page.columns >= BESIDE && cellsOf(name) < NAME) return hang(padEnd(name, NAME), note, margin, page);
  return [...hang("", name, margin, page), ...hang("", note, margin + STEP, page)];
}

function exerciseNote({ level, setups }: Exercise): string {
  return `${level}; ${waysText(setups.map(({ equipment }) => equipment))}`;
}

function drillNote({ areas, equipment }: Drill): string {
  const area = areas.map((each) => each.replaceAll("-", " ")).join(", ") || "whole body";
  return equipment.length > 0 ? `${area}; ${waysText([equipment])}` : area;
}

/** Ways to do something by what each needs: `barbell and bench, or dumbbells`. */
export function waysText(ways: readonly (readonly string[])[]): string {
  const texts = ways.map((way) => way.join(" and ").replaceAll("-", " ") || "no equipment");
  return [...new Set(texts)].join(", or ");
}
