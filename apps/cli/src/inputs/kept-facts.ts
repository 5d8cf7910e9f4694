import type { Statements } from "../arguments/statements.ts";
import type { Gathered } from "./gather.ts";
import type { StatedFacts } from "./stated-entries.ts";

/**
 * What a journal should keep of a command line: what the flags say, the zone where it is no assumption, and a start,
 * `otherwise` where none is stated, so that the season does not begin anew with every plan (S8).
 */
export function keptFacts(
  { settings, races, start }: Statements,
  { zone, zoneAssumed }: Gathered,
  otherwise: string | undefined,
): StatedFacts {
  return { settings: zoneAssumed ? settings : { ...settings, zone }, races, start: start ?? otherwise };
}
