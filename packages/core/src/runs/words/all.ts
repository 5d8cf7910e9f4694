import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { it } from "./it.ts";
import { nl } from "./nl.ts";
import { no } from "./no.ts";
import { sv } from "./sv.ts";
import type { Words } from "./words.ts";

/** English first: where languages disagree on a word, the earlier one counts. */
export const LANGUAGES: Readonly<Record<string, Words>> = { en, de, fr, es, sv, no, nl, it };
