import { formatDay, type Plan, parseDay } from "@stridelift/core";
import type { Page } from "../terminal/page.ts";
import { alternativeLines } from "./alternatives.ts";
import { hang } from "./hang.ts";
import { legend } from "./legend.ts";
import { sessionContent } from "./session-content.ts";
import { weekView } from "./week.ts";
import { sessionWhy } from "./why.ts";

const MARGIN = 2;

/** One week in full: the diary page, its marks, each session with why it is where it is and what to do in it, and what was next best. */
export function weekPage(plan: Plan, week: Plan["weeks"][number], page: Page): string[] {
  const after = formatDay((parseDay(week.monday) ?? 0) + 7);
  const sessions = plan.sessions.filter(({ start }) => start.slice(0, 10) >= week.monday && start.slice(0, 10) < after);
  const sections = [
    weekView(plan, week, page, "whole"),
    legend(plan, week.monday, after, page),
    ...sessions.flatMap((each) => [sessionWhy(each, page), sessionContent(each, page, "to write on")]),
    logLines(sessions, page),
    alternativeLines(sessions, page),
  ];
  return sections.filter((lines) => lines.length > 0).flatMap((lines, i) => (i === 0 ? lines : ["", ...lines]));
}

/* How what was written down gets into the journal, with the first exercise of the week as the example. */
function logLines(sessions: Plan["sessions"], page: Page): string[] {
  const first = sessions.flatMap(({ blocks }) => blocks).flatMap(({ exercises }) => exercises)[0];
  if (!first) return [];
  const text = `Afterwards: stridelift log runner.jsonl "${first.name.toLowerCase()} ${sampleSets(first.sets)}; rpe 7"`;
  return hang("", text, MARGIN, page).map((line) => page.ink("quiet", line));
}

function sampleSets(sets: Plan["sessions"][number]["blocks"][number]["exercises"][number]["sets"]): string {
  const { reps, contacts, seconds, metres, loadKg, rir } = sets[0] ?? {};
  const amount = seconds !== undefined ? `${seconds}s` : metres !== undefined ? `${metres}m` : (reps ?? contacts ?? 5);
  return `${sets.length}x${amount}${loadKg === undefined ? "" : ` ${loadKg}kg`}${rir === undefined ? "" : ` @${rir}`}`;
}

/** The week of a plan that `text` names: 1 is this week's number; or its Monday, or any date in it. */
export function findWeek(plan: Plan, text: string): Plan["weeks"][number] | undefined {
  const day = parseDay(text);
  if (day === undefined) return /^\d+$/.test(text) ? plan.weeks[Number(text) - 1] : undefined;
  return plan.weeks.find(({ monday }) => monday <= text && text < formatDay((parseDay(monday) ?? 0) + 7));
}
