import type { Phrase } from "../phrase.ts";

/**
 * A phrase with `{race}` for a race that has a name, which is the runner's and stands in quotation marks, and for “your A
 * race”: `german` has `{race}` where the dative of the race stands.
 */
export function ofRace(english: string, german: string): Phrase[] {
  return [
    [english.replace("{race}", "“{race}”"), german.replace("{race}", "„{race}“")],
    [english.replace("{race}", "your {priority:raw} race"), german.replace("{race}", "deinem {priority}-Wettkampf")],
  ];
}
