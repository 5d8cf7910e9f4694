import { type Day, formatDay } from "../calendar/day.ts";
import { civilOf, formatInstant, parseInstant } from "../calendar/zone.ts";
import { firstSlotOn, slotsBetween } from "../placement/frame-problem.ts";
import type { Placed } from "../placement/placed.ts";
import { FOCUSES, type Focus, type Slot } from "../rules/slot.ts";
import { because } from "./alternatives.ts";
import { forbiddenBy, type Refusal, refusalAt, refusalOutside } from "./slot-refusal.ts";

/** What a session at each start of a week would cost the whole plan (P19). Plain data. */
export interface SlotRegrets {
  readonly monday: string;
  /** Length of a session. */
  readonly minutes: number;
  /** In time order, ISO with offset. */
  readonly starts: readonly string[];
  /**
   * Three for each start: full, light, upper. What the best whole plan with such a session there costs more than the plan;
   * null: no plan has one.
   */
  readonly regret: readonly (number | null)[];
  /** Three for each start: the id of the rule that forbids it where there is no regret; else null. */
  readonly forbidden: readonly (string | null)[];
}

/** Why a session at a start costs what it does, or why none can stand there. */
export interface SlotWhy {
  readonly start: string;
  readonly focus: Focus;
  readonly regret: number | null;
  /** The rule that decides; null where none says more than another. */
  readonly rule: string | null;
  readonly text: string;
}

/**
 * The starts of the week of `monday` that lie in the runner's windows, from today on and on days without a session that
 * stands; of each `stepMin` minutes of the clock the one that a session likes best.
 */
export function slotRegretsOf(placed: Placed, monday: Day, stepMin: number): SlotRegrets {
  const first = firstSlotOn(placed.slots, monday);
  const inWeek = slotsBetween(placed.slots, monday, monday + 6);
  const rows = inWeek.map((slot, i) => ({ slot, regret: FOCUSES.map((_, f) => placed.solution.regret(first + i, f)) }));
  const kept = bestOfEach(rows, stepMin);
  return {
    monday: formatDay(monday),
    minutes: placed.around.minutes,
    starts: kept.map(({ slot }) => formatInstant(placed.frame.zone, slot.start)),
    regret: kept.flatMap(({ regret }) => regret.map((each) => each ?? null)),
    forbidden: kept.flatMap(({ slot, regret }) =>
      regret.map((each, f) => (each === undefined ? forbiddenBy(placed, slot, FOCUSES[f] as Focus) : null)),
    ),
  };
}

interface Row {
  readonly slot: Slot;
  readonly regret: readonly (number | undefined)[];
}

/** One row of each step of the clock: that of least regret, of equals the first. */
function bestOfEach(rows: readonly Row[], stepMin: number): Row[] {
  const kept = new Map<string, Row>();
  const least = ({ regret }: Row) => Math.min(...regret.map((each) => each ?? Number.POSITIVE_INFINITY));
  for (const row of rows) {
    const step = `${row.slot.on.day} ${Math.floor(row.slot.minute / stepMin)}`;
    const other = kept.get(step);
    if (other === undefined || least(row) < least(other)) kept.set(step, row);
  }
  return [...kept.values()];
}

/** Why here: `start` as an instant in ISO text, whether a session could stand there or not. */
export function slotWhyOf(placed: Placed, start: string, focus: Focus): SlotWhy {
  const at = parseInstant(start);
  if (at === undefined) throw new Error(`start is "${start}", which is no instant like 2027-03-01T18:00:00+01:00`);
  const index = slotStarting(placed, at);
  const slot = placed.slots[index];
  const told = { start: formatInstant(placed.frame.zone, at), focus };
  if (slot === undefined) return { ...told, regret: null, ...refusalOutside(placed, at, focus) };
  const f = FOCUSES.indexOf(focus);
  const regret = placed.solution.regret(index, f);
  if (regret === undefined) return { ...told, regret: null, ...refusalAt(placed, slot, focus) };
  const isChosen = placed.solution.chosen.some((chosen) => chosen.of === index && chosen.focus === f);
  const why: Refusal = isChosen
    ? { rule: null, text: "The plan has this session here." }
    : because(placed, index, f, regret);
  return { ...told, regret, ...why };
}

/** −1 where no slot starts then. */
function slotStarting({ slots, frame }: Placed, at: number): number {
  const { day } = civilOf(frame.zone, at);
  for (let i = firstSlotOn(slots, day); i < slots.length && (slots[i] as Slot).on.day === day; i++)
    if ((slots[i] as Slot).start === at) return i;
  return -1;
}
