import { gradeWords, type Plan, type PlannedSession, sourceOf } from "@stridelift/core";
import type { Page } from "../terminal/page.ts";
import { hang } from "./hang.ts";
import { clockOf, longDate, minutesBetween } from "./words.ts";

type Session = Plan["sessions"][number];
type Reason = Session["placement"]["reasons"][number];

const MARGIN = 2;
const STEP = 2;

/** A session, why it is where it is and why it is as it is: the reasons with grade and sources. */
export function sessionWhy(session: Session, page: Page): string[] {
  const { ink, marks } = page;
  const { start, end, focus, phase, placement } = session;
  const head = `${longDate(start)}, ${clockOf(start)}–${clockOf(end)}`;
  const status = session.status === "planned" ? "" : session.status === "done" ? ", done" : ", not done";
  const facts = `${marks.session[focus]} ${focus}, ${phase}, ${minutesText(session)}${session.pinned ? ", pinned" : ""}${status}, ${session.id}`;
  return [
    ...hang("", head, MARGIN, page).map((line) => ink("strong", line)),
    ...hang("", facts, MARGIN, page).map((line) => ink("strength", line)),
    ...[...placement.reasons, ...(session.why ?? [])].flatMap((reason) => reasonLines(reason, page)),
  ];
}

/** A reason as a sentence, and beneath it the rule, how well it is supported, and by what. */
export function reasonLines(reason: Reason, page: Page, margin: number = MARGIN + STEP): string[] {
  return [
    ...hang("- ", reason.text, margin, page),
    ...hang("  ", supportText(reason), margin, page).map((line) => page.ink("quiet", line)),
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

/** What of the slot a session takes; one that is over, or was shown without contents, is as long as its slot. */
function minutesText({ start, end, minutes, warmup }: PlannedSession): string {
  const slot = minutesBetween(start, end);
  return warmup.length > 0 && minutes < slot ? `about ${minutes} of ${slot} minutes` : `${slot} minutes`;
}
