import { civilOf, formatDay, zoneBetween, zoneName } from "@stridelift/core";
import type { Shell } from "../shell.ts";

/** The machine's date in a zone, `YYYY-MM-DD`. */
export function todayIn(zone: string, shell: Shell): string {
  const minute = Math.floor(shell.now() / 60_000);
  const day = Math.floor(minute / 1440);
  return formatDay(civilOf(zoneBetween(zone, day, day), minute).day);
}

/**
 * The runner's zone: stated by flag or journal, else the first that a calendar names, else the machine's, which is an
 * assumption. `read` reads the calendars on the clock of a zone; `result` is that for the chosen zone.
 */
export function chooseZone<R extends { readonly calendars: readonly { readonly zone?: string }[] }>(
  stated: string | undefined,
  shell: Shell,
  read: (zone: string) => R,
): { zone: string; assumed: boolean; result: R } {
  const machine = zoneName(shell.zone) ?? "UTC";
  const tried = (stated === undefined ? undefined : zoneName(stated)) ?? machine;
  const result = read(tried);
  const named = result.calendars.find(({ zone }) => zone !== undefined)?.zone;
  if (stated !== undefined || named === undefined) {
    return { zone: tried, assumed: stated === undefined, result };
  }
  return { zone: named, assumed: false, result: named === tried ? result : read(named) };
}
