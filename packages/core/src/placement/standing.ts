import { type Day, mondayOf } from "../calendar/day.ts";
import { parseWhen } from "../calendar/when.ts";
import { civilOf, formatInstant, type Instant } from "../calendar/zone.ts";
import type { Problem as Told } from "../problem.ts";
import type { RuleBook } from "../rules/registry.ts";
import { FOCUSES, type Focus, type Slot } from "../rules/slot.ts";
import { type Frame, freeDays } from "./frame.ts";
import { costAt, gapTable } from "./pairs.ts";
import { brokenBy, priceOf } from "./price.ts";
import { type Fact, FORBIDDEN } from "./problem.ts";
import { slotAt } from "./slots.ts";
import type { Surroundings } from "./surroundings.ts";

/** A session that stands whatever is planned, with what it is. */
export interface Standing {
  readonly fact: Fact;
  readonly kind: "own" | "done" | "told" | "pinned";
  /** Of an own session its id, of a done or told one the session it was planned as, where there is one. */
  readonly id: string | undefined;
  /** The measured slot of a pinned session. */
  readonly slot: Slot | null;
}

/**
 * The sessions that stand, by start: the runner's own, the done, the told ones before today that nobody called missed, the
 * pinned from today on. A told session of a day that is over is taken as done until the runner says otherwise: that a log
 * is empty is no reason to lift twice. Told as problems: pins that break a rule.
 */
export function standingOf(frame: Frame, book: RuleBook, around: Surroundings): { standing: Standing[]; told: Told[] } {
  const standingAt = standingIn(frame);
  const own = frame.calendar.own.map((session) => standingAt(session, ownFocus(session.title), "own", session.id));
  const done = frame.state.done.flatMap((entry) => {
    const at = parseWhen(entry.start, frame.zone)?.at;
    if (at === null || at === undefined) return [];
    const shown = entry.session === undefined ? undefined : frame.state.shown.get(entry.session);
    const span = { start: at, end: at + Math.round(entry.minutes ?? frame.settings.minutes) };
    return [standingAt(span, entry.focus ?? shown?.focus ?? "full", "done", entry.session)];
  });
  const standing = [...own, ...done, ...toldBefore(frame, standingAt)].sort(byStart);
  const told = collisions(frame, own);
  for (const pin of frame.stop === null ? pinsOf(frame) : []) {
    const { placed, problem } = placePin(frame, book, around, standing, pin);
    standing.push(placed);
    standing.sort(byStart);
    if (problem) told.push(problem);
  }
  return { standing, told };
}

function toldBefore(frame: Frame, standingAt: ReturnType<typeof standingIn>): Standing[] {
  const { state, zone, today } = frame;
  const done = new Set(state.done.map(({ session }) => session));
  return [...state.shown.values()].flatMap((shown) => {
    const when = parseWhen(shown.start, zone);
    if (when?.at == null || when.day >= today || done.has(shown.id) || state.missed.has(shown.id)) return [];
    const end = parseWhen(shown.end, zone)?.at ?? when.at + frame.settings.minutes;
    return [standingAt({ start: when.at, end }, shown.focus, "told", shown.id)];
  });
}

const byStart = (a: Standing, b: Standing) => a.fact.start - b.fact.start;

/** An own session counts as full: nobody knows what is in it, and so its neighbours are kept well apart. */
function ownFocus(title: string): Focus {
  return /\bupper|\bcore\b|oberkörper|haut du corps/i.test(title) ? "upper" : "full";
}

function standingIn({ calendar, zone, season }: Frame) {
  const free = freeDays(calendar);
  return (
    { start, end }: { start: Instant; end: Instant },
    focus: Focus,
    kind: Standing["kind"],
    id: string | undefined,
  ): Standing => {
    const day = civilOf(zone, start).day;
    const fact = { start, end, day, focus, onFree: free.is(day), target: season.targetOf(mondayOf(day)), cost: 0 };
    return { fact, kind, id, slot: null };
  };
}

/** R6: own sessions are never moved or refused; where one collides with a run or another session it is told. */
function collisions(frame: Frame, own: readonly Standing[]): Told[] {
  const others = [
    ...frame.calendar.runs.map((run) => ({ start: run.start, end: run.end, title: run.title })),
    ...frame.calendar.own,
  ];
  return own.flatMap(({ fact, id }) => {
    const hit = others.find((o) => o.start < fact.end && o.end > fact.start && !("id" in o && o.id === id));
    if (hit === undefined || fact.day < frame.today) return [];
    return [
      {
        code: "own/collides",
        message: `Your own session at ${formatInstant(frame.zone, fact.start)} overlaps “${hit.title}”.`,
        hint: "Move one of the two in your calendar; until then both stand as they are.",
      },
    ];
  });
}

interface Pin {
  readonly start: Instant;
  readonly day: Day;
  readonly focus: Focus;
}

/** Pins of the plan's days, one a start: those whose session is done or missed are over. */
function pinsOf(frame: Frame): Pin[] {
  const lastDay = (frame.season.weeks.at(-1)?.monday ?? frame.today) + 6;
  const over = startsSettled(frame);
  const pins = new Map<Instant, Pin>();
  for (const { start, focus } of frame.state.pins) {
    const when = parseWhen(start, frame.zone);
    if (when?.at == null || when.day < frame.today || when.day > lastDay || over.has(when.at)) continue;
    pins.set(when.at, { start: when.at, day: when.day, focus });
  }
  return [...pins.values()].sort((a, b) => a.start - b.start);
}

/** Starts of done sessions, and of done and missed ones as they were shown. */
function startsSettled({ state, zone }: Frame): ReadonlySet<Instant> {
  const ids = [...state.missed, ...state.done.flatMap(({ session }) => session ?? [])];
  const texts = [...state.done.map(({ start }) => start), ...ids.flatMap((id) => state.shown.get(id)?.start ?? [])];
  return new Set(texts.flatMap((text) => parseWhen(text, zone)?.at ?? []));
}

/** P14: a pin keeps its start; its focus steps down until the hard rules hold, and if none does it stays and is told. */
function placePin(
  frame: Frame,
  book: RuleBook,
  around: Surroundings,
  standing: readonly Standing[],
  pin: Pin,
): { placed: Standing; problem: Told | undefined } {
  const slot = slotAt(around, pin.start);
  const allowed = FOCUSES.slice(FOCUSES.indexOf(pin.focus));
  const why = (focus: Focus) =>
    brokenBy(book, slot, focus) ?? (fits(book, standing, slot, focus) ? undefined : "apart");
  const outside = slot.outside ? "available" : undefined;
  const focus = allowed.find((candidate) => why(candidate) === undefined);
  const broken = outside ?? (focus === undefined ? why("upper") : undefined);
  const placed = standingIn(frame)(slot, focus ?? "upper", "pinned", undefined);
  const price = priceOf(book, slot, placed.fact.focus);
  const problem =
    broken === undefined
      ? undefined
      : {
          code: "pin/breaks-rule",
          message: `The session pinned at ${formatInstant(frame.zone, pin.start)} stays there, against the rule “${broken}”.`,
          hint: "Move the pin, or let it go and the plan finds a better place.",
        };
  return { placed: { ...placed, fact: { ...placed.fact, cost: price >= FORBIDDEN ? 0 : price }, slot }, problem };
}

function fits(book: RuleBook, standing: readonly Standing[], slot: Slot, focus: Focus): boolean {
  const gaps = gapTable(book);
  return standing.every(({ fact }) => {
    if (fact.day === slot.on.day) return false;
    const [first, second] = fact.start < slot.start ? [fact.focus, focus] : [focus, fact.focus];
    const steps = gaps[FOCUSES.indexOf(first) * 3 + FOCUSES.indexOf(second)] ?? [];
    return costAt(steps, Math.abs(slot.start - fact.start)) < FORBIDDEN;
  });
}
