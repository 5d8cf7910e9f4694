import { formatDay, parseDay } from "./calendar/day.ts";
import { valuesOf } from "./evidence/parameter.ts";
import type { RunnerState } from "./journal/entry.ts";
import { ageOn, settingsOf } from "./journal/settings.ts";
import { SCREENS, type ScreenId } from "./journal/training.ts";
import { overlaysOf } from "./placement/overlays.ts";
import { flagWhy } from "./warmup/drill-why.ts";
import type { Flag } from "./warmup/flag.ts";
import { flagsOf } from "./warmup/flags.ts";
import { screenLimits } from "./warmup/screen-limits.ts";
import { SCREENS_BY_ID } from "./warmup/screens.ts";
import { limitOf, resultsOf, type Side, weighed } from "./warmup/side-result.ts";

/** How one self-screen went, and what it is held against. */
export interface ScreenHistory {
  readonly screen: ScreenId;
  /** At least or at most this is wanted, in the unit of the screen; null: it flags nothing. */
  readonly limit: number | null;
  /** `severity`: 0 passed, 1 to 3 flagged, by its distance from the limit and from the other side. */
  readonly points: readonly {
    readonly date: string;
    readonly sides: readonly { readonly side: Side; readonly value: number; readonly severity: 0 | 1 | 2 | 3 }[];
  }[];
  /** The day from which it is due again (W6); null: never done, so due already. */
  readonly due: string | null;
}

/** Every screen (W2) in its order, with the results up to and with `today` (`YYYY-MM-DD`), the oldest first. */
export function screenHistories(state: RunnerState, today: string): ScreenHistory[] {
  const { day, runner, limits } = screenedRunner(state, today);
  return SCREENS.map((id) => {
    const screen = SCREENS_BY_ID[id];
    const results = resultsOf(screen, state.screened, day);
    const last = results.at(-1);
    return {
      screen: id,
      limit: limitOf(screen, runner, limits),
      points: results.map((result) => ({
        date: formatDay(result.day),
        sides: weighed(screen, result, runner, limits).map(({ side, value, severity }) => ({ side, value, severity })),
      })),
      due: last === undefined ? null : formatDay(last.day + limits.retestDays),
    };
  });
}

/** The areas that want attention on `today`, by screens or because they were named, the heaviest first; `text` says why. */
export function standingFlags(state: RunnerState, today: string): (Flag & { readonly text: string })[] {
  const { day, runner, areas, limits } = screenedRunner(state, today);
  return flagsOf(state.screened, areas, runner, day, limits).map((flag) => ({ ...flag, text: flagWhy(flag) }));
}

function screenedRunner(state: RunnerState, today: string) {
  const day = parseDay(today);
  if (day === undefined) throw new Error(`today is "${today}", which is no date of the form YYYY-MM-DD`);
  const settings = settingsOf(state, today);
  return {
    day,
    runner: { sex: settings.sex, ageYears: ageOn(settings, day) },
    areas: settings.areas,
    limits: valuesOf("screens", screenLimits, overlaysOf(state).values),
  };
}
