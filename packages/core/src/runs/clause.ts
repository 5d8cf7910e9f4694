import { isMark, says, type Token } from "./token.ts";

/** "Active recovery" is training of another kind by itself, a break after work. */
const isActiveBreak = (t: Token): boolean =>
  t.type === "said" && says(t, "cross") && /r.[ck][ou][pv]|erholung/iu.test(t.text);

/** What stands between the efforts of a session says nothing of the session: "90 s rest", "2 min jog", "with 400 m walk". */
function withoutBreaks(tokens: readonly Token[]): Token[] {
  const work = tokens.findIndex(
    (t) => t.type === "times" || t.type === "percent" || says(t, "quality", "marathon-pace"),
  );
  if (work < 0) return [...tokens];
  const walkRun = tokens.some((t) => says(t, "walk")) && tokens.some((t) => says(t, "run"));
  return tokens.filter((t, i) => {
    if (i > work && isActiveBreak(t)) return false;
    if (i <= work || !says(t, "rest", "recovery", "easy", "walk", "general")) return true;
    if (says(t, "walk")) return walkRun;
    if (tokens.slice(work, i).some((b) => isMark(b, "+"))) return true;
    const afterLength = [tokens[i - 1], tokens[i - 2]].some(
      (b) => b?.type === "duration" || b?.type === "distance" || b?.type === "number",
    );
    return tokens[work]?.type !== "times" && !afterLength && !says(t, "rest");
  });
}

/** A warm-up's or cool-down's "easy" is not the session's: words of a piece that warms up go, its lengths stay. */
function withoutWarmUp(tokens: readonly Token[]): Token[] {
  const drop = new Set<Token>();
  tokens.forEach((token, i) => {
    if (!says(token, "warm")) return;
    for (const step of [-1, 1]) {
      for (let j = i + step; j >= 0 && j < tokens.length; j += step) {
        const near = tokens[j] as Token;
        if (isMark(near, ..."+,;/|&()") || says(near, "and") || near.type === "times") break;
        if (says(near, "easy", "recovery", "run", "walk")) drop.add(near);
        else if (near.type === "said") break;
      }
    }
  });
  return tokens.filter((t) => !drop.has(t));
}

/** "Day after the long run: easy": what a run stands before or after is another run. */
function withoutNeighbours(tokens: readonly Token[]): Token[] {
  const drop = new Set<Token>();
  tokens.forEach((token, i) => {
    if (!says(token, "around")) return;
    const next = tokens.slice(i + 1).find((t) => !says(t, "plain"));
    if (next?.type === "said" && next.meaning !== "run") drop.add(next);
  });
  return tokens.filter((t) => !drop.has(t));
}

/** "Strides at 5 km pace": the pace of strides is not the session's. */
function withoutPaceOfStrides(tokens: readonly Token[]): Token[] {
  let strides = false;
  return tokens.filter((token, i) => {
    if (says(token, "strides")) strides = says(tokens[i + 1], "at") || isMark(tokens[i + 1], "@");
    else if (isMark(token, ..."+,;|&()") || says(token, "and")) strides = false;
    return !(strides && says(token, "quality", "pace", "marathon-pace"));
  });
}

/** Leaves what the title says of the session itself. */
export function clean(tokens: readonly Token[]): Token[] {
  return withoutWarmUp(withoutBreaks(withoutPaceOfStrides(withoutNeighbours(tokens))));
}
