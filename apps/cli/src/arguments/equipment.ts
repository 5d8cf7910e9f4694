import { EQUIPMENT, type Equipment } from "@stridelift/core";
import { isMisuse, type Misuse, misuseAt } from "./misuse.ts";
import { nearest } from "./nearest.ts";

/** `barbell,bands`, `none` or `all`, in the order of the list, each once. */
export function parseEquipment(text: string): Equipment[] | Misuse {
  const whole = wordOf(text);
  if (whole === "none") return [];
  if (whole === "all") return [...EQUIPMENT];
  const owned = new Set<Equipment>();
  let at = 0;
  for (const part of text.split(",")) {
    const found = parseOne(text, part, at);
    if (isMisuse(found)) return found;
    owned.add(found);
    at += part.length + 1;
  }
  return EQUIPMENT.filter((each) => owned.has(each));
}

/* One of a thing and several are the same thing: dumbbell, dumbbells. */
function parseOne(text: string, part: string, at: number): Equipment | Misuse {
  const word = wordOf(part);
  const found = EQUIPMENT.find((each) => singular(each) === singular(word));
  if (found) return found;
  const inner = part.trim();
  const meant = nearest(word, EQUIPMENT);
  const hint = meant ? `Did you mean ${meant}?` : `Known are ${EQUIPMENT.join(", ")}; or none, or all.`;
  const misuse = inner === "" ? "A name is missing here." : `"${inner}" is no equipment known here.`;
  return misuseAt(`${misuse} ${hint}`, text, at + (part.length - part.trimStart().length), inner.length);
}

function wordOf(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/g, "-");
}

function singular(word: string): string {
  return word.replace(/s$/, "");
}
