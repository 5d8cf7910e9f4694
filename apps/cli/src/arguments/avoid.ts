import { EXERCISES } from "@stridelift/core";
import { isMisuse, type Misuse } from "./misuse.ts";
import { parseNames } from "./name-list.ts";

const HINT = "stridelift library lists them; or none.";

/** Ids of the exercises named in a comma list, by id or name; `none` is none. */
export function parseAvoid(text: string): string[] | Misuse {
  if (text.trim().toLowerCase() === "none") return [];
  const found = parseNames(text, EXERCISES, "exercise", HINT);
  return isMisuse(found) ? found : found.map(({ id }) => id);
}
