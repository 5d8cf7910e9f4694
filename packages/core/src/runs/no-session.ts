import { measures } from "./naming.ts";
import { namesKind } from "./sport.ts";
import { says, type Token } from "./token.ts";

const isWeek = (text: string): boolean =>
  /w(ee)?k|taper|woche|semaine|semana|vecka|veckor|uke|settimana|countdown|go$/i.test(text);

/** "Cycle: …" and "Cycle 3" are no ride. */
const isCycle = (token: Token, next: Token | undefined): boolean =>
  token.type === "said" &&
  /^cycle$/i.test(token.text) &&
  ((next?.type === "mark" && next.text === ":") || next?.type === "number");

/** "Week 3", "Cycle: …", "Plan ends" and appointments: what of a calendar is no session. The text that says so, or undefined. */
export function noSession(tokens: readonly Token[]): string | undefined {
  const appointment = tokens.findIndex((t) => says(t, "appointment"));
  const running = tokens.findIndex((t) => namesKind(t) || says(t, "run", "rest"));
  const length = tokens.some(measures);
  if (appointment >= 0) {
    const apart = tokens.slice(running, appointment).some((t) => t.type === "mark" || says(t, "and", "with"));
    if (running < 0 || appointment < running || !(length || apart)) {
      if (!(length && running >= 0)) return (tokens[appointment] as { text: string }).text;
    }
  }
  const marker = tokens.findIndex((t, i) => says(t, "marker") || isCycle(t, tokens[i + 1]));
  if (marker < 0 || length) return undefined;
  const after = tokens
    .slice(marker + 1)
    .some((t) => namesKind(t) || says(t, "run", "rest", "cross", "strength", "mobility"));
  const text = (tokens[marker] as { text: string }).text;
  return after && isWeek(text) && !(running >= 0 && running < marker) ? undefined : text;
}
