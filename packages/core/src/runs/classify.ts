import { clean } from "./clause.ts";
import { decideRun, type PlaceMay } from "./decide.ts";
import { splitDouble } from "./double.ts";
import { lengthOf, type TitleLength } from "./length.ts";
import { isNamedRace, isUnnamed, isVague, measures } from "./naming.ts";
import { noSession } from "./no-session.ts";
import { namedRaceDistance } from "./race-distance.ts";
import { DEMAND_OF, type OtherKind, RUN_KINDS, type RunKind } from "./run.ts";
import { namesKind, partSports } from "./sport.ts";
import { isMark, says, type Token } from "./token.ts";
import { tokenise } from "./tokenise.ts";
import type { Meaning } from "./words/words.ts";

export type TitleKind = RunKind | OtherKind;

/** One session that a title names. */
export interface TitlePart {
  readonly kind: TitleKind;
  /** The title leaves it to the runner ("Rest or easy 4"). */
  readonly optional: boolean;
  /** 0–1; from 0.8 on the words are plain. */
  readonly confidence: number;
  /** The reason, in the runner's words. */
  readonly because: string;
  /** Other kinds that the title offers instead. */
  readonly alternatives?: readonly TitleKind[];
  /** Ranges take their upper end (R3). */
  readonly distanceM: number | null;
  readonly durationMin: number | null;
  readonly extent: TitleLength["extent"];
  readonly daypart: "am" | "pm" | null;
  /** What the other runs of its weeks may still change. */
  readonly place: PlaceMay;
}

/** The sessions of a title in the order of the day; at least one. */
export interface TitleReading {
  readonly parts: readonly TitlePart[];
}

const isRunKind = (kind: TitleKind): kind is RunKind => (RUN_KINDS as readonly string[]).includes(kind);
const because = (said: string): string => (said === "" ? "the numbers of the title" : `the title says "${said}"`);

type Draft = Omit<TitlePart, "daypart" | "optional">;

function none(kind: OtherKind, confidence: number, said: string): Draft {
  const reason = kind === "unknown" && said === "" ? "nothing in the title names a session" : because(said);
  return { kind, confidence, because: reason, distanceM: null, durationMin: null, extent: "whole", place: "nothing" };
}

const NAMED_RACE = {
  kind: "race",
  confidence: 0.55,
  because: "the title names a place and a race distance",
  place: "nothing",
} as const;

function readOne(whole: readonly Token[]): Draft {
  const not = noSession(whole);
  if (not !== undefined) return none("unknown", 0.85, not);
  const tokens = clean(
    whole.filter((t, i) => !says(t, "marker") && !(t.type === "number" && says(whole[i - 1], "marker"))),
  );
  const sport = partSports(tokens);
  if (sport.other === undefined && isNamedRace(tokens)) return { ...lengthOf(tokens), ...NAMED_RACE };
  if (sport.run.length === 0) return sport.other ? none(sport.other.kind, 0.9, sport.other.text) : walkOr(tokens);
  const walk = sport.run.find((t) => says(t, "walk"));
  if (walk?.type === "said" && !sport.run.some(isRunning)) return none("cross", 0.8, walk.text);
  if (isVague(sport.run)) return none("unknown", 0.5, "");
  if (isUnnamed(sport.run)) return unnamed(sport.run, whole);
  const { said, ...run } = decideRun(
    walk ? asWalkRun(sport.run) : sport.run,
    sport.run.length === tokens.length ? whole : sport.run,
  );
  return { ...run, because: because(said) };
}

/** A walk beside running is of a run/walk; where each has its length, "repeat" and "intervals" are of the two. */
function asWalkRun(tokens: readonly Token[]): Token[] {
  const hasLength = (...meanings: Meaning[]) =>
    tokens.some(
      (t, i) => says(t, ...meanings) && [tokens[i - 1], tokens[i + 1]].some((n) => n !== undefined && measures(n)),
    );
  const alternate = hasLength("walk") && hasLength("run", "easy");
  return tokens
    .filter((t) => !(alternate && says(t, "quality") && /^(?:repeat|interval)/i.test((t as { text: string }).text)))
    .map((t) => (t.type === "said" && t.meaning === "walk" ? { ...t, meaning: "walk-run" as const } : t));
}

/** Beside a walk, what shows that there is running too: "easy walk" does not. */
const isRunning = (t: Token): boolean =>
  t.type === "times" ||
  says(t, "run", "walk-run", "quality", "race", "strides", "marathon-pace") ||
  (says(t, "easy") && /jog|trot|lauf|trab/i.test((t as { text: string }).text));

function walkOr(tokens: readonly Token[]): Draft {
  const walk = tokens.find((t) => says(t, "walk"));
  return walk?.type === "said" ? none("cross", 0.8, walk.text) : none("unknown", 0.4, "");
}

/** A distance or a speed beside words we do not know is a run; a time beside them can be anything. */
function unnamed(run: readonly Token[], whole: readonly Token[]): Draft {
  if (!run.some((t) => t.type === "distance" || t.type === "speed")) return none("unknown", 0.4, "");
  const { said: _, ...decision } = decideRun(run, whole);
  return { ...decision, confidence: Math.min(0.3, decision.confidence), because: "the title gives a distance" };
}

/** Where a title offers a choice: cut at "or", and beside a rest at "/" and at "of", which is "or" misspelt or Dutch. */
function choices(tokens: readonly Token[]): Token[][] {
  const cut: Token[][] = [[]];
  tokens.forEach((token, i) => {
    const besideRest = [tokens[i - 1], tokens[i + 1]].some((t) => says(t, "rest", "cross", "strength", "mobility"));
    const cuts =
      isMark(token, "/") || (token.type === "said" && /^of$/i.test(token.text)) ? besideRest : says(token, "or");
    if (cuts) cut.push([]);
    else (cut[cut.length - 1] as Token[]).push(token);
  });
  return cut.filter((c) => c.some((t) => t.type !== "mark"));
}

const HARDNESS = { easy: 1, medium: 2, hard: 3 } as const;
const hardness = (kind: TitleKind): number => (isRunKind(kind) ? HARDNESS[DEMAND_OF[kind]] : 0);

/** The session planned for where a title offers several: a run before none, the harder run before the easier. */
function choose(drafts: readonly Draft[]): Draft & { optional: boolean } {
  const best = drafts.reduce((a, b) => (hardness(b.kind) > hardness(a.kind) ? b : a));
  const others = [...new Set(drafts.map((d) => d.kind).filter((k) => k !== best.kind))];
  const optional = isRunKind(best.kind) && others.some((k) => !isRunKind(k));
  return { ...best, optional, ...(others.length > 0 ? { alternatives: others } : {}) };
}

function readPart(tokens: readonly Token[]): Draft & { optional: boolean } {
  const offered = choices(tokens);
  if (offered.length > 1) {
    const drafts = offered.map(readOne);
    const names = (c: readonly Token[]) =>
      c.some((t) => namesKind(t) || says(t, "run", "rest", "cross", "strength", "mobility", "walk"));
    const bareBesideRest = drafts.some((d) => !isRunKind(d.kind) && d.kind !== "unknown");
    if (drafts.every((d) => d.kind !== "unknown") && (bareBesideRest || offered.every(names))) return choose(drafts);
  }
  const optional = tokens.some((t) => t.type === "said" && /^optional$/i.test(t.text));
  const one = readOne(tokens.filter((t) => !says(t, "or")));
  return { ...one, optional: optional && isRunKind(one.kind) };
}

/** A race by its name has the distance that the name says. */
function withDistance<P extends Draft>(part: P, title: string): P {
  return part.distanceM === null ? { ...part, distanceM: namedRaceDistance(title) } : part;
}

/** Characters of a title that are read: a session is named at its beginning. */
const READ_AT_MOST = 600;

/** Reads a calendar title: which sessions it names, of what kind, how long, and how sure that is. Never fails. */
export function classifyTitle(title: string): TitleReading {
  const halves = splitDouble(tokenise(title.slice(0, READ_AT_MOST)));
  const parts = halves.map((half) => ({ ...readPart(half.tokens), daypart: half.daypart }));
  return { parts: parts.map((part) => (part.kind === "race" ? withDistance(part, title) : part)) };
}
