import { AREA_STATES, AREAS, DRILLS, EQUIPMENT, EXERCISES, PATTERNS, SCREENS_BY_ID } from "@stridelift/core";
import { describe, expect, it } from "vitest";
import { translator } from "../../translate/translator.ts";
import { library } from "./index.ts";
import { words } from "./words.ts";

/** Names that a German gym says in English. */
const KEPT = [
  "Bird dog",
  "Body saw",
  "Dead bug",
  "Face pull",
  "Goblet squat",
  "Hip airplane",
  "Hip thrust",
  "Kettlebell swing",
  "Nordic curl",
  "Pallof press",
  "Push press",
  "Renegade row",
  "Split squat",
  "Step-down",
  "Step-up",
  "Wall slide",
  "band",
  "box",
  "kettlebell",
  "sprint",
];

const german = new Map(library);
const { say, untranslated } = translator({ phrases: library, quotes: ["„", "“"] });
const records = [...EXERCISES, ...DRILLS];
const screens = Object.values(SCREENS_BY_ID);
const names = [...new Set([...records, ...screens].map(({ name }) => name))];
const texts = [...new Set(records.flatMap(({ name, cue, feel, avoid }) => [name, cue, feel, avoid]))];
const screenTexts = screens.flatMap(({ name, needs, steps, measured, finding, note }) => [
  name,
  ...needs,
  ...steps,
  measured,
  note,
  ...(finding === undefined ? [] : [finding]),
]);
const ids = [
  ...AREAS,
  ...AREA_STATES,
  ...EQUIPMENT,
  ...PATTERNS,
  ...EXERCISES.flatMap(({ muscles, household, level, setups }) => [
    ...muscles.main,
    ...muscles.also,
    ...household,
    level,
    ...setups.map(({ load }) => load),
  ]),
  ...DRILLS.map(({ kind }) => kind),
];
const repeated = (list: readonly string[]) => list.filter((one, i) => list.indexOf(one) !== i);

describe("the library in German", () => {
  it("X10 says every name, cue, feel and avoid of every exercise and drill, each once", () => {
    expect(EXERCISES.length).toBeGreaterThanOrEqual(110);
    expect(texts.filter((text) => !german.has(text))).toEqual([]);
    expect(repeated(library.map(([english]) => english))).toEqual([]);
  });

  it("W2 says every text of every screen", () => {
    expect(screenTexts.filter((text) => !german.has(text))).toEqual([]);
  });

  it("X10 has a word for every area, muscle, pattern, level, load, kind of drill and thing to train with", () => {
    expect([...new Set(ids)].filter((id) => !german.has(id) || !german.has(id.replaceAll("-", " ")))).toEqual([]);
  });

  it("X10 says nothing that the library no longer has", () => {
    const had = new Set([...texts, ...screenTexts, ...names.map((name) => name.toLowerCase()), ...ids, "pull-up bar"]);
    for (const id of ids) had.add(id.replaceAll("-", " "));
    expect(library.flatMap(([english]) => (had.has(english) ? [] : [english]))).toEqual([]);
  });

  it("leaves nothing in English but what German gyms call so", () => {
    const small = new Set(KEPT.map((name) => name.toLowerCase()));
    const same = library.flatMap(([english, said]) => (said.toLowerCase() === english.toLowerCase() ? [english] : []));
    expect(same.filter((english) => !small.has(english.toLowerCase()))).toEqual([]);
    expect(KEPT.filter((english) => !same.includes(english))).toEqual([]);
  });

  it("X10 never calls two exercises or drills by one name", () => {
    expect(repeated(names.map((name) => german.get(name) ?? name))).toEqual([]);
  });

  it("finds every exercise in small letters too", () => {
    const small = EXERCISES.map(({ name }) => name.toLowerCase());
    expect(small.flatMap(untranslated)).toEqual([]);
    expect(small.map(say)).toEqual(EXERCISES.map(({ name }) => german.get(name)));
  });

  it("writes lines as the English does: whole, calm, with a full stop where it has one", () => {
    const lines = texts.map((english) => ({ english, said: german.get(english) ?? "" }));
    const faulty = lines.filter(({ english, said }) => {
      const isLine = english.endsWith(".");
      return (
        said.trim() !== said || /[!"<>{}]| {2}/.test(said) || said.endsWith(".") !== isLine || !/^[\p{Lu}]/u.test(said)
      );
    });
    expect(faulty).toEqual([]);
  });

  it("is short enough to read between two sets", () => {
    const longest = texts.toSorted((a, b) => (german.get(b)?.length ?? 0) - (german.get(a)?.length ?? 0))[0] ?? "";
    expect(german.get(longest)?.length).toBeLessThanOrEqual(170);
    const longestName = Math.max(...names.map((name) => german.get(name)?.length ?? 0));
    expect(longestName).toBeLessThanOrEqual(60);
  });

  it("capitalises the nouns of its words", () => {
    const lowerCase = words.map(([, said]) => said).filter((said) => !/\p{Lu}/u.test(said));
    expect([...new Set(lowerCase)]).toEqual(["unbeweglich", "überaktiv", "schwach", "neu", "geübt"]);
  });
});
