import type { Phrase } from "../phrase.ts";

/**
 * A phrase with `{race}` for a race that has a name, “your A race” and “the A race”: `german` has `{race}` where the dative
 * of the race stands.
 */
export function ofRace(english: string, german: string): Phrase[] {
  return [
    [english.replace("{race}", "{race:raw}"), german.replace("{race}", "„{race}“")],
    [english.replace("{race}", "your {priority:raw} race"), german.replace("{race}", "deinem {priority}-Wettkampf")],
    [english.replace("{race}", "the {priority:raw} race"), german.replace("{race}", "dem {priority}-Wettkampf")],
  ];
}
