import { lexiconOf } from "../lexicon.ts";
import { en } from "./en.ts";

/** English first: where languages disagree on a word, the earlier one counts. */
export const LEXICON = lexiconOf([en]);
