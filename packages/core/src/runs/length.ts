import { closing, listed } from "./tally.ts";
import { says, type Token } from "./token.ts";

export interface TitleLength {
  readonly distanceM: number | null;
  readonly durationMin: number | null;
  /**
   * How the two belong together: both are of the whole run; they are pieces to be added ("2 km, then 20 min"); or only the
   * repetitions are told, and what stands around them is not.
   */
  readonly extent: "whole" | "added" | "work";
}

/**
 * The title without its brackets, cut at the marks that only repeat or explain what was said ("•", "|", ":", a slash between
 * two lengths), and then what stands in brackets. A warm-up in brackets is a piece of the run.
 */
function saidAgain(tokens: readonly Token[]): Token[][] {
  const parts: Token[][] = [[]];
  const bracketed: Token[][] = [];
  const isLength = (t: Token | undefined) => t?.type === "distance" || t?.type === "duration";
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const last = parts[parts.length - 1] as Token[];
    const text = token.type === "mark" ? token.text : "";
    const end = text === "(" || text === "[" ? closing(tokens, i) : i;
    const inside = tokens.slice(i + 1, end);
    const repeats = tokens[i - 1]?.type === "times" || says(tokens[i - 1], "plain");
    if (end > i && !repeats && !inside.some((t) => says(t, "warm"))) {
      bracketed.push(inside);
      i = end;
    } else if (text === "|" || text === ":" || (text === "/" && isLength(tokens[i - 1]) && isLength(tokens[i + 1])))
      parts.push([]);
    else last.push(token);
  }
  return [...parts, ...bracketed].filter((part) => part.length > 0);
}

/** Minutes for a kilometre between which a time and a distance can be of the same run. */
const SAME_RUN = [3, 12] as const;
const agree = (m: number, min: number): boolean => {
  const pace = min / (m / 1000);
  return pace >= SAME_RUN[0] && pace <= SAME_RUN[1];
};

/** The length beside the word "total". */
function statedTotal(tokens: readonly Token[]): Token | undefined {
  const total = tokens.findIndex((t) => says(t, "total"));
  const isLength = (t: Token) => t.type === "distance" || t.type === "duration";
  return total < 0 ? undefined : (tokens.slice(total).find(isLength) ?? tokens.slice(0, total).findLast(isLength));
}

/**
 * How far and how long a title says that a run is, ranges at their upper end; what it says twice counts once,
 * "+" and warm-ups add up, work "with" or "at" a pace is part of the whole. A number alone is miles up to a marathon
 * (kilometres beside words of another language than English), above that minutes (kilometres in a long run): a product choice.
 */
export function lengthOf(tokens: readonly Token[]): TitleLength {
  const by = {
    long: tokens.some((t) => says(t, "long")),
    metric: tokens.some((t) => t.type === "said" && t.foreign === true && t.meaning !== "plain"),
  };
  const stated = statedTotal(tokens);
  const all = (stated ? [[stated]] : saidAgain(tokens)).map((part) => listed(part, by));
  const tallies = all.filter((t) => t.m > 0 || t.min > 0);
  const first = tallies[0];
  if (!first) return { distanceM: null, durationMin: null, extent: "whole" };
  const far = tallies.reduce((a, b) => (b.m > a.m ? b : a));
  const lasting = tallies.reduce((a, b) => (b.min > a.min ? b : a));
  const both = far.m > 0 && lasting.min > 0;
  const added = both && far === lasting && (far.joined || !agree(far.m, far.min));
  const apart = both && far !== lasting && !agree(far.m, lasting.min);
  const m = apart ? first.m : far.m;
  const min = apart ? first.min : lasting.min;
  const whole = (m > 0 && far.whole) || (min > 0 && lasting.whole);
  return {
    distanceM: m > 0 ? Math.round(m) : null,
    durationMin: min > 0 ? Math.round(min * 10) / 10 : null,
    extent: added ? "added" : whole ? "whole" : "work",
  };
}

/** Minutes of a length at a pace; 0 where nothing is told. */
export function minutesOfLength({ distanceM, durationMin, extent }: TitleLength, minutesPerKm: number): number {
  const running = ((distanceM ?? 0) / 1000) * minutesPerKm;
  return extent === "added" ? running + (durationMin ?? 0) : (durationMin ?? running);
}
