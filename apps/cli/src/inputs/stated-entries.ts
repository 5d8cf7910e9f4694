import { append, type Entry, mergeJournals, type RunnerState, type SettingName } from "@stridelift/core";
import type { Statements } from "../arguments/statements.ts";
import { IN_MEMORY } from "./in-memory.ts";

/**
 * A journal with what the flags state on top of it. A race takes the place of the journal's race of the same date.
 * What no flag states is no entry: it is assumed, and said so, further in.
 */
export function statedEntries(
  journal: readonly Entry[],
  state: RunnerState,
  { settings, races, start }: Statements,
  zone: string,
): Entry[] {
  let entries: readonly Entry[] = journal;
  const add = (entry: Entry) => {
    entries = [...entries, entry];
  };
  const all = state.settings.zone === zone ? settings : { ...settings, zone };
  for (const [name, value] of Object.entries(all)) {
    add(append(entries, "setting", { name: name as SettingName, value }, IN_MEMORY));
  }
  if (start !== undefined) add(append(entries, "start", { date: start }, IN_MEMORY));
  for (const race of races) {
    const known = state.races.find(({ date }) => date === race.date)?.race;
    add(append(entries, "race", { race: known ?? `race-${race.date}`, ...race }, IN_MEMORY));
  }
  return mergeJournals(entries);
}
