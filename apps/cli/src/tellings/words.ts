import { EXERCISES, type Exercise } from "@stridelift/core";
import { isMisuse, type Misuse } from "../arguments/misuse.ts";
import { nameAt } from "../arguments/name-list.ts";
import { findNamed, type Named, namesText } from "../names/find-named.ts";
import type { Asked } from "./telling.ts";

export function numberOf(flags: Asked["flags"], name: string, most: number): number | Misuse | undefined {
  const text = flags.get(name)?.[0]?.trim();
  if (text === undefined) return undefined;
  const value = /^\d{1,2}(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  return value <= most ? value : { misuse: `--${name} is a number from 0 to ${most}, not "${text}".` };
}

/* Parts between commas; one that is no name whole is taken word by word. */
function partsOf(text: string, named: readonly Named[]): string[] {
  return text.split(",").flatMap((part) => {
    const found = findNamed(part, named);
    return found && "one" in found && !found.mistyped ? [part.trim()] : part.split(/\s+/).filter((word) => word !== "");
  });
}

/** Words or, with commas, groups of words, as ids of a list, each once. */
export function idsOf<T extends string>(words: readonly string[], ids: readonly T[], kind: string): T[] | Misuse {
  const named = ids.map((id) => ({ id, name: plain(id) }));
  const found: T[] = [];
  for (const text of partsOf(words.join(" "), named)) {
    const one = nameAt({ text, from: 0, length: text.length }, named, kind, `Known are ${ids.join(", ")}.`);
    if (isMisuse(one)) return one;
    if (!found.includes(one.id)) found.push(one.id);
  }
  return found;
}

export function exerciseNamed(text: string): Exercise | Misuse {
  const found = findNamed(text, EXERCISES);
  if (!found) return { misuse: `"${text}" is no exercise known here; stridelift library lists them.` };
  if ("several" in found) return { misuse: `"${text}" may be several: ${namesText(found.several)}.` };
  return found.mistyped ? { misuse: `"${text}" is no exercise known here. Did you mean ${found.one.id}?` } : found.one;
}

export function plain(id: string): string {
  return id.replaceAll("-", " ");
}

export function sentence(id: string): string {
  const text = plain(id);
  return text.charAt(0).toUpperCase() + text.slice(1);
}
