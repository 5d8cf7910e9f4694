import { type Day, mondayOf } from "../calendar/day.ts";
import { parseWhen } from "../calendar/when.ts";
import { formatInstant, type Instant, parseInstant } from "../calendar/zone.ts";
import type { ShownSession } from "../journal/entry.ts";
import { announcedAhead } from "../placement/announced.ts";
import type { Frame } from "../placement/frame.ts";
import { weekOf } from "../placement/frame-problem.ts";
import type { Placed } from "../placement/placed.ts";
import { PHASES, type Phase, type PlannedSession, sessionSchema } from "../plan-schema.ts";
import { powerApart } from "../rules/content/power-apart.ts";
import { farApart } from "../rules/pair/far-apart.ts";
import type { Slot } from "../rules/slot.ts";
import type { ComingSession, Content } from "../session/session-facts.ts";
import type { Advice } from "./advice.ts";
import type { Alternative } from "./alternatives.ts";
import { enteredOf } from "./entered.ts";
import { type Charge, type Entered, sumOf } from "./ledger.ts";
import { idsOf, type Named } from "./session-ids.ts";
import { type Before, reasonsOf } from "./slot-reasons.ts";

/** Finds what is done in the sessions to come, by start. */
export type Filling = (frame: Frame, coming: readonly ComingSession[]) => ReadonlyMap<Instant, Content>;

/** How much of the sessions is worked out. */
export interface Depth {
  /** Null: the sessions to come stay empty. */
  readonly filling: Filling | null;
  /** Null: other places, and what is said of short weeks, stay empty. */
  readonly advice: Advice | null;
  /** Only the sessions of these civil days; absent: all. */
  readonly days?: { readonly from: Day; readonly to: Day };
}

/** Every session that the plan lists, by start: past ones as they were shown (J7), done ones, pinned and planned ones. */
export function sessionList(placed: Placed, charges: readonly Charge[], depth: Depth): PlannedSession[] {
  const { from, to } = depth.days ?? ALL_DAYS;
  const past = pastSessions(placed);
  const entered = enteredOf(placed, placed.solution.chosen);
  const kinds = placed.solution.chosen.map(({ of }) => standingKind(placed, of));
  const coming = entered.filter((_, i) => kinds[i] === "planned" || kinds[i] === "pinned");
  const ids = idsOf(coming, [...past.map(({ named }) => named), ...openIds(placed)]);
  // A session looks back to those before it, never ahead.
  const upTo = () => coming.filter(({ day }) => day <= to).map((session) => comingSession(placed, session));
  const contents = depth.filling?.(placed.frame, upTo());
  const alternatives = new Map<number, Alternative[]>();
  const planned = coming.flatMap((session, i): PlannedSession[] => {
    if (session.day < from || session.day > to) return [];
    const w = weekOf(placed.weeks, session.day);
    if (!alternatives.has(w)) alternatives.set(w, depth.advice?.alternatives(placed, w) ?? []);
    const before = entered[entered.indexOf(session) - 1];
    const own = charges.filter((charge) => charge.start === session.start);
    const slot = session.slot as Slot;
    return [
      {
        ...placeJson(placed, ids[i] as string, session, slot),
        placement: {
          cost: sumOf(own),
          reasons: reasonsOf(
            placed.book,
            slot,
            session.focus,
            before ? gapBefore(session, before, own) : null,
          ) as PlannedSession["placement"]["reasons"],
          alternatives: alternatives.get(w) as Alternative[],
        },
        ...(contents ? contentJson(contents.get(session.start)) : emptyJson(slot)),
      },
    ];
  });
  const told = past.filter(({ named }) => named.day >= from && named.day <= to);
  return [...told.map(({ session }) => session), ...planned].sort(byStart);
}

const ALL_DAYS = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };

function placeJson(placed: Placed, id: string, session: Entered, slot: Slot) {
  const { zone } = placed.frame;
  return {
    id,
    start: formatInstant(zone, session.start),
    end: formatInstant(zone, slot.end),
    focus: session.focus,
    phase: phaseOn(placed, session.day),
    status: "planned",
    pinned: session.fact,
  } as const;
}

function comingSession({ book, frame }: Placed, { start, day, focus, slot }: Entered): ComingSession {
  const { end, on } = slot as Slot;
  // Over midnight too: a run of the next day may be nearer than any of this one.
  const gaps = frame.calendar.runs.map((run) => Math.max(run.start - end, start - run.end));
  const leavesOutPower = powerApart.leavesOutPower({ toNearest: Math.min(...gaps) }, book.powerApart);
  return { start, end, day, focus, isNew: on.newProgramme, leavesOutPower };
}

function contentJson(content: Content | undefined): Pick<PlannedSession, "warmup" | "blocks" | "minutes" | "why"> {
  if (content === undefined) throw new Error("a session was planned that nothing fills");
  const { warmup, blocks, minutes, why } = content;
  return { warmup, blocks, minutes, why: why as NonNullable<PlannedSession["why"]> };
}

function emptyJson({ start, end }: Slot): Pick<PlannedSession, "warmup" | "blocks" | "minutes"> {
  return { warmup: [], blocks: [], minutes: end - start };
}

function gapBefore(session: Entered, before: Entered, own: readonly Charge[]): Before {
  const paused = own.some((charge) => charge.rule === farApart.id);
  return {
    minutes: session.start - before.start,
    focus: before.focus,
    pauseDays: paused ? session.day - before.day : null,
  };
}

/** Starts compare as instants, whatever offset they carry. */
function byStart(a: PlannedSession, b: PlannedSession): number {
  return (parseInstant(a.start) ?? 0) - (parseInstant(b.start) ?? 0);
}

function standingKind(placed: Placed, of: number): "planned" | "own" | "done" | "told" | "pinned" {
  if (of >= 0) return "planned";
  const fact = placed.problem.facts[-1 - of];
  return placed.standing.find((standing) => standing.fact === fact)?.kind ?? "own";
}

function phaseOn(placed: Placed, day: Day): Phase {
  return placed.frame.season.phaseOf(mondayOf(day));
}

interface Past {
  readonly session: PlannedSession;
  readonly named: Named;
}

/** What was done, what was missed, and what was announced for days before today. None of it moves any more (P14). */
function pastSessions(placed: Placed): Past[] {
  const { state, zone, today } = placed.frame;
  const done = placed.standing.filter((standing) => standing.kind === "done");
  const doneIds = new Set(done.map((standing) => standing.id));
  const told = [...state.shown.values()].flatMap((shown) => {
    const when = parseWhen(shown.start, zone);
    const missed = state.missed.has(shown.id);
    if (when?.at == null || doneIds.has(shown.id) || (when.day >= today && !missed)) return [];
    return [asShown(placed, shown, missed ? "missed" : "planned", when.at, when.day)];
  });
  const known = new Set(state.shown.keys());
  const ids = idsOf(
    done.filter(({ id }) => id === undefined || !known.has(id)).map(({ fact }) => fact),
    [
      ...told.map(({ named }) => named),
      ...[...known].map((id) => ({ id, start: 0, day: 0, open: false })),
      ...toldDone(placed.frame),
    ],
  );
  const own = done.map((standing) => {
    const shown = standing.id === undefined ? undefined : state.shown.get(standing.id);
    const { start, end, day, focus } = standing.fact;
    const id = shown?.id ?? (ids.shift() as string);
    const base = {
      id,
      start: formatInstant(zone, start),
      end: formatInstant(zone, end),
      focus,
      phase: phaseOn(placed, day),
    };
    return asShown(placed, { ...shown, ...base, minutes: end - start }, "done", start, day);
  });
  return [...told, ...own];
}

/** Sessions of the runner's own making that were done already when the plan was last shown: their ids go on. */
function toldDone({ state, zone }: Placed["frame"]): Named[] {
  return (state.announced?.sessions ?? []).flatMap(({ id, start }) => {
    const when = state.shown.has(id) ? undefined : parseWhen(start, zone);
    return when?.at == null ? [] : [{ id, start: when.at, day: when.day, open: true }];
  });
}

/**
 * A session as it was shown, with empty places where the announcement kept less than a plan does; of one that another
 * program announced in a shape of its own, only when and what it was.
 */
function asShown(
  placed: Placed,
  shown: ShownSession,
  status: PlannedSession["status"],
  start: Instant,
  day: Day,
): Past {
  const { zone, settings } = placed.frame;
  const told = parseWhen(shown.end, zone)?.at ?? start;
  const end = told > start ? told : start + settings.minutes;
  const known = {
    id: shown.id,
    start: formatInstant(zone, start),
    end: formatInstant(zone, end),
    focus: shown.focus,
    phase: PHASES.find((phase) => phase === shown.phase) ?? phaseOn(placed, day),
    status,
  };
  const bare: PlannedSession = {
    ...known,
    pinned: false,
    placement: { cost: 0, reasons: [], alternatives: [] },
    warmup: [],
    blocks: [],
    minutes: end - start,
  };
  const whole = sessionSchema.safeParse({ ...bare, ...shown, ...known });
  return { session: whole.success ? whole.data : bare, named: { id: shown.id, start, day, open: false } };
}

/** The ids that go on: of what was announced from today on and is neither done nor missed. */
function openIds({ frame }: Placed): Named[] {
  return announcedAhead(frame.state, frame.zone, frame.today).map((session) => ({ ...session, open: true }));
}
