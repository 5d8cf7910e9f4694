import { gradeWords, type Plan, sourceOf } from "@stridelift/core";
import type { Page } from "../terminal/page.ts";
import { padStart, wrap } from "../terminal/width.ts";
import { clockOf, count, longDate, minutesBetween, shortDay } from "./words.ts";

type Session = Plan["sessions"][number];
type Reason = Session["placement"]["reasons"][number];

const MARGIN = 2;
const STEP = 2;
const REGRET = 5;
/* From here on the sentence stands beside its slot; below, under it. */
const BESIDE = 64;

/** A session and why it is where it is: its reasons with grade and sources, and the places that were next best. */
export function sessionWhy(session: Session, page: Page): string[] {
  const { ink, marks } = page;
  const { start, end, focus, phase, placement } = session;
  const head = `${longDate(start)}, ${clockOf(start)}–${clockOf(end)}`;
  const status = session.status === "planned" ? "" : session.status === "done" ? ", done" : ", not done";
  const facts = `${marks.session[focus]} ${focus}, ${phase}, ${minutesBetween(start, end)} minutes${session.pinned ? ", pinned" : ""}${status}, ${session.id}`;
  return [
    ...hang("", head, MARGIN, page).map((line) => ink("strong", line)),
    ...hang("", facts, MARGIN, page).map((line) => ink("strength", line)),
    ...placement.reasons.flatMap((reason) => reasonLines(reason, page)),
    ...alternativeLines(session, page),
  ];
}

/** A reason as a sentence, and beneath it the rule, how well it is supported, and by what. */
export function reasonLines(reason: Reason, page: Page): string[] {
  return [
    ...hang("- ", reason.text, MARGIN + STEP, page),
    ...hang("  ", supportText(reason), MARGIN + STEP, page).map((line) => page.ink("quiet", line)),
  ];
}

/** Full titles of the sources that the reasons name, each once. */
export function sourceLines(reasons: readonly Reason[], page: Page): string[] {
  const ids = [...new Set(reasons.flatMap(({ sources }) => sources))].sort();
  return ids.flatMap((id) => {
    const source = sourceOf(id);
    if (!source) return hang(`${id}  `, "", MARGIN, page);
    const { authors, title, journal, year, doi } = source;
    const text = [`${authors}${year ? ` (${year})` : ""}`, title, journal, doi ? `doi:${doi}` : ""].filter(
      (part) => part !== "",
    );
    return hang(`${id}  `, text.map((part) => part.replace(/\.$/, "")).join(". "), MARGIN, page).map((line) =>
      page.ink("quiet", line),
    );
  });
}

function supportText({ rule, grade, sources }: Reason): string {
  return `${rule}, ${gradeWords[grade].name} (${grade})${sources.length > 0 ? `: ${sources.join(", ")}` : ""}`;
}

function alternativeLines({ placement }: Session, page: Page): string[] {
  if (placement.alternatives.length === 0) return [];
  const lines = placement.alternatives.flatMap(({ start, focus, regret, because }) => {
    const head = `${padStart(`+${regret}`, REGRET)}  ${shortDay(start)} ${clockOf(start)} ${page.marks.session[focus]} `;
    const isNarrow = page.columns < BESIDE;
    return isNarrow
      ? [...hang("", head.trimEnd(), MARGIN + STEP, page), ...hang("", because, MARGIN + STEP + REGRET + 2, page)]
      : hang(head, because, MARGIN + STEP, page);
  });
  const intro = `The next best ${placement.alternatives.length === 1 ? "place" : `${count(placement.alternatives.length, "place")}`} that week, and what each costs more:`;
  return [...hang("", intro, MARGIN + STEP, page), ...lines];
}

/* A text behind a head, its further lines under the first. */
function hang(head: string, text: string, margin: number, page: Page): string[] {
  const indent = " ".repeat(margin);
  const width = Math.max(12, page.columns - margin - head.length);
  return wrap(text, width).map((line, i) => `${indent}${i === 0 ? head : " ".repeat(head.length)}${line}`);
}
