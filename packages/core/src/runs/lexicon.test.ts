import { expect, it } from "vitest";
import { lexiconOf, meaningOf } from "./lexicon.ts";
import { LANGUAGES } from "./words/all.ts";
import { PHRASES } from "./words/phrases.gen.ts";

it("R1 a phrase of any language means what the first language that has it says", () => {
  const lexicon = lexiconOf(PHRASES);
  const said = new Map<string, string>();
  for (const words of Object.values(LANGUAGES))
    for (const [meaning, phrases] of Object.entries(words))
      for (const phrase of phrases) if (!said.has(phrase)) said.set(phrase, meaning);
  expect(said.size).toBeGreaterThan(3000);
  for (const [phrase, meaning] of said) {
    if (phrase.includes("*")) continue;
    const words = phrase.split(" ");
    expect(meaningOf(lexicon, words), phrase).toMatchObject({ meaning, words: words.length });
  }
});

it("R1 the packed words hold every phrase once, wildcards too, and tell the first language from the others", () => {
  const { whole, prefix, suffix } = lexiconOf(PHRASES);
  const held = [...whole.values(), ...prefix.values(), ...suffix.values()].flat();
  const texts = held.map(({ words }) => words.join(" ")).sort();
  const all = new Set(Object.values(LANGUAGES).flatMap((words) => Object.values(words).flat()));
  expect(texts).toEqual([...all].sort());
  const english = new Set(Object.values(LANGUAGES.en ?? {}).flat());
  for (const { words, foreign } of held) expect(foreign, words.join(" ")).toBe(!english.has(words.join(" ")));
});
