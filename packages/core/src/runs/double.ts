import { isMark, says, type Token } from "./token.ts";

export interface HalfDay {
  readonly tokens: readonly Token[];
  readonly daypart: "am" | "pm" | null;
}

const isQuantity = (token: Token | undefined): boolean =>
  token?.type === "distance" || token?.type === "duration" || token?.type === "times" || token?.type === "number";

/** "am" or "pm" where a token names a half of the day. */
function daypartOf(token: Token): "am" | "pm" | null {
  if (token.type === "clock") return token.minute < 720 ? "am" : "pm";
  if (says(token, "am")) return "am";
  return says(token, "pm") ? "pm" : null;
}

const tellsSomething = (tokens: readonly Token[]): boolean =>
  tokens.some(
    (t) =>
      t.type === "distance" ||
      t.type === "duration" ||
      t.type === "times" ||
      t.type === "number" ||
      (t.type === "said" && !says(t, "and", "with", "or", "plain")),
  );

/** "AM: a / PM: b" and "7 am a, 6 pm b": each marker leads its run. */
function leading(tokens: readonly Token[], second: number, first: number): HalfDay[] {
  return [
    { tokens: tokens.slice(first + 1, second), daypart: "am" },
    { tokens: tokens.slice(second + 1), daypart: "pm" },
  ];
}

/** Where the label of the second run begins in what stands between two markers: after the last quantity and its noun. */
function labelStart(between: readonly Token[]): number {
  let i = between.length;
  while (
    i > 0 &&
    !isQuantity(between[i - 1]) &&
    !isMark(between[i - 1], ")", "]") &&
    between[i - 1]?.type !== "percent"
  )
    i--;
  const connected = (t: Token | undefined) => says(t, "strides", "at", "with", "warm") || isMark(t, "@");
  if (connected(between[i])) while (i < between.length && !isMark(between[i], ",", ";", "/", "|", "+", "&")) i++;
  return i;
}

/** What may be carried over to a second run without a label of its own: nobody does the same hard work twice by default. */
const carried = (label: readonly Token[]): Token[] =>
  label.filter((t) => says(t, "easy", "recovery", "general", "walk-run", "run", "strides"));

/** "Recovery AM 4 miles LT PM 10 miles with 6 at LT pace": the label stands before its marker, the length behind it. */
function labelled(tokens: readonly Token[], am: number, pm: number): HalfDay[] {
  const between = tokens.slice(am + 1, pm);
  const cut = labelStart(between);
  const label = tokens.slice(0, am + 1).filter((t) => !says(t, "am"));
  const own = between.slice(cut).filter((t) => t.type !== "mark");
  return [
    { tokens: [...label, ...between.slice(0, cut)], daypart: "am" },
    { tokens: [...(own.length > 0 ? own : carried(label)), ...tokens.slice(pm + 1)], daypart: "pm" },
  ];
}

/** "2 recovery runs (9 miles)": two runs of half the length each. */
function twice(tokens: readonly Token[]): HalfDay[] | undefined {
  const first = tokens[0];
  const two = (first?.type === "number" && first.value === 2) || says(first, "two");
  const runs = tokens.findIndex(
    (t) => t.type === "said" && /(?:runs|jogs|l[aä]ufe|footings|rodajes|turer|loopjes|corse|turar)$/iu.test(t.text),
  );
  if (!two || runs < 1 || tokens.slice(1, runs).some((t) => t.type !== "said")) return undefined;
  const half = tokens
    .slice(1)
    .map((t) =>
      t.type === "distance"
        ? { ...t, metres: t.metres / 2 }
        : t.type === "duration"
          ? { ...t, minutes: t.minutes / 2 }
          : t,
    );
  return [
    { tokens: half, daypart: "am" },
    { tokens: half, daypart: "pm" },
  ];
}

/** "Run 1: easy 5 km; Run 2: …" */
function numbered(tokens: readonly Token[]): HalfDay[] | undefined {
  const at = (n: number) =>
    tokens.findIndex(
      (t, i) =>
        says(t, "run", "session") &&
        (tokens[i + 1] as Token | undefined)?.type === "number" &&
        (tokens[i + 1] as { value?: number }).value === n &&
        isMark(tokens[i + 2], ":"),
    );
  const first = at(1);
  const second = at(2);
  if (first < 0 || second < first) return undefined;
  return [
    { tokens: tokens.slice(first + 3, second), daypart: "am" },
    { tokens: tokens.slice(second + 3), daypart: "pm" },
  ];
}

/** "Double: 6 + 4 miles": the lengths one by one, of one kind. */
function summed(tokens: readonly Token[]): HalfDay[] | undefined {
  const plus = tokens.findIndex((t) => isMark(t, "+", "/"));
  if (!says(tokens[0], "two") || !isQuantity(tokens[plus - 1]) || !isQuantity(tokens[plus + 1])) return undefined;
  const first = tokens.slice(1, plus);
  const second = tokens.slice(plus + 1);
  const shared = carried(tokens);
  return [
    { tokens: [...shared, ...first.filter((t) => !shared.includes(t))], daypart: "am" },
    { tokens: [...shared, ...second.filter((t) => !shared.includes(t))], daypart: "pm" },
  ];
}

/** A title that names both halves of the day, wherever the names stand. */
function bothHalves(tokens: readonly Token[]): HalfDay[] | undefined {
  const am = tokens.findIndex((t) => daypartOf(t) === "am");
  const pm = tokens.findIndex((t, i) => i > am && daypartOf(t) === "pm");
  if (am < 0 || pm < 0 || !tellsSomething(tokens.slice(am + 1, pm))) return undefined;
  const before = tokens.slice(0, am);
  if (isMark(tokens[am + 1], ":") || !tellsSomething(before)) return leading(tokens, pm, am);
  if (tellsSomething(tokens.slice(pm + 1))) return labelled(tokens, am, pm);
  return [
    { tokens: before, daypart: "am" },
    { tokens: tokens.slice(am + 1, pm), daypart: "pm" },
  ];
}

/** "Recovery 5 miles PM 4 miles": only the second half is named. */
function secondHalf(tokens: readonly Token[]): HalfDay[] | undefined {
  const first = tokens.findIndex(isQuantity);
  const pm = tokens.findIndex((t) => says(t, "pm"));
  const two = first >= 0 && pm > first && tokens.slice(pm + 1).some(isQuantity);
  return two && tokens.every((t) => daypartOf(t) !== "am") ? labelled(tokens, first - 1, pm) : undefined;
}

/** The runs of one day's title: two where it names both halves of the day or two runs, else one (R3). */
export function splitDouble(tokens: readonly Token[]): HalfDay[] {
  const two = twice(tokens) ?? summed(tokens) ?? numbered(tokens) ?? bothHalves(tokens) ?? secondHalf(tokens);
  if (two) return two;
  const only = tokens.map(daypartOf).find((d) => d !== null) ?? null;
  return [{ tokens: tokens.filter((t) => !says(t, "am", "pm")), daypart: only }];
}
