import type { Plan } from "@stridelift/core";
import type { Page } from "../terminal/page.ts";
import { wrap } from "../terminal/width.ts";
import { reasonLines } from "./why.ts";
import { shortDayMonth } from "./words.ts";

const MARGIN = "  ";

/** Why the season is as it is: each phase ahead with its reasons, then what this week's sessions rest on. */
export function seasonWhy(plan: Plan, page: Page): string[] {
  const first = plan.weeks[0]?.monday ?? plan.today;
  const last = plan.weeks.at(-1)?.monday ?? plan.today;
  const stretches = plan.season.filter(({ from, to }) => to >= first && from <= last);
  const phases = stretches.map(({ phase, from, to, why }) => [
    `${MARGIN}${page.ink("strong", phase)}  ${shortDayMonth(from)} – ${shortDayMonth(to)}`,
    ...why.flatMap((reason) => reasonLines(reason, page)),
  ]);
  return [...phases, weekRules(plan, page)].flatMap((lines, i) => (i === 0 ? lines : ["", ...lines]));
}

/* The rules that spoke in the week of today, each with the first sentence it gave. */
function weekRules(plan: Plan, page: Page): string[] {
  const week = plan.weeks[0];
  if (!week) return [];
  const next = plan.weeks[1]?.monday ?? "9999-12-31";
  const sessions = plan.sessions.filter(({ start }) => start.slice(0, 10) >= week.monday && start.slice(0, 10) < next);
  const reasons = new Map(
    sessions.flatMap(({ placement }) => placement.reasons).map((reason) => [reason.rule, reason]),
  );
  const lines = [
    ...[...reasons.values()].flatMap((reason) => reasonLines(reason, page)),
    ...week.shortfalls.flatMap(({ rule, text }) =>
      wrap(`- ${text} (${rule})`, page.columns - 4).map(
        (line, i) => `${MARGIN}${MARGIN}${i === 0 ? "" : MARGIN}${line}`,
      ),
    ),
  ];
  const head = `${MARGIN}${page.ink("strong", "this week")}  from ${shortDayMonth(week.monday)}, decided by`;
  return lines.length > 0 ? [head, ...lines] : [`${MARGIN}Nothing is placed in this week.`];
}
