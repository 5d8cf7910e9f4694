import { parseDay } from "./calendar/day.ts";
import { type SlotRegrets, type SlotWhy, slotRegretsOf, slotWhyOf } from "./explain/slot-regrets.ts";
import { append } from "./journal/append.ts";
import type { Entry, Focus } from "./journal/entry.ts";
import { type PlanOptions, placedSeason } from "./placed-season.ts";

/** The regret of every slot of one plan, found once; asking for a week or a reason solves nothing again. */
export interface Regrets {
  /**
   * The slots of the ISO week of `monday` (`YYYY-MM-DD`); `stepMin`, a multiple of the grid, keeps the best of each such step
   * of the clock. Empty outside the plan.
   */
  week(monday: string, stepMin?: number): SlotRegrets;
  /** The sentence for one start, any instant in ISO text, and focus. Takes longer than a number: ask for what is looked at. */
  why(start: string, focus: Focus): SlotWhy;
}

export interface RegretOptions extends PlanOptions {
  /** Start of a pinned session that is being moved: its pin is let go first. */
  readonly moving?: string;
}

/**
 * What it would cost to have a session elsewhere (P19), of the plan of the same entries and day. The number is that of the
 * best whole plan with a session there: the other sessions arrange themselves about it, and the one that is moved goes where
 * that plan has it, or away. A pin at that start and focus makes the plan so much dearer, no more: it is a fact, and facts
 * are not charged for being near each other.
 */
export function regrets(entries: readonly Entry[], today: string, options: RegretOptions = {}): Regrets {
  const { moving, ...rest } = options;
  const stamp = { wallMs: 0, device: "here", by: "here" };
  const free = moving === undefined ? entries : [...entries, append(entries, "unpinned", { start: moving }, stamp)];
  const { placed } = placedSeason(free, today, rest);
  return {
    week: (monday, stepMin = placed.frame.gridMin) => {
      const day = parseDay(monday);
      if (day === undefined) throw new Error(`monday is "${monday}", which is no date of the form YYYY-MM-DD`);
      return slotRegretsOf(placed, day, stepMin);
    },
    why: (start, focus) => slotWhyOf(placed, start, focus),
  };
}
