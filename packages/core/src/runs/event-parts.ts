import type { CalendarEvent, Race, RunnerState } from "../journal/entry.ts";
import { classifyTitle, type TitleKind, type TitlePart, type TitleReading } from "./classify.ts";
import { kindOfSteps } from "./effort.ts";
import { normaliseTitle } from "./fold.ts";
import type { RunValues } from "./parameters.ts";
import { OTHER_KINDS, RUN_KINDS, type RunKind } from "./run.ts";

export interface PartsContext {
  readonly corrections: RunnerState["corrections"];
  readonly values: RunValues;
  /** Reads a title; the same title is read once. */
  readonly read: (title: string) => TitleReading;
}

export const isRunKind = (kind: string): kind is RunKind => (RUN_KINDS as readonly string[]).includes(kind);
const isKind = (kind: string): kind is TitleKind =>
  isRunKind(kind) || (OTHER_KINDS as readonly string[]).includes(kind);

const SPORTS: readonly (readonly [RegExp, TitleKind | "run"])[] = [
  [/run|jog/i, "run"],
  [/strength|weight|gym|kraft/i, "strength"],
  [/yoga|mobility|pilates|stretch/i, "mobility"],
  [/rest|off/i, "rest"],
  [/bike|cycl|ride|swim|row|ski|hik|walk|ellip|cross|spin|skat/i, "cross"],
];

/** What the source's own sport word says of a session that the title leaves open. */
function withSport(part: TitlePart, sport: string | undefined): TitlePart {
  const named = sport === undefined ? undefined : SPORTS.find(([pattern]) => pattern.test(sport))?.[1];
  if (named === undefined || sport === undefined) return part;
  if (named === "run") {
    if (part.kind !== "unknown") return part;
    return { ...part, kind: "easy", confidence: 0.4, because: `the calendar calls it "${sport}"`, place: "decide" };
  }
  if (isRunKind(part.kind) || part.kind === "unknown")
    return { ...part, kind: named, confidence: 0.9, because: `the calendar calls it "${sport}"`, place: "nothing" };
  return part;
}

function corrected(part: TitlePart, kind: string | undefined): TitlePart {
  if (kind === undefined || !isKind(kind)) return part;
  return { ...part, kind, confidence: 1, because: "you said so", place: "nothing" };
}

function withSteps(part: TitlePart, event: CalendarEvent, values: RunValues): TitlePart {
  const open = isRunKind(part.kind) && part.place === "decide";
  const steps = open ? kindOfSteps(event.steps, values) : undefined;
  return steps ? { ...part, ...steps, place: "nothing" } : part;
}

/** R2 first: a source that marks a race means it, unless the title says rest, recovery or easy. */
function flagged(part: TitlePart, event: CalendarEvent): TitlePart {
  const gentle = part.kind === "rest" || (part.kind === "easy" && part.place !== "decide");
  if (event.race !== true || gentle) return part;
  return { ...part, kind: "race", confidence: 0.95, because: "the calendar marks it as a race", place: "nothing" };
}

const padded = (text: string): string => ` ${normaliseTitle(text)} `;

/** The shortest title that counts as a part of a race's name. */
const NAME_FROM = 4;

/** R2: what else says nothing ("Paris 2027"), but bears the name of the day's race, is that race. */
function asRace(part: TitlePart, event: CalendarEvent, races: readonly Race[]): TitlePart {
  if (part.kind !== "unknown" || part.confidence >= 0.8) return part;
  const title = padded(event.title);
  const isNamed = ({ name }: Race) =>
    title.includes(padded(name)) || (title.length >= NAME_FROM + 2 && padded(name).includes(title));
  const race = races.find(isNamed);
  if (!race) return part;
  return {
    ...part,
    kind: "race",
    confidence: 0.95,
    because: race.name === "" ? "it is on your race list" : `it is on your race list as “${race.name}”`,
    place: "nothing",
  };
}

/** The sessions of an event: R2's order, and the runner's own correction over all. `races` are those of its day. */
export function partsOf(event: CalendarEvent, races: readonly Race[], context: PartsContext): readonly TitlePart[] {
  const kind = context.corrections.get(normaliseTitle(event.title));
  return context.read(event.title).parts.map((part) => {
    const read = withSteps(asRace(withSport(part, event.sport), event, races), event, context.values);
    return corrected(flagged(read, event), kind);
  });
}

/** Reads titles, each distinct one once. */
export function titleReader(): (title: string) => TitleReading {
  const read = new Map<string, TitleReading>();
  return (title) => {
    const known = read.get(title);
    if (known) return known;
    const reading = classifyTitle(title);
    read.set(title, reading);
    return reading;
  };
}
