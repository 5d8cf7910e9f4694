import { LANGUAGES, localise, translator } from "@stridelift/languages";
import type { FeedOptions } from "./feed.ts";

/** Says the planner’s English as a runner reads it. */
export type Say = (text: string) => string;

/**
 * How a feed speaks. `names` are the runner’s own and stay as they are; the year that goes without saying is none, since a calendar
 * is read in the next year too.
 */
export async function speechOf(options: FeedOptions, names: readonly string[]): Promise<Say> {
  const { clock, mass, distance } = options;
  const known = LANGUAGES.find(({ code }) => code === options.language) ?? LANGUAGES[0];
  if (known === undefined) throw new Error("there is no language at all");
  const language = await known.load();
  const { say } = translatorOf(known.code, language);
  return (text) => localise(say(text), { language, clock, mass, distance, keep: names });
}

/** Reading a book of phrases takes longer than saying what a calendar says. */
const translators = new Map<string, ReturnType<typeof translator>>();

function translatorOf(code: string, language: Parameters<typeof translator>[0]): ReturnType<typeof translator> {
  const known = translators.get(code) ?? translator(language);
  translators.set(code, known);
  return known;
}
