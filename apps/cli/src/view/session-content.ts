import {
  askedText,
  drillOf,
  drillText,
  exerciseOf,
  loadKindOf,
  type Plan,
  restText,
  unknownLoadText,
} from "@stridelift/core";
import type { Page } from "../terminal/page.ts";
import { cellsOf, padEnd } from "../terminal/width.ts";
import { flow } from "./flow.ts";
import { hang } from "./hang.ts";
import { reasonLines } from "./why.ts";

type Session = Plan["sessions"][number];
type Drill = Session["warmup"][number];
type Block = Session["blocks"][number];
type Exercise = Block["exercises"][number];

/** For the gym, with room to write on; or with the reasons of each exercise. */
export type Detail = "to write on" | "with reasons";

const MARGIN = 2;
const STEP = 2;
/** From here on what is asked stands beside the name; below, under it. */
const BESIDE = 64;
const NAME = 32;
const SWAPS = 3;

export const BLOCK_WORDS: Readonly<Record<Block["kind"], string>> = {
  power: "Power",
  main: "Main lifts",
  assistance: "Assistance",
  calf: "Calf",
  trunk: "Trunk",
  carry: "Carry",
};

/** What is done in a session, in order: the warm-up, then each block. Empty where the session has neither. */
export function sessionContent(session: Session, page: Page, detail: Detail): string[] {
  const { warmup, blocks } = session;
  const open = unknownLoadText(session);
  const sections = [
    warmup.length > 0 ? [heading("Warm-up", page), ...warmup.flatMap((drill) => drillLines(drill, page, detail))] : [],
    open === "" ? [] : hang("", open, MARGIN, page),
    ...blocks.map((block) => blockLines(block, page, detail)),
  ].filter((lines) => lines.length > 0);
  return sections.flatMap((lines, i) => (i === 0 ? lines : ["", ...lines]));
}

function heading(text: string, page: Page): string {
  return `${" ".repeat(MARGIN)}${page.ink("strong", text)}`;
}

function drillLines(drill: Drill, page: Page, detail: Detail): string[] {
  const areas = drill.areas.map((area) => area.replaceAll("-", " ")).join(", ");
  const asked = [drillText(drill), areas && `for ${areas}`].filter((part) => part !== "").join(", ");
  const cue = drillOf(drill.drill)?.cue ?? "";
  return [
    ...nameLines(drill.name, asked, "", page),
    ...under(cue, "", page),
    ...(detail === "with reasons" ? under(drill.why, "", page) : []),
  ];
}

function blockLines({ kind, superset, exercises }: Block, page: Page, detail: Detail): string[] {
  const paired = superset && exercises.length > 1;
  const head = `${BLOCK_WORDS[kind]}${paired ? ", in turn" : ""}`;
  return [
    heading(head, page),
    ...exercises.flatMap((exercise, i) => {
      const lines = exerciseLines(exercise, page, detail);
      return paired ? bracketed(lines, i, exercises.length, page) : lines;
    }),
  ];
}

/* The bracket stands in the margin: it opens at the first line of the first and closes at the first line of the last. */
function bracketed(lines: readonly string[], index: number, count: number, page: Page): string[] {
  const [open, on, close] = page.marks.bracket;
  const isLast = index === count - 1;
  return lines.map((line, i) => {
    const mark = index === 0 && i === 0 ? open : isLast ? (i === 0 ? close : " ") : on;
    return `${" ".repeat(MARGIN)}${mark}${line.slice(MARGIN + 1)}`;
  });
}

function exerciseLines(exercise: Exercise, page: Page, detail: Detail): string[] {
  const { name, sets, cue, swaps, why } = exercise;
  const asked = [askedText(exercise), restText(sets)].filter((part) => part !== "").join(", ");
  const lines = [...nameLines(name, asked, equipmentNote(exercise), page), ...under(cue, "", page)];
  if (detail === "with reasons") {
    return [...lines, ...why.flatMap((reason) => reasonLines(reason, page, MARGIN + 2 * STEP))];
  }
  const others = swaps.slice(0, SWAPS).map((id) => exerciseOf(id)?.name ?? id);
  return [...lines, ...blanks(exercise, page), ...under(others.join(", "), others.length > 0 ? "or " : "", page)];
}

/* What it is done with, where the name does not say so. */
function equipmentNote({ name, equipment }: Exercise): string {
  const unsaid = equipment.filter((each) => !name.toLowerCase().includes(each.replace(/s$/, "").replaceAll("-", " ")));
  const words = unsaid.map((each) => (each === "pull-up-bar" ? "pull-up bar" : each.replaceAll("-", " ")));
  return words.length > 0 ? ` (${words.join(", ")})` : "";
}

function nameLines(name: string, asked: string, note: string, page: Page): string[] {
  const full = `${name}${note}`;
  const indent = " ".repeat(MARGIN + STEP);
  if (asked === "" || page.columns < BESIDE || cellsOf(full) > NAME) {
    return [
      ...hang("", full, MARGIN + STEP, page).map((line) => page.ink("plain", line)),
      ...under(asked, "", page, "strong"),
    ];
  }
  const lines = hang("", asked, MARGIN + STEP + NAME + 1, page);
  return lines.map((line, i) =>
    i === 0 ? `${indent}${padEnd(full, NAME)} ${page.ink("strong", line.trimStart())}` : line,
  );
}

function under(text: string, head: string, page: Page, role: "quiet" | "strong" = "quiet"): string[] {
  if (text === "") return [];
  const indent = MARGIN + 2 * STEP;
  return hang(head, text, indent, page).map((line) => " ".repeat(indent) + page.ink(role, line.slice(indent)));
}

/* A place for each set, in the form that `log` reads. */
function blanks(exercise: Exercise, page: Page): string[] {
  const kind = loadKindOf(exercise);
  const hasLoad = kind !== "body" && kind !== "band";
  const places = exercise.sets.map(({ seconds, metres, contacts }) => {
    const amount = seconds !== undefined ? "____ s" : metres !== undefined ? "____ m" : "____";
    return hasLoad && contacts === undefined ? `${amount} × _____ kg` : amount;
  });
  const hasReserve = exercise.sets.some(({ rir }) => rir !== undefined);
  const margin = MARGIN + 2 * STEP;
  const lines = flow([...places, ...(hasReserve ? ["left ____"] : [])], "   ", page.columns - margin);
  return lines.map((line) => `${" ".repeat(margin)}${line}`);
}
