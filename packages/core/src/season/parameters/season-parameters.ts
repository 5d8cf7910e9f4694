import type { Parameter, Values } from "../../evidence/parameter.ts";
import { deload } from "./deload.ts";
import { dose } from "./dose.ts";
import { nearRace } from "./near-race.ts";
import { fewWeeks, inSeason, phaseLengths } from "./phase-lengths.ts";

/** Every number of the season by the law that it belongs to: the full name of one is `S2.strength`. */
export const seasonParameters = {
  S1: inSeason,
  S2: phaseLengths,
  S3: fewWeeks,
  S5: deload,
  S6: dose,
  S7: nearRace,
} as const;

export type SeasonValues = {
  readonly [Law in keyof typeof seasonParameters]: Values<(typeof seasonParameters)[Law]>;
};

/**
 * The values of all parameters, with overlays by full name (`S2.strength` → 10) in place of the defaults.
 * A value outside its parameter's range is held to the range; names of other laws are left aside.
 */
export function seasonValues(overlays: ReadonlyMap<string, number>): SeasonValues {
  const valuesOf = ([law, parameters]: [string, Readonly<Record<string, Parameter>>]) => [
    law,
    Object.fromEntries(
      Object.entries(parameters).map(([name, { value, range }]) => {
        const set = overlays.get(`${law}.${name}`) ?? value;
        return [name, Math.min(range[1], Math.max(range[0], set))];
      }),
    ),
  ];
  return Object.fromEntries(Object.entries(seasonParameters).map(valuesOf)) as SeasonValues;
}

export const seasonDefaults: SeasonValues = seasonValues(new Map());
