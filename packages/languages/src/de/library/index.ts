import type { Phrase } from "../../phrase.ts";

/** Names and cues of exercises, drills and screens. */
export const library: readonly Phrase[] = [];
