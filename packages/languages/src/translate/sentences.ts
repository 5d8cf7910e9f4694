/** Where the next sentence begins, in a pattern: its stop, a space, and how an English sentence begins. */
export const NEXT_SENTENCE = "[.?!] [A-Z\\d\\ue000-\\uefff]";

const BETWEEN = /(?<=[.?!]) (?=[A-Z\d\ue000-\uefff])/;

/** Sentences of a text, each with its stop, without the space between. */
export function sentencesOf(text: string): string[] {
  return text.split(BETWEEN);
}
