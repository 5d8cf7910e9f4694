import { type Day, type Zone, zoneBetween } from "@stridelift/core";
import { type Component, componentsOf, lineOf } from "./components.ts";
import type { Budget } from "./expand-rule.ts";
import type { ContentLine } from "./lines.ts";
import { readZone } from "./observances.ts";
import { type ProblemLog, quote } from "./problem-log.ts";
import { FLOATING } from "./time.ts";
import { likelyNamedZone, surelyNamedZone } from "./zone-names.ts";

/** The zones of one calendar of a file. */
export interface ZoneBook {
  /** The zone that the calendar names as its own, for times without one; undefined: they float. */
  readonly own: Zone | undefined;
  /** The zone of a TZID. What cannot be resolved is told once, and the calendar's own zone or none is taken. */
  zoneOf(tzid: string, line: number): Zone;
}

/** Civil days for which offsets are needed. */
export interface Span {
  readonly first: Day;
  readonly last: Day;
}

/** Where a calendar names its own zone, most used first. */
const DECLARATIONS = ["X-WR-TIMEZONE", "X-USER-TIMEZONE", "TIMEZONE-ID", "X-TIMEZONE"];

/** The line in which a calendar names its own zone. */
export function declaredZone(calendar: Component): ContentLine | undefined {
  return DECLARATIONS.flatMap((name) => lineOf(calendar, name) ?? []).find((line) => line.value.trim() !== "");
}

/**
 * IANA and Windows names are resolved by name, because their rules are kept up to date; a VTIMEZONE of the file counts
 * for any other TZID. The calendar's own zone is the one it declares, else its only VTIMEZONE.
 */
export function zoneBook(calendar: Component, file: Component, span: Span, budget: Budget, log: ProblemLog): ZoneBook {
  const described = new Map<string, Component>();
  for (const component of [...componentsOf(file, "VTIMEZONE"), ...componentsOf(calendar, "VTIMEZONE")]) {
    for (const line of component.lines) if (line.name === "TZID") described.set(line.value.trim(), component);
  }
  const known = new Map<string, Zone | undefined>();
  const find = (tzid: string): Zone | undefined => {
    const key = tzid.replaceAll("\\", "").trim();
    if (!known.has(key)) known.set(key, resolve(key, described.get(key) ?? described.get(tzid.trim()), span, budget));
    return known.get(key);
  };
  const own = ownZone(calendar, find);
  const told = new Set<string>();
  const declared = declaredZone(calendar);
  if (declared && !find(declared.value)) {
    tellUnknown(declared.value, declared.line, own, log);
    told.add(declared.value);
  }
  return {
    own,
    zoneOf(tzid, line) {
      const zone = find(tzid);
      if (zone) return zone;
      if (!told.has(tzid)) tellUnknown(tzid, line, own, log);
      told.add(tzid);
      return own ?? FLOATING;
    },
  };
}

function tellUnknown(tzid: string, line: number, own: Zone | undefined, log: ProblemLog): void {
  const taken = own ? `the calendar's own zone ${own.name}` : "your own clock";
  log.tell("ics/unknown-zone", line, `The time zone ${quote(tzid)} is not known; its times are read on ${taken}.`);
}

function resolve(tzid: string, component: Component | undefined, span: Span, budget: Budget): Zone | undefined {
  const sure = surelyNamedZone(tzid);
  if (sure) return zoneBetween(sure, span.first, span.last);
  const described = component ? readZone(component, tzid, (span.last + 2) * 1440, budget) : undefined;
  if (described) return described;
  const likely = likelyNamedZone(tzid);
  return likely ? zoneBetween(likely, span.first, span.last) : undefined;
}

function ownZone(calendar: Component, find: (tzid: string) => Zone | undefined): Zone | undefined {
  const declared = declaredZone(calendar);
  const zone = declared ? find(declared.value) : undefined;
  if (zone) return zone;
  const components = componentsOf(calendar, "VTIMEZONE");
  const only =
    components.length === 1 && components[0] ? components[0].lines.filter((l) => l.name === "TZID").at(-1) : undefined;
  return only ? find(only.value) : undefined;
}
