import { metresOfMiles } from "../units/distance.ts";
import { isMark, type Token } from "./token.ts";

/** "2 t" is two hours in Norwegian; "2 T" is a training table's threshold. */
export function withHours(tokens: readonly Token[], title: string): Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const before = joined.at(-1);
    if (
      token.type === "word" &&
      title.slice(token.start, token.end) === "t" &&
      before?.type === "number" &&
      before.value <= 6
    ) {
      joined[joined.length - 1] = { type: "duration", minutes: 60 * before.value, start: before.start, end: token.end };
    } else joined.push(token);
  }
  return joined;
}

/** "5 min x 4" and "(…) x 8" are 4 × 5 min and 8 × (…). */
export function withTimesFirst(tokens: readonly Token[]): Token[] {
  const ordered: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const count = tokens[i + 1];
    const before = ordered.at(-1);
    const behind = before?.type === "duration" || before?.type === "distance" || isMark(before, ")");
    if (token.type !== "word" || token.text !== "x" || count?.type !== "number" || !behind) {
      ordered.push(token);
      continue;
    }
    const open = isMark(before, ")") ? ordered.findLastIndex((t) => isMark(t, "(")) : ordered.length - 1;
    const { start, end } = count;
    ordered.splice(Math.max(0, open), 0, { type: "times", count: count.value, start, end });
    i++;
  }
  return ordered;
}

/** Beside "3 E" or "2 T" of the training tables "10 M" is marathon pace, no minutes. */
export function withTables(tokens: readonly Token[], title: string): Token[] {
  if (!/\d\s*[ETILR](?!\p{L})/u.test(title)) return [...tokens];
  return tokens.flatMap((t): Token[] => {
    const text = title.slice(t.start, t.end);
    if (t.type !== "duration" || !/^\d+\s*M$/.test(text)) return [t];
    return [
      { type: "number", value: t.minutes, start: t.start, end: t.end - 1 },
      { type: "said", meaning: "marathon-pace", text: "M", start: t.end - 1, end: t.end },
    ];
  });
}

/** Longest distance that "m" can mean miles for; more are minutes ("20 m easy"), unless the run is called long. */
const SHORT_MILES = 13.2;
const LONG_MILES = 26.3;

/** "3 m run" is three miles: an "m" that is the title's only measure and too short for minutes. */
export function withMiles(tokens: readonly Token[], title: string): Token[] {
  const measures = tokens.filter((t) => t.type === "duration" || t.type === "distance" || t.type === "times");
  const only = measures[0];
  if (measures.length !== 1 || only?.type !== "duration") return [...tokens];
  const text = title.slice(only.start, only.end).trim();
  const most = tokens.some((t) => t.type === "said" && t.meaning === "long") ? LONG_MILES : SHORT_MILES;
  if (!/^[\d.\s+-]+m$/i.test(text) || only.minutes > most) return [...tokens];
  const miles: Token = {
    type: "distance",
    metres: metresOfMiles(only.minutes),
    race: false,
    start: only.start,
    end: only.end,
  };
  return tokens.map((t) => (t === only ? miles : t));
}
