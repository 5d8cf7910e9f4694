import type { Parameter, Parameters } from "../evidence/parameter.ts";
import type { RunnerState } from "../journal/entry.ts";
import type { Problem } from "../problem.ts";
import { RULES } from "../rules/registry.ts";
import { RUN_PARAMETERS, RUN_VALUES, type RunValues } from "../runs/parameters.ts";
import { seasonParameters } from "../season/parameters/season-parameters.ts";
import { sessionRange } from "../session/parameters/ranges.ts";

type Range = Pick<Parameter, "unit" | "range">;

/** The parameters of placement, season and runs by full name: `<rule id>.<name>`, `S2.strength`, `runs.minutesPerKm`. */
function ownParameters(): ReadonlyMap<string, Range> {
  const owners = [
    ...RULES.map((rule) => [rule.id, rule.parameters] as const),
    ...Object.entries(seasonParameters),
    ["runs", RUN_PARAMETERS] as const,
  ];
  return new Map(
    owners.flatMap(([owner, parameters]) =>
      Object.entries(parameters as Parameters).map(([name, p]) => [`${owner}.${name}`, p] as const),
    ),
  );
}

/**
 * The overlays that stand (J9) as numbers by full name; of two for one parameter the last counts. One that names no
 * parameter or leaves its range is told and left out.
 */
export function overlaysOf(state: Pick<RunnerState, "overlays">): {
  values: ReadonlyMap<string, number>;
  problems: Problem[];
} {
  const values = new Map<string, number>();
  const problems: Problem[] = [];
  if (state.overlays.length === 0) return { values, problems };
  const own = ownParameters();
  for (const { overlay, parameter, value, by } of state.overlays) {
    const known = own.get(parameter) ?? sessionRange(parameter);
    const number = typeof value === "boolean" ? Number(value) : value;
    const path = overlay;
    if (known === undefined)
      problems.push({
        code: "overlay/unknown-parameter",
        message: `${by} changed “${parameter}”, which this build does not have.`,
        path,
        hint: "The plan goes on without it.",
      });
    else if (typeof number !== "number" || !fits(known, number))
      problems.push({
        code: "overlay/out-of-range",
        message: `${by} set “${parameter}” to ${value}; it takes ${numbersOf(known)} (${known.unit}).`,
        path,
        hint: "The plan keeps the usual value. Enter one in the range.",
      });
    else values.set(parameter, number);
  }
  return { values, problems };
}

/** What can be had in parts. All else is counted in whole numbers, costs too: sums of them are compared exactly (P16). */
const PARTED: ReadonlySet<string> = new Set(["h", "min", "ratio", "%", "m", "cm"]);

function fits({ range, unit }: Range, number: number): boolean {
  return number >= range[0] && number <= range[1] && (PARTED.has(unit) || Number.isInteger(number));
}

function numbersOf({ range, unit }: Range): string {
  return `${PARTED.has(unit) ? "" : "whole numbers from "}${range[0]} to ${range[1]}`;
}

/** The numbers of reading runs, with overlays. */
export function runValuesOf(values: ReadonlyMap<string, number>): RunValues {
  const entries = Object.entries(RUN_VALUES).map(([name, value]) => [name, values.get(`runs.${name}`) ?? value]);
  return Object.fromEntries(entries) as RunValues;
}
