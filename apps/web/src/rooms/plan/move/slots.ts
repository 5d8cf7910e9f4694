import type { Focus, SlotRegrets } from "@stridelift/core";
import { dateOf, minuteOf } from "../clock.ts";

/** A place for a session in a drawn week: the best focus there, and what it costs. */
export interface Choice {
  /** Column, 0 to 6. */
  readonly day: number;
  /** Start of the step of the clock that it stands for. */
  readonly step: number;
  readonly start: string;
  readonly focus: Focus;
  /** What the whole plan costs more with a session here; null: none can stand here. */
  readonly regret: number | null;
}

/** Minutes of a step: as fine as a finger finds. */
export const STEP_MIN = 30;
const FOCUSES: readonly Focus[] = ["full", "light", "upper"];

/** The choices of a drawn week in time order, from the slots of the ISO weeks that it touches. `focus`: asked about where nothing fits. */
export function choicesOf(weeks: readonly SlotRegrets[], days: readonly string[], focus: Focus): Choice[] {
  return weeks
    .flatMap(({ starts, regret }) =>
      starts.flatMap((start, i): Choice[] => {
        const day = days.indexOf(dateOf(start));
        if (day === -1) return [];
        const step = Math.floor(minuteOf(start) / STEP_MIN) * STEP_MIN;
        return [{ day, step, start, ...bestOf(regret.slice(3 * i, 3 * i + 3), focus) }];
      }),
    )
    .sort((a, b) => (a.start < b.start ? -1 : 1));
}

/** Of equals the heavier. */
function bestOf(regrets: readonly (number | null)[], asked: Focus): Pick<Choice, "focus" | "regret"> {
  let best: Pick<Choice, "focus" | "regret"> = { focus: asked, regret: null };
  for (const [f, regret] of regrets.entries()) {
    if (regret !== null && (best.regret === null || regret < best.regret))
      best = { focus: FOCUSES[f] as Focus, regret };
  }
  return best;
}

/** The choice whose step holds a minute of a day, or one that is less than a step away. */
export function choiceAt(choices: readonly Choice[], day: number, minute: number): Choice | null {
  let found: Choice | null = null;
  let least = 1.5 * STEP_MIN;
  for (const choice of choices) {
    if (choice.day !== day) continue;
    const away = Math.abs(choice.step - minute);
    if (away < least) [found, least] = [choice, away];
  }
  return found;
}

/** The next choice in a direction: earlier or later on the day, or on the nearest day before or after that has any. */
export function stepFrom(choices: readonly Choice[], at: Choice, days: -1 | 0 | 1, steps: -1 | 0 | 1): Choice | null {
  if (days === 0) {
    const i = choices.indexOf(at) + steps;
    return choices[i]?.day === at.day ? (choices[i] as Choice) : null;
  }
  const beyond = choices.filter(({ day }) => (day - at.day) * days > 0);
  const nearest = Math.min(...beyond.map(({ day }) => Math.abs(day - at.day)));
  const onDay = beyond.filter(({ day }) => Math.abs(day - at.day) === nearest);
  return onDay.sort((a, b) => Math.abs(a.step - at.step) - Math.abs(b.step - at.step))[0] ?? null;
}

/** The best choice of each day, the cheapest first. */
export function bestByDay(choices: readonly Choice[], most: number): Choice[] {
  const best = new Map<number, Choice>();
  for (const choice of choices) {
    if (choice.regret !== null && choice.regret < (best.get(choice.day)?.regret ?? Number.POSITIVE_INFINITY))
      best.set(choice.day, choice);
  }
  return [...best.values()].sort((a, b) => (a.regret as number) - (b.regret as number)).slice(0, most);
}

/** How strongly a slot is shaded: 1 where it costs nothing, falling by half with each 60. */
export const shadeOf = (regret: number): number => 2 ** (-Math.max(0, regret) / 60);
