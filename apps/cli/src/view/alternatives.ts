import type { Plan } from "@stridelift/core";
import type { Page } from "../terminal/page.ts";
import { padStart } from "../terminal/width.ts";
import { hang } from "./hang.ts";
import { clockOf, shortDay } from "./words.ts";

type Session = Plan["sessions"][number];
type Alternative = Session["placement"]["alternatives"][number];

const MARGIN = 2;
const REGRET = 5;
/* From here on the sentence stands beside its slot; below, under it. */
const BESIDE = 64;

/** The next best places of a week: the best of each day and focus, with the other times of that day behind it. */
export function alternativeLines(sessions: readonly Session[], page: Page): string[] {
  const places = placesOf(sessions);
  if (places.length === 0) return [];
  const intro = "Next best that week, and what it costs more:";
  return [...hang("", intro, MARGIN, page), ...places.flatMap((place, i) => placeLines(place, places[i - 1], page))];
}

/** What one day and focus offer, the cheapest first. */
type Place = readonly [Alternative, ...Alternative[]];

function placesOf(sessions: readonly Session[]): Place[] {
  const places = new Map<string, [Alternative, ...Alternative[]]>();
  const seen = new Set<string>();
  const all = sessions.flatMap(({ placement }) => placement.alternatives);
  for (const each of all.sort((a, b) => a.regret - b.regret)) {
    const slot = `${each.start} ${each.focus}`;
    if (seen.has(slot)) continue;
    seen.add(slot);
    const key = `${each.start.slice(0, 10)} ${each.focus}`;
    const known = places.get(key);
    if (known) known.push(each);
    else places.set(key, [each]);
  }
  return [...places.values()];
}

function placeLines([best, ...near]: Place, before: Place | undefined, page: Page): string[] {
  const { start, focus, regret, because } = best;
  const head = `${padStart(`+${regret}`, REGRET)}  ${shortDay(start)} ${clockOf(start)} ${page.marks.session[focus]} `;
  const times = near.map((each) => clockOf(each.start)).sort();
  const also = times.length > 0 ? ` Also ${times.join(", ")}.` : "";
  const text = `${before?.[0].because === because ? "The same." : because}${also}`;
  return page.columns < BESIDE
    ? [`${" ".repeat(MARGIN)}${head.trimEnd()}`, ...hang("", text, MARGIN + REGRET + 2, page)]
    : hang(head, text, MARGIN, page);
}
