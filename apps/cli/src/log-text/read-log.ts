import { type Area, EXERCISES, type Exercise, type LoggedSet } from "@stridelift/core";
import { parseArea } from "../arguments/areas.ts";
import { isMisuse, type Misuse, misuseAt } from "../arguments/misuse.ts";
import { findNamed, namesText } from "../names/find-named.ts";
import { buildSets } from "./build-sets.ts";
import { type Head, readHead } from "./head.ts";
import type { Placed } from "./piece.ts";
import { scanSets } from "./scan-sets.ts";

/** An exercise as it was done. */
export interface LoggedLift {
  readonly exercise: Exercise;
  readonly sets: readonly LoggedSet[];
  readonly pain?: number;
  /** What was typed, where it is not how the exercise is spelt. */
  readonly typed?: string;
}

/** A session as the text tells it. */
export interface LoggedText extends Head {
  readonly lifts: readonly LoggedLift[];
  readonly pains: readonly { area: Area; level: number }[];
  readonly notes: readonly string[];
  readonly rpe?: number;
  readonly minutes?: number;
  /** What could not be followed, each with its place. */
  readonly misread: readonly Misuse[];
}

type Draft = { -readonly [K in keyof LoggedText]: LoggedText[K] };

/**
 * Sessions of a text: parts parted by `;` or new lines; a part that begins with a date begins a session. `asked` is what was
 * planned for a day, preferred where a name would fit several. A part that cannot be followed costs only itself.
 */
export function readLog(text: string, today: string, asked: (date: string) => readonly Exercise[]): LoggedText[] {
  const sessions: Draft[] = [];
  for (const { 0: raw } of text.matchAll(/[^;\n]+/g)) {
    const part = raw.trim();
    if (part === "") continue;
    const { length, ...head } = readHead(part, today, sessions.length === 0);
    if (length > 0 || sessions.length === 0) sessions.push({ ...head, lifts: [], pains: [], notes: [], misread: [] });
    const draft = sessions.at(-1) as Draft;
    if (part.length > length) readPart(part, length, draft, asked(draft.date));
  }
  return sessions;
}

function readPart(part: string, from: number, draft: Draft, asked: readonly Exercise[]): void {
  const rest = part.slice(from);
  const words = [
    [/^rpe\s*[:=]?\s*(\d+(?:\.\d+)?)(?:\/10)?$/i, "rpe"],
    [/^(?:minutes\s*[:=]?\s*)?(\d+)\s*(?:min|mins|minutes)?$/i, "minutes"],
  ] as const;
  for (const [pattern, field] of words) {
    const value = pattern.exec(rest)?.[1];
    if (value === undefined || (field === "minutes" && /^\d+$/.test(rest))) continue;
    const most = field === "rpe" ? 10 : 1440;
    if (Number(value) <= most && Number(value) >= (field === "rpe" ? 0 : 1)) draft[field] = Number(value);
    else misread(draft, misuseAt(`${field} is at most ${most}.`, part, from, rest.length));
    return;
  }
  const note = /^(?:note|notes)\s*[:=]?\s+(.+)$/i.exec(rest)?.[1];
  if (note !== undefined) draft.notes = [...draft.notes, note];
  else if (/^pain\b/i.test(rest)) readPain(part, from, draft);
  else readLift(part, from, draft, asked);
}

/* `pain knee 4`: outside of any one exercise. */
function readPain(part: string, from: number, draft: Draft): void {
  const found = /^(pain\s+(?:in\s+)?)(.*?)\s*(\d+(?:\.\d+)?)(?:\/10)?$/i.exec(part.slice(from));
  const [, lead = "", area = "", level = ""] = found ?? [];
  const form = "Pain is written with its place, as pain knee 4, or behind an exercise, as lunge 3x8 pain 4.";
  const isWritten = area !== "" && Number(level) <= 10;
  const named = isWritten
    ? parseArea(part, from + lead.length, area.length)
    : misuseAt(form, part, from, part.length - from);
  if (isMisuse(named)) misread(draft, named);
  else draft.pains = [...draft.pains, { area: named, level: Number(level) }];
}

function readLift(part: string, from: number, draft: Draft, asked: readonly Exercise[]): void {
  const placed = scanSets(part.slice(from), from);
  const named = nameIn(placed);
  const lift = liftOf(part, from, placed, named, asked);
  if (isMisuse(lift)) {
    misread(draft, lift);
    return;
  }
  const left = placed.filter((each) => each.piece.is === "word" && !named.includes(each) && !FILL.test(each.words));
  for (const { words, at } of left) {
    misread(draft, { misuse: `"${words}" is passed over; a remark begins with note.`, text: part, at });
  }
  draft.lifts = [...draft.lifts, lift];
}

/* The first words in a row, before or behind the sets. */
function nameIn(placed: readonly Placed[]): readonly Placed[] {
  const first = placed.findIndex(({ piece }) => piece.is === "word");
  const after = placed.findIndex(({ piece }, i) => i > first && piece.is !== "word");
  return first < 0 ? [] : placed.slice(first, after < 0 ? undefined : after);
}

function liftOf(
  part: string,
  from: number,
  placed: readonly Placed[],
  named: readonly Placed[],
  asked: readonly Exercise[],
): LoggedLift | Misuse {
  const [start, end] = [named[0]?.at[0] ?? from, named.at(-1)?.at[1] ?? part.length];
  const name = part.slice(start, end);
  const wrong = (misuse: string, at: readonly [number, number] = [start, end]) => ({ misuse, text: part, at });
  if (named.length === 0) return wrong("This names no exercise.");
  const found = findNamed(name, EXERCISES, asked);
  if (!found) return wrong(`"${name}" is no exercise known here; stridelift library lists them.`);
  if ("several" in found) return wrong(`"${name}" may be several: ${namesText(found.several)}.`);
  const built = buildSets(
    placed.filter((each) => !named.includes(each)),
    found.one.measure,
  );
  if ("wrong" in built) return wrong(`${found.one.name}: ${built.wrong}.`, built.at ?? [from, part.length]);
  return { exercise: found.one, ...built, ...(found.mistyped ? { typed: name } : {}) };
}

/** Words that people write between figures and that say nothing more. */
const FILL =
  /^(each|per|a|the|of|at|with|and|then|by|on|side|sides|leg|legs|arm|arms|sets?|times|total|bw|bodyweight|@|-|x)$/i;

function misread(draft: Draft, misuse: Misuse): void {
  draft.misread = [...draft.misread, misuse];
}
