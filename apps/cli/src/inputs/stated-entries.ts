import {
  append,
  canonicalText,
  type Entry,
  type Race,
  type RunnerState,
  type SettingName,
  type Stamp,
} from "@stridelift/core";
import type { Statements } from "../arguments/statements.ts";

/** What of a command line is a fact about the runner. */
export type StatedFacts = Pick<Statements, "settings" | "races" | "start">;

/**
 * The entries for what is stated and `state`, the fold of `journal`, does not say yet; each stands after all before it.
 * A race takes the place of the journal's race of the same date. What nobody states is no entry: it is assumed, and
 * said so, further in.
 */
export function statedEntries(
  journal: readonly Entry[],
  state: RunnerState,
  { settings, races, start }: StatedFacts,
  stamp: Stamp,
): Entry[] {
  const added: Entry[] = [];
  const so = () => [...journal, ...added];
  for (const [key, value] of Object.entries(settings)) {
    const name = key as SettingName;
    if (!isSame(state.settings[name], value)) added.push(append(so(), "setting", { name, value }, stamp));
  }
  if (start !== undefined && start !== state.start) added.push(append(so(), "start", { date: start }, stamp));
  for (const stated of races) {
    const known = state.races.find(({ date }) => date === stated.date);
    const race: Race = { race: known?.race ?? `race-${stated.date}`, ...stated };
    if (!isSame(known, race)) added.push(append(so(), "race", race, stamp));
  }
  return added;
}

function isSame(known: unknown, value: unknown): boolean {
  return known !== undefined && canonicalText(known) === canonicalText(value);
}
