import type { Held } from "../progression/limits/held.ts";
import type { Sets } from "./dishes.ts";
import type { Filled } from "./filled.ts";
import { lineSeconds, type Menu, type MenuProblem } from "./menu.ts";
import type { Line } from "./partners.ts";
import { type StationId, stationOf } from "./station.ts";

/** A menu once the day’s cuts are taken off its sets. */
export interface Served {
  /** In the order of the session. */
  readonly lines: readonly Line[];
  readonly sets: ReadonlyMap<StationId, Sets>;
  readonly seconds: number;
}

/**
 * The session as it is done: the one chosen for the time there is, with the sets that a deload, a race or the runner’s state
 * takes off it. So a lighter session is the same session with fewer sets, shorter and not filled up with something else.
 */
export function servedOf(
  menu: Menu,
  filled: ReadonlyMap<StationId, Filled>,
  held: Held,
  times: Pick<MenuProblem, "changeS" | "moveS">,
): Served {
  const isLeftOut = (station: StationId) => held.noJumps && stationOf(station).pattern === "jump";
  const lines = menu.lines.filter(([first]) => !isLeftOut(first));
  const sets = new Map<StationId, Sets>();
  for (const [station, option] of menu.taken)
    if (!isLeftOut(station)) sets.set(station, filled.get(station)?.offer.sets[option] ?? { work: 1, fast: 0 });
  for (const line of lines) keepTogether(line, sets);
  for (const [station, { work, fast }] of sets) {
    const { lower } = stationOf(station);
    // Fast and heavy sets are cut together; what goes first is a fast one.
    const kept = setsLeft(work, lower, held);
    const left: Sets = {
      work: kept,
      fast: fast === 0 ? 0 : Math.min(fast, Math.max(0, setsLeft(work + fast, lower, held) - kept)),
    };
    const { contacts } = filled.get(station)?.prescription.work ?? {};
    sets.set(
      station,
      contacts === undefined ? left : { ...left, contacts: contactsLeft(contacts, work, left.work, held) },
    );
  }
  for (const line of lines) keepTogether(line, sets);
  const roundsOf = (station: StationId) => {
    const offer = filled.get(station)?.offer;
    const { work, fast } = sets.get(station) ?? { work: 0, fast: 0 };
    return offer === undefined
      ? []
      : [
          ...Array.from({ length: fast }, () => offer.fastRound),
          ...Array.from({ length: work }, () => offer.workRound),
        ];
  };
  const seconds = lines.reduce((sum, line) => sum + lineSeconds(line.map(roundsOf), times), 0);
  return { lines, sets, seconds };
}

/** Two that share their rests differ by a set at most: of what a cut leaves of one, the other does one more. */
function keepTogether([one, other]: Line, sets: Map<StationId, Sets>): void {
  const [a, b] = [sets.get(one), other === undefined ? undefined : sets.get(other)];
  if (a === undefined || b === undefined || other === undefined) return;
  const most = (partner: Sets) => partner.work + partner.fast + 1;
  sets.set(one, { ...a, work: Math.max(1, Math.min(a.work, most(b) - a.fast)) });
  sets.set(other, { ...b, work: Math.max(1, Math.min(b.work, most(a) - b.fast)) });
}

/** Contacts of a set of jumps, so that all of them together are cut as deeply as the sets of a lift. */
function contactsLeft(contacts: number, sets: number, left: number, held: Held): number {
  const whole = (contacts * sets * (100 - held.lowerSetsCutPercent)) / 100;
  return Math.min(contacts, Math.max(1, Math.floor(whole / left)));
}

/** The deepest cut counts, to the nearest whole set; of half an odd number the smaller half is left; one stays. */
function setsLeft(sets: number, lower: boolean, held: Held): number {
  const percent = lower ? held.lowerSetsCutPercent : held.upperSetsCutPercent;
  const fewer = lower ? held.lowerSetsFewer : held.upperSetsFewer;
  return Math.max(1, Math.min(Math.ceil((sets * (100 - percent)) / 100 - 0.5), sets - fewer));
}
