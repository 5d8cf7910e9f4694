/**
 * What a word of a title can tell. One phrase has one meaning; where a longer phrase fits, it counts
 * and the shorter ones in it do not ("race pace" is no race, "rolling hills" are no hill session).
 */
export const MEANINGS = [
  // kinds of run
  "easy",
  "recovery",
  "general",
  "walk-run",
  "steady",
  "medium-long",
  "long",
  "endurance",
  "quality",
  "marathon-pace",
  "pace",
  "speed",
  "hills",
  "race",
  "race-distance",
  // what colours a run
  "strides",
  "hilly",
  "progressing",
  "moderate",
  "strong",
  "warm",
  "run",
  "session",
  // what is no run
  "rest",
  "cross",
  "walk",
  "strength",
  "mobility",
  "marker",
  "appointment",
  // how the title is built
  "am",
  "pm",
  "or",
  "and",
  "with",
  "at",
  "total",
  "around",
  "two",
  "plain",
] as const;
export type Meaning = (typeof MEANINGS)[number];

/**
 * The phrases of one language, lower case and without diacritics (ä → a, ß → ss, ø → o, å → a, æ → ae).
 * A space stands for a space, a hyphen or nothing between words; `*` at a word's end or start for any letters.
 */
export type Words = Readonly<Partial<Record<Meaning, readonly string[]>>>;
