import { type Day, formatDay } from "../calendar/day.ts";
import { valuesOf } from "../evidence/parameter.ts";
import type { Facts } from "../explain/reason.ts";
import type { Settings } from "../journal/entry.ts";
import { SCREENS } from "../journal/training.ts";
import { AREA_STATES, AREAS, type AreaState } from "../library/area.ts";
import type { Flag } from "./flag.ts";
import { heelRaiseNorm, type NormedRunner } from "./heel-raise-norm.ts";
import type { Screen } from "./screen.ts";
import { screenLimits } from "./screen-limits.ts";
import { SCREENS_BY_ID } from "./screens.ts";
import { type Limits, limitOf, resultsOf, type Screened, type SideResult, weighed } from "./side-result.ts";

type NamedAreas = NonNullable<Settings["areas"]>;

/**
 * The areas that want attention on a day (W2, W3, W6): one flag for each area and state, the heaviest first, then in
 * the order of the areas. A side that was flagged stays so, at weight 1, until it has passed twice in a row; what the
 * runner named stays until it is taken away. Results after `today` are left aside. Facts: what was measured on `left`,
 * `right` or `both`, the `limit` and its `kind`, `unit`, `side` flagged, `gap` and `gapLimit` where the sides differ.
 */
export function flagsOf(
  screened: readonly Screened[],
  named: NamedAreas,
  runner: NormedRunner,
  today: Day,
  limits: Limits = valuesOf("screens", screenLimits),
): Flag[] {
  const standing = SCREENS.flatMap((id) => flagsOfScreen(SCREENS_BY_ID[id], screened, runner, today, limits));
  const heaviest = new Map<string, Flag>();
  for (const flag of standing) {
    const key = `${flag.area} ${flag.as}`;
    const other = heaviest.get(key);
    if (other === undefined || flag.severity > other.severity) heaviest.set(key, flag);
  }
  return withNamed([...heaviest.values()], named, limits).sort(byWeight);
}

function flagsOfScreen(
  screen: Screen,
  screened: readonly Screened[],
  runner: NormedRunner,
  today: Day,
  limits: Limits,
): Flag[] {
  const all = resultsOf(screen, screened, today).flatMap((result) => weighed(screen, result, runner, limits));
  const sides = [...new Set(all.map(({ side }) => side))].sort();
  const histories = sides.map((side) => all.filter((result) => result.side === side));
  const flagged = histories.flatMap((history) => {
    const severity = standingSeverity(history, limits.passesToDrop);
    return severity === 0 ? [] : [{ severity, latest: history.at(-1) as SideResult }];
  });
  if (flagged.length === 0) return [];
  const latest = histories.map((history) => history.at(-1) as SideResult);
  const facts = factsOf(screen, latest, flagged, runner, limits);
  const severity = Math.max(...flagged.map((one) => one.severity)) as 1 | 2 | 3;
  const day = Math.max(...flagged.map((one) => one.latest.day));
  return screen.flags.map(({ area, as }) => ({ area, as, severity, screen: screen.id, day, facts }));
}

/* Results of one side, oldest first. 0: never flagged, or passed often enough since. */
function standingSeverity(history: readonly SideResult[], passesToDrop: number): 0 | 1 | 2 | 3 {
  const last = history.findLastIndex(({ severity }) => severity > 0);
  const passes = history.length - 1 - last;
  if (last === -1 || passes >= passesToDrop) return 0;
  return passes > 0 ? 1 : (history[last] as SideResult).severity;
}

function factsOf(
  screen: Screen,
  latest: readonly SideResult[],
  flagged: readonly { readonly latest: SideResult }[],
  runner: NormedRunner,
  limits: Limits,
): Facts {
  const behind = flagged.find(({ latest: { gap } }) => gap !== null)?.latest.gap;
  const passed = flagged.filter((one) => one.latest.severity === 0);
  return {
    ...Object.fromEntries(latest.map(({ side, value }) => [side, value])),
    side: flagged.length === 1 ? (flagged[0]?.latest.side ?? "both") : "both",
    unit: screen.unit,
    limit: limitOf(screen, runner, limits),
    kind: screen.limit?.kind ?? null,
    ...(behind === undefined || behind === null || !screen.gap
      ? {}
      : { gap: behind, gapLimit: limits[screen.gap.limit], gapOf: screen.gap.of }),
    ...(screen.limit?.limit === "norm" ? heelRaiseNorm(runner, limits).facts : {}),
    ...(passed.length === flagged.length ? { passedOn: formatDay(passed[0]?.latest.day ?? 0) } : {}),
  };
}

/* What is named lifts a flag of the same area and state; named without a state, every flag of the area. Else it is a flag of its own. */
function withNamed(standing: readonly Flag[], named: NamedAreas, limits: Limits): Flag[] {
  const weight = Math.round(limits.namedWeight) as 1 | 2 | 3;
  const flags = [...standing];
  const stateFirst = [...named].sort((a, b) => Number(a.as === undefined) - Number(b.as === undefined));
  for (const { area, as } of stateFirst) {
    const same = (flag: Flag) => flag.area === area && (as === undefined || flag.as === as);
    if (!flags.some(same)) {
      flags.push({ area, as: as ?? null, severity: weight, screen: null, day: null, facts: { named: true } });
    }
    for (const [i, flag] of flags.entries()) {
      if (!same(flag)) continue;
      const severity = flag.severity > weight ? flag.severity : weight;
      flags[i] = { ...flag, severity, facts: { ...flag.facts, named: true } };
    }
  }
  return flags;
}

function byWeight(a: Flag, b: Flag): number {
  const stateOf = (as: AreaState | null) => (as === null ? AREA_STATES.length : AREA_STATES.indexOf(as));
  return b.severity - a.severity || AREAS.indexOf(a.area) - AREAS.indexOf(b.area) || stateOf(a.as) - stateOf(b.as);
}
