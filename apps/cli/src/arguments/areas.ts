import { AREA_STATES, AREAS, type Area, type AreaState, type Settings } from "@stridelift/core";
import { isMisuse, type Misuse, misuseAt } from "./misuse.ts";
import { nameAt, partsOf } from "./name-list.ts";
import { nearest } from "./nearest.ts";

type NamedAreas = NonNullable<Settings["areas"]>;

const NAMED = AREAS.map((id) => ({ id, name: id.replaceAll("-", " ") }));
const HINT = `Areas are ${AREAS.join(", ")}; or none.`;

/** `ankle,gluteus-medius:weak`: each area once, the last word on it counts; `none` is no area. */
export function parseAreas(text: string): NamedAreas | Misuse {
  if (text.trim().toLowerCase() === "none") return [];
  const areas = new Map<Area, AreaState | undefined>();
  for (const { from, length } of partsOf(text)) {
    const colon = text.slice(from, from + length).indexOf(":");
    const found = parseArea(text, from, colon < 0 ? length : colon);
    if (isMisuse(found)) return found;
    const state = colon < 0 ? undefined : parseState(text, from + colon + 1, length - colon - 1);
    if (isMisuse(state)) return state;
    areas.set(found, state);
  }
  return [...areas].map(([area, as]) => (as === undefined ? { area } : { area, as }));
}

/** The area at a place of a text. */
export function parseArea(text: string, from: number, length: number): Area | Misuse {
  const found = nameAt({ text, from, length }, NAMED, "area", HINT);
  return isMisuse(found) ? found : found.id;
}

function parseState(text: string, from: number, length: number): AreaState | Misuse {
  const word = text
    .slice(from, from + length)
    .trim()
    .toLowerCase();
  const state = AREA_STATES.find((each) => each === word);
  if (state) return state;
  const meant = nearest(word, AREA_STATES);
  const hint = meant ? ` Did you mean ${meant}?` : "";
  return misuseAt(`"${word}" is no state of an area: ${AREA_STATES.join(", ")}.${hint}`, text, from, length);
}
