import type { Parameters, Values } from "../evidence/parameter.ts";

/** The values of the records themselves: what holds where nothing is overlaid. */
export function ownValues<P extends Parameters>(parameters: P): Values<P> {
  return Object.fromEntries(Object.entries(parameters).map(([name, { value }]) => [name, value])) as Values<P>;
}
