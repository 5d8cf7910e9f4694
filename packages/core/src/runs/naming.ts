import { namesKind } from "./sport.ts";
import { says, type Token } from "./token.ts";
import type { Meaning } from "./words/words.ts";

/** Tokens that say how far, how long, how often or how hard. */
export const measures = (t: Token): boolean => ["distance", "duration", "times", "percent", "speed"].includes(t.type);

/** Words that mean training only in a training calendar: alone among words that mean nothing to us they are not enough. */
const WEAK: readonly Meaning[] = [
  "easy",
  "long",
  "pace",
  "speed",
  "hills",
  "steady",
  "moderate",
  "strong",
  "recovery",
  "general",
  "endurance",
  "progressing",
  "hilly",
  "session",
  "walk",
];
const WEAK_TEXT =
  /^(?:track|fast|hard|faster|sprints?|simulation|quality|floats?|ladder|pyramid|benchmark|repeats?|sharp\w*|reps|gp|tt|cv|thr|base|opener|ultra|unders|course|tur|sortie|salida|uscita|loops?|lopen|rondje|runda|trails?|lap)$/i;

/** Words of running that need no company: "jogging", "Dauerlauf", "Backintervaller". */
const isOfRunning = (t: Token & { type: "said" }): boolean =>
  t.text.includes(" ") ||
  /jog|footing|trot|lauf|rodaje|löpning|løp|duurloop|hardlo/i.test(t.text) ||
  (t.meaning === "hills" && t.text.length > 7);

/** Whether all that sounds like training may as well be of another life: "Hill Street viewing", "Pace bus pass". */
export function isVague(tokens: readonly Token[]): boolean {
  if (tokens.some(measures)) return false;
  const kinds = tokens.filter((t) => namesKind(t) || says(t, "run", "session", "walk"));
  const alone = kinds.filter(namesKind).length < 2;
  const weak = kinds.every(
    (t) => t.type === "said" && !isOfRunning(t) && (WEAK.includes(t.meaning) || WEAK_TEXT.test(t.text)),
  );
  const first = tokens.findIndex((t) => t.type === "word");
  const company = tokens.findIndex((t) => says(t, "with"));
  return weak && alone && first >= 0 && !(company > 0 && first > company && namesKind(tokens[0] as Token));
}

/** The shortest distance at which towns hold races. */
const RACED_FROM_M = 3000;
const OF = /^(?:de|du|des|of|von|van|di|della)$/i;

/** "Cardiff 10K", "Bath Half", "10 km de Nantes": a place and a race distance, and no word of training. */
export function isNamedRace(tokens: readonly Token[]): boolean {
  if (tokens.some((t) => namesKind(t) || says(t, "session", "with", "at") || t.type === "times")) return false;
  const running = tokens.some((t) => says(t, "run"));
  return tokens.some((t, i) => {
    const [before, of, place] = [tokens[i - 1], tokens[i + 1], tokens[i + 2]];
    const named = before?.type === "word" && !running;
    if (t.type === "word" && t.text === "half") return named && i === tokens.length - 1;
    if (t.type !== "distance" || t.metres < RACED_FROM_M) return false;
    return (t.race && named) || (of?.type === "said" && OF.test(of.text) && place?.type === "word" && place.proper);
  });
}

/** Whether words we do not know are all that a title has beside its length. */
export const isUnnamed = (run: readonly Token[]): boolean =>
  run.some((t) => t.type === "word") &&
  !run.some((t) => namesKind(t) || says(t, "run", "session") || t.type === "times" || t.type === "percent");
