import type { Plan } from "@stridelift/core";
import type { Misuse } from "../arguments/misuse.ts";
import { nearest } from "../arguments/nearest.ts";
import type { Page } from "../terminal/page.ts";
import { alternativeLines } from "../view/alternatives.ts";
import { sessionContent } from "../view/session-content.ts";
import { findWeek } from "../view/week-page.ts";
import { sessionWhy, sourceLines } from "../view/why.ts";
import { shortDay } from "../view/words.ts";

/** Why a session is where it is, and why it holds what it holds. `wanted` is its id or the date it is on. `plan` is printable. */
export function explainSession(plan: Plan, wanted: string, page: Page): readonly string[] | Misuse {
  const session =
    plan.sessions.find(({ id }) => id === wanted) ?? plan.sessions.find(({ start }) => start.slice(0, 10) === wanted);
  if (!session) return noSession(plan, wanted);
  const sections = [
    sessionWhy(session, page),
    sessionContent(session, page, "with reasons"),
    alternativeLines([session], page),
    sourceLines(reasonsOf(session), page),
  ].filter((lines) => lines.length > 0);
  return sections.flatMap((lines, i) => (i === 0 ? lines : ["", ...lines])).map(page.finish);
}

function reasonsOf({
  placement,
  why = [],
  blocks,
}: Plan["sessions"][number]): Plan["sessions"][number]["placement"]["reasons"] {
  return [...placement.reasons, ...why, ...blocks.flatMap(({ exercises }) => exercises.flatMap(({ why }) => why))];
}

function noSession(plan: Plan, wanted: string): Misuse {
  const { sessions } = plan;
  if (sessions.length === 0) return { misuse: `There is no session "${wanted}": the plan has none.` };
  const week = findWeek(plan, wanted);
  const near = week ? sessions.filter(({ start }) => findWeek(plan, start.slice(0, 10)) === week) : [];
  const those = near.map(({ id, start }) => `${id} on ${shortDay(start)}`).join(", ");
  if (near.length > 0) return { misuse: `There is no session on ${wanted}. That week has ${those}.` };
  const ids = sessions.map(({ id }) => id);
  const meant = nearest(wanted, ids);
  const hint = meant ? `Did you mean ${meant}?` : `They are named from ${ids[0]} to ${ids.at(-1)}.`;
  return { misuse: `There is no session "${wanted}". ${hint}` };
}
