import { speech } from "../../words/speech.svelte.ts";

/** A muscle, a movement, a thing to train with: an id of the library as a word of the runner. */
export function thingText(id: string): string {
  const said = speech.say(id);
  return speech.word.session.things[id] ?? (said === id ? id.replaceAll("-", " ") : said);
}
