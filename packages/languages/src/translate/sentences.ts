/** Where the next sentence begins, in a pattern: its stop, a space, and how it begins. */
export const NEXT_SENTENCE = "[.?!] [\\p{Lu}\\d\\ue000-\\uefff]";

/** Sentences of a text, each with its stop, without the space between. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.?!]) (?=[\p{Lu}\d\ue000-\uefff])/u);
}
