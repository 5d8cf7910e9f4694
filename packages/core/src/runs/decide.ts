import { GENTLE, hardWork, MIXED, Said } from "./hard-work.ts";
import { lengthOf, minutesOfLength, type TitleLength } from "./length.ts";
import type { RunKind } from "./run.ts";
import { percentIntensity, repetitions } from "./structure.ts";
import type { Token } from "./token.ts";

/**
 * What the place among other runs may still do to a kind (R2): "decide" where no word names one, "lengthen" an easy or
 * steady run that turns out to be the week's long one, choose between the two of "endurance", or nothing.
 */
export type PlaceMay = "decide" | "lengthen" | "endurance" | "nothing";

export interface RunDecision extends TitleLength {
  readonly kind: RunKind;
  readonly confidence: number;
  /** The word or number that decided, as the title has it; empty where only its length did. */
  readonly said: string;
  readonly place: PlaceMay;
}

/** From here on a run is long whatever the title calls it, and quality in it makes it long-quality (D). */
export const LONG_M = 24_000;
export const LONG_MIN = 150;
/** Running at marathon pace of this length in all is a long run with quality (D). */
const LONG_AT_MARATHON_PACE_M = 20_000;
const MEDIUM_LONG_MIN = 90;
const PACE_MIN_PER_KM = 6;

/** Minutes that a stated length comes to at an everyday pace; 0 where nothing is stated. */
const minutesOf = (length: TitleLength): number => minutesOfLength(length, PACE_MIN_PER_KM);

function isLong(length: TitleLength): boolean {
  return (
    (length.distanceM ?? 0) >= LONG_M ||
    (length.distanceM === null ? 0 : minutesOf(length)) >= LONG_MIN ||
    (length.durationMin ?? 0) >= LONG_MIN
  );
}

/** "Endurance 60 min" is an everyday run; "Endurance 8 miles" is one of the longer ones. */
const isShortByTime = (length: TitleLength): boolean => length.durationMin !== null && length.durationMin < 75;

type Verdict = Omit<RunDecision, keyof TitleLength>;
const verdict = (kind: RunKind, confidence: number, said: string, place: PlaceMay = "nothing"): Verdict => ({
  kind,
  confidence,
  said,
  place,
});

/** A weekly run that some race and some jog: the gentle word counts wherever it stands. */
const isSocial = (text: string | undefined): boolean => /^park\s?run$/i.test(text ?? "");

function race(said: Said): Verdict | undefined {
  const flag = said.first("race");
  const gentleFirst =
    said.at("easy", "recovery", "strides") <
    (isSocial(flag?.text) ? Number.POSITIVE_INFINITY : said.at("race", "race-distance"));
  const works = repetitions(said.tokens).some((g) => !g.strides);
  const trained = works || said.first("hills") !== undefined;
  if (flag && !gentleFirst && !(isSocial(flag.text) && trained)) return verdict("race", 0.92, flag.text);
  const distance = said.first("race-distance");
  const other = said.at(
    ...GENTLE,
    "quality",
    "marathon-pace",
    "long",
    "medium-long",
    "steady",
    "pace",
    "endurance",
    "strides",
    "session",
  );
  if (distance && !works && other === Number.POSITIVE_INFINITY) return verdict("race", 0.85, distance.text);
  return undefined;
}

/** Running with walks in between is easy, unless the running is hard. */
function walked(said: Said): Verdict | undefined {
  const walkRun = said.first("walk-run");
  if (!walkRun || said.first("quality") || (said.first("hills") && repetitions(said.tokens).length > 0))
    return undefined;
  return verdict("easy", said.first("hills", "speed", "pace", "strong") ? MIXED : 0.85, walkRun.text);
}

function quality(said: Said, length: TitleLength): Verdict | undefined {
  const work = hardWork(said);
  if (!work) return undefined;
  const long = said.first("long");
  const far =
    isLong(length) || (work.marathon && !said.first("warm") && (length.distanceM ?? 0) >= LONG_AT_MARATHON_PACE_M);
  if (long) return verdict("long-quality", Math.min(0.9, work.sure), long.text);
  return verdict(far ? "long-quality" : "quality", work.sure, work.text);
}

function gentle(said: Said, length: TitleLength): Verdict | undefined {
  const word = said.first(...GENTLE) ?? said.first("strides");
  const percent = percentIntensity(said.tokens);
  if (!word && percent?.level !== "easy") return undefined;
  const text = word?.text ?? "";
  if (word?.meaning !== "recovery" && isLong(length)) return verdict("long", MIXED, text, "lengthen");
  if (!word) return verdict("easy", 0.5, text, "decide");
  if (word.meaning === "recovery") return verdict("easy", 0.92, text);
  const open = said.first("hilly") !== undefined;
  const vague = said.first("speed", "hills") !== undefined;
  const sure = vague || open ? 0.7 : word.meaning === "strides" ? 0.82 : word.meaning === "general" ? 0.85 : 0.9;
  return verdict(
    "easy",
    minutesOf(length) >= MEDIUM_LONG_MIN ? Math.min(sure, 0.75) : sure,
    text,
    open ? "decide" : "lengthen",
  );
}

function steady(said: Said, length: TitleLength): Verdict | undefined {
  const word =
    said.first("steady", "moderate", "progressing") ??
    (said.at("easy", "recovery", "walk-run") === Number.POSITIVE_INFINITY ? said.first("hilly") : undefined);
  const percent = percentIntensity(said.tokens);
  if (said.first("recovery") && !said.first("moderate", "steady")) return undefined;
  if (!word && percent?.level !== "steady") return undefined;
  const kind = isLong(length) ? "long" : minutesOf(length) >= MEDIUM_LONG_MIN ? "medium-long" : "steady";
  return verdict(kind, kind === "long" ? 0.75 : word?.meaning === "steady" ? 0.85 : 0.65, word?.text ?? "", "lengthen");
}

/** No word names a kind: the length alone, until the other runs are known. */
function byLength(said: Said, length: TitleLength): Verdict {
  const minutes = minutesOf(length);
  const session = said.first("session");
  const text = (said.first("run") ?? session)?.text ?? "";
  if (session && !isLong(length)) return verdict("easy", 0.4, text, "lengthen");
  if (isLong(length)) return verdict("long", 0.55, text, "decide");
  return verdict(
    minutes >= MEDIUM_LONG_MIN ? "medium-long" : "easy",
    minutes >= MEDIUM_LONG_MIN ? 0.35 : 0.4,
    text,
    "decide",
  );
}

/** The kind of one run from the words and numbers of its title, the first of R2's reasons that holds. */
export function decideRun(tokens: readonly Token[], whole: readonly Token[]): RunDecision {
  const said = new Said(tokens);
  const length = lengthOf(whole);
  const long = said.first("long");
  const medium = said.first("medium-long");
  const endurance = said.first("endurance");
  const found =
    race(said) ??
    walked(said) ??
    quality(said, length) ??
    (medium ? verdict("medium-long", 0.93, medium.text) : undefined) ??
    (long ? verdict("long", 0.93, long.text) : undefined) ??
    (endurance && !said.first(...GENTLE) && isShortByTime(length)
      ? verdict("easy", 0.6, endurance.text, "lengthen")
      : undefined) ??
    (endurance && !said.first(...GENTLE)
      ? verdict(minutesOf(length) >= MEDIUM_LONG_MIN ? "long" : "medium-long", 0.55, endurance.text, "endurance")
      : undefined) ??
    steady(said, length) ??
    gentle(said, length) ??
    byLength(said, length);
  return { ...found, ...length };
}
