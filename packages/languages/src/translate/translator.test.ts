import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Phrase } from "../phrase.ts";
import { translator } from "./translator.ts";

const phrases: readonly Phrase[] = [
  ["1 hour before {what}.", "1 Stunde vor {what:dat}."],
  ["{n:number} hours before {what}.", "{n} Stunden vor {what:dat}."],
  ["the long run", "der lange Lauf"],
  ["dat|the long run", "dem langen Lauf"],
  ["squat", "Kniebeuge"],
  ["lunge", "Ausfallschritt"],
  ["squat and press", "Kniebeuge mit Drücken"],
  ["Today: {list}.", "Heute: {list}."],
  ["“{title}” is now on {weekday}.", "{weekday} findet jetzt „{title}“ statt."],
  ["Monday", "Montag"],
  ["Not {focus}: {sentence}", "Nicht {focus}: {sentence}"],
  ["full", "voll"],
  ["Only {n:number} hours.", "Nur {n} Stunden."],
  ["Rest. Then eat.", "Ruh dich aus und iss."],
  ["Read “the book”.", "Lies „das Buch“."],
  ["By {who:raw} at {place}", "Von {who}, {place}"],
  [" and ", " und "],
  ["dat|{day}’s long run", "dem langen Lauf am {day}"],
  ["against the rule “{rule:named}”.", "gegen die Regel „{rule}“."],
  ["separate-days", "getrennte Tage"],
  ['The event "{title}" has no start.', "Der Termin „{title}“ hat keinen Beginn."],
  ["Romanian deadlift", "Rumänisches Kreuzheben"],
  ["After {what}.", "Nach {what}."],
];
const { say, untranslated } = translator({ phrases, quotes: ["„", "“"] });

describe("a translated text", () => {
  it.each([
    ["1 hour before the long run.", "1 Stunde vor dem langen Lauf."],
    ["59 hours before the long run.", "59 Stunden vor dem langen Lauf."],
    ["2 hours before “Long run. With hills”.", "2 Stunden vor „Long run. With hills“."],
    ["Today: squat, lunge and squat and press.", "Heute: Kniebeuge, Ausfallschritt und Kniebeuge mit Drücken."],
    ["“A is now on B” is now on Monday.", "Montag findet jetzt „A is now on B“ statt."],
    ["Not full: only 14 hours.", "Nicht voll: Nur 14 Stunden."],
    [
      "Only 2 hours. Rest. Then eat. 1 hour before squat.",
      "Nur 2 Stunden. Ruh dich aus und iss. 1 Stunde vor Kniebeuge.",
    ],
    ["Read “the book”.", "Lies „das Buch“."],
    ["By squat at Monday", "Von squat, Montag"],
    ["3 × 6, 42.5 kg", "3 × 6, 42.5 kg"],
    ["Full", "Voll"],
    ["2 hours before Monday’s long run.", "2 Stunden vor dem langen Lauf am Montag."],
    ["against the rule “separate-days”.", "gegen die Regel „getrennte Tage“."],
    ["against the rule “another”.", "gegen die Regel „another“."],
    ['The event "Monday" has no start.', "Der Termin „Monday“ hat keinen Beginn."],
    ["By A. B. Carter at Monday", "Von A. B. Carter, Montag"],
    ["After romanian deadlift.", "Nach Rumänisches Kreuzheben."],
    ["Only 2 hours.\nOnly 3 hours.", "Nur 2 Stunden.\nNur 3 Stunden."],
  ])("“%s” has no rest", (text, translated) => {
    expect(say(text)).toBe(translated);
    expect(untranslated(text)).toEqual([]);
  });

  it("takes a title that has quotation marks of its own", () => {
    expect(untranslated('The event "The "big" one" has no start.')).toEqual([]);
    expect(say('The event "The "big" one" has no start.')).toMatch(/^Der Termin .*big.* one.* hat keinen Beginn\.$/);
  });

  it("keeps the English of a sentence it does not know, and names it", () => {
    expect(say("Only 2 hours. Nobody knows this. Rest. Then eat.")).toBe(
      "Nur 2 Stunden. Nobody knows this. Ruh dich aus und iss.",
    );
    expect(untranslated("Only 2 hours. Nobody knows this.")).toEqual(["Nobody knows this."]);
    expect(untranslated("2 hours before the tea.")).toEqual(["the tea"]);
  });

  it("takes any title as it is", () => {
    fc.assert(
      fc.property(
        fc.string().filter((title) => !/[“”"\n]/.test(title)),
        (title) => {
          expect(say(`“${title}” is now on Monday.`)).toBe(`Montag findet jetzt „${title}“ statt.`);
          expect(untranslated(`2 hours before “${title}”.`)).toEqual([]);
        },
      ),
    );
  });

  it("never throws, and loses nothing of a text it does not know", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const unknown = translator({ phrases: [], quotes: ["“", "”"] });
        expect(unknown.say(text)).toBe(text);
        expect(typeof say(text)).toBe("string");
      }),
    );
  });

  it("an app's own phrases count before those of the language", () => {
    expect(translator({ phrases, quotes: ["„", "“"] }, [["full", "Ganzkörper"]]).say("full")).toBe("Ganzkörper");
  });
});
