import {
  audit,
  comparePlans,
  DRILLS,
  EXERCISES,
  gradeWords,
  type Plan,
  plan,
  SCREENS_BY_ID,
  sources,
} from "@stridelift/core";
import { describe, expect, it } from "vitest";
import { allScenarios, planOf } from "../../../scenarios/scenario.ts";
import { runnerOf } from "../../../test/runners/runner.ts";
import { german } from "../src/de/index.ts";
import { translator } from "../src/index.ts";
import { spokenPieces } from "./sources.ts";
import { textsOfEntry, textsOfPlan } from "./texts.ts";

const { say, untranslated } = translator(german);

/** What is missing, each once with a text that it stands in. */
function missingIn(texts: Iterable<string>): string[] {
  const missing = new Map<string, string>();
  for (const text of texts) for (const part of untranslated(text)) if (!missing.has(part)) missing.set(part, text);
  return [...missing].slice(0, 40).map(([part, text]) => (part === text ? part : `${part} ← ${text}`));
}

/** English words that are no German ones, and in no name of an exercise. */
const ENGLISH =
  /(?<![\p{L}-])(?:the|and|of|with|your|you|is|are|before|after|from|this|weeks?|sessions?|reps|sets|left|right|each|side|none|last|more|less|days?|hours?|to|wanted|faults|tight|weak|contacts|minutes|rest|full|light|upper|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?![\p{L}-])/u;

/** Lines that still hold English outside of quotation marks. */
function englishIn(texts: Iterable<string>): string[] {
  const lines = [...texts].flatMap((text) => say(text).split("\n"));
  return [...new Set(lines.filter((line) => ENGLISH.test(line.replaceAll(/„[^“]*“/g, ""))))].slice(0, 40);
}

function expectGerman(texts: Iterable<string>): void {
  expect(missingIn(texts)).toEqual([]);
  expect(englishIn(texts)).toEqual([]);
}

const RUNNERS = 200;

describe("German is complete", () => {
  it("for every plan of the scenarios, and from each to the next", async () => {
    const plans: Plan[] = [];
    for (const scenario of await allScenarios()) plans.push(await planOf(scenario));
    const texts = new Set(plans.flatMap((one) => [...textsOfPlan(one)]));
    plans.forEach((one, i) => {
      const next = plans[i + 1];
      const changed = next ? comparePlans(one, next) : undefined;
      for (const line of [...(changed?.lines ?? []), changed?.decided ?? ""]) texts.add(line);
    });
    expect(texts.size).toBeGreaterThan(1000);
    expectGerman(texts);
  });

  it("for made-up runners of every kind", () => {
    const texts = new Set<string>();
    for (let seed = 0; seed < RUNNERS; seed++) {
      const { entries, today, weeks } = runnerOf(7 * seed + 1);
      for (const text of textsOfPlan(plan(entries, today, { weeks }))) texts.add(text);
    }
    expect(texts.size).toBeGreaterThan(1000);
    expectGerman(texts);
  });

  it("E3 for exercises, drills, screens, grades, sources and what we checked", () => {
    const texts = [
      ...[...EXERCISES, ...DRILLS, ...audit].flatMap((entry) => [...textsOfEntry(entry)]),
      ...audit.map(({ standing }) => standing),
      ...sources.flatMap(({ about, design, checked }) => [about, design, checked]),
      ...Object.values(gradeWords).flatMap(({ name, meaning }) => [name, meaning]),
      ...Object.values(SCREENS_BY_ID).flatMap(({ name, needs, steps, measured, note, finding = "" }) => [
        ...[name, measured, note, finding].concat(needs, steps),
      ]),
    ];
    expect(missingIn(texts)).toEqual([]);
  });

  it("for every piece of a sentence in the sources: whoever adds one adds its phrase to packages/languages/src/de", () => {
    const corpus = german.phrases.map(([english]) => plainly(english)).join("\n");
    const said = spokenPieces().filter(({ text }) => !SAID_IN_PARTS.includes(text));
    expect(said.length).toBeGreaterThan(500);
    const missing = said.filter(({ text }) => !corpus.includes(plainly(text)));
    expect(missing.map(({ file, text }) => `${file}: ${text}`)).toEqual([]);
  });
});

/** Pieces that no phrase has as one: a place takes their beginning, or they are no sentence. */
const SAID_IN_PARTS: readonly string[] = [
  "of the start",
  "days after the session before: a long pause between two.",
  "% less load and no jumps",
  "% of your maximum, at most",
  "out; since then",
  "has another time for it,",
  "since then",
  "Pooled 2–8 % and −3.93 ± 1.19 %, a small standardised effect, and one clear null",
];

/** Without case, figures and places. */
function plainly(text: string): string {
  return text
    .replace(/^\w+\|/, "")
    .replaceAll(/“[^”]*”?|\{\w+(?::\w+)?\}|\d+/g, "…")
    .toLowerCase();
}

describe("German phrases", () => {
  const PLACES = /\{(\w+)/g;
  const placesOf = (text: string) => [...text.matchAll(PLACES)].map(([, name]) => name).sort();

  it("have the places of the English", () => {
    const other = german.phrases.filter(([english, said]) => placesOf(english).join() !== placesOf(said).join());
    expect(other).toEqual([]);
  });

  it("say one English in one way, and leave none empty", () => {
    const first = new Map<string, string>();
    for (const [english, said] of german.phrases) if (!first.has(english)) first.set(english, said);
    expect(german.phrases.filter(([english, said]) => first.get(english) !== said)).toEqual([]);
    expect(german.phrases.filter(([english, said]) => english.trim() === "" || said.trim() === "")).toEqual([]);
  });

  it("have words of their own around their places", () => {
    const bare = german.phrases.filter(([english]) => english.replaceAll(/\{[^}]*\}/g, "").trim() === "");
    expect(bare).toEqual([]);
  });

  it("end as the English does, and speak to a runner as du", () => {
    const stop = (text: string) => /[.?]$/.exec(text)?.[0];
    expect(german.phrases.filter(([english, said]) => stop(english) !== stop(said))).toEqual([]);
    expect(german.phrases.filter(([, said]) => /\b(?:Ihnen|Ihren?|Ihrer|Ihres|Ihrem)\b|!/.test(said))).toEqual([]);
  });
});
