import { type Day, dateOf, dayOf, formatClock, formatDay, zoneBetween } from "@stridelift/core";

/**
 * The lines of a VTIMEZONE that is right from the first of January of `first`'s year to the end of `last`'s:
 * what holds at its beginning, then one observance for every change of the clock.
 */
export function zoneLines(name: string, first: Day, last: Day): string[] {
  const begin = dayOf(dateOf(first).year, 1, 1);
  const zone = zoneBetween(name, begin, dayOf(dateOf(last).year, 12, 31));
  const standard = Math.min(...zone.offsetMin);
  const observances = zone.offsetMin.flatMap((offset, i) => {
    const before = zone.offsetMin[Math.max(0, i - 1)] as number;
    const kind = offset > standard ? "DAYLIGHT" : "STANDARD";
    const local = i === 0 ? begin * 1440 : (zone.from[i] as number) + before;
    return observanceLines(kind, local, i === 0 ? offset : before, offset);
  });
  return ["BEGIN:VTIMEZONE", `TZID:${name}`, `X-LIC-LOCATION:${name}`, ...observances, "END:VTIMEZONE"];
}

function observanceLines(kind: string, local: number, before: number, after: number): string[] {
  return [
    `BEGIN:${kind}`,
    `DTSTART:${localText(local)}`,
    `TZOFFSETFROM:${offsetText(before)}`,
    `TZOFFSETTO:${offsetText(after)}`,
    `END:${kind}`,
  ];
}

/** Local minutes since 1970-01-01 as `20270301T070000`. */
function localText(local: number): string {
  const day = Math.floor(local / 1440);
  return `${formatDay(day)}T${formatClock(local - day * 1440)}00`.replaceAll(/[-:]/g, "");
}

function offsetText(minutes: number): string {
  return `${minutes < 0 ? "-" : "+"}${formatClock(Math.abs(minutes)).replace(":", "")}`;
}
