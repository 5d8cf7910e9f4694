import { fold } from "./fold.ts";

/** Metres of the races that go by a name: IAAF marathon and half, and the Saturday five kilometres. */
const MARATHON_M = 42_195;
const HALF_M = 21_097;
const PARKRUN_M = 5_000;

const HALF = /\b(?:half|semi|halb|media|halv|halve|mezza)[ -]?(?:mara|\b)/;
const MARATHON = /marat/;
const PARKRUN = /\bparkrun\b/;

/** The distance that a race's name says without a number, in any of the languages read; null where it says none. */
export function namedRaceDistance(title: string): number | null {
  const { text } = fold(title);
  if (PARKRUN.test(text)) return PARKRUN_M;
  if (HALF.test(text)) return HALF_M;
  return MARATHON.test(text) && !/\bultra/.test(text) ? MARATHON_M : null;
}
