import { formatDay, type Plan, parseDay } from "@stridelift/core";
import type { Page } from "../terminal/page.ts";
import { alternativeLines } from "./alternatives.ts";
import { legend } from "./legend.ts";
import { weekView } from "./week.ts";
import { sessionWhy } from "./why.ts";

/** One week in full: the diary page, its marks, and why each session is where it is, with what was next best. */
export function weekPage(plan: Plan, week: Plan["weeks"][number], page: Page): string[] {
  const after = formatDay((parseDay(week.monday) ?? 0) + 7);
  const sessions = plan.sessions.filter(({ start }) => start.slice(0, 10) >= week.monday && start.slice(0, 10) < after);
  const sections = [
    weekView(plan, week, page, "whole"),
    legend(plan, week.monday, after, page),
    ...sessions.map((each) => sessionWhy(each, page)),
    alternativeLines(sessions, page),
  ];
  return sections.filter((lines) => lines.length > 0).flatMap((lines, i) => (i === 0 ? lines : ["", ...lines]));
}

/** The week of a plan that `text` names: 1 is this week's number; or its Monday, or any date in it. */
export function findWeek(plan: Plan, text: string): Plan["weeks"][number] | undefined {
  const day = parseDay(text);
  if (day === undefined) return /^\d+$/.test(text) ? plan.weeks[Number(text) - 1] : undefined;
  return plan.weeks.find(({ monday }) => monday <= text && text < formatDay((parseDay(monday) ?? 0) + 7));
}
