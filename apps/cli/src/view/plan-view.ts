import { formatDay, type Plan, parseDay } from "@stridelift/core";
import type { Page } from "../terminal/page.ts";
import { wrap } from "../terminal/width.ts";
import { assumedLines } from "./assumed.ts";
import { legend } from "./legend.ts";
import { seasonStrip } from "./season-strip.ts";
import { goalText, seasonWords } from "./season-words.ts";
import { weekView } from "./week.ts";
import { count, longDate } from "./words.ts";

const WEEKS_IN_FULL = 4;
const MARGIN = "  ";

/** The default view: the season as a strip, the coming weeks in full, and what was assumed. The plan's texts are printable. */
export function planView(plan: Plan, page: Page): string[] {
  const coming = plan.weeks.slice(0, WEEKS_IN_FULL);
  const first = coming[0]?.monday ?? plan.today;
  const after = formatDay((parseDay(coming.at(-1)?.monday ?? plan.today) ?? 0) + 7);
  const assumed = assumedLines(plan, page);
  const sections = [
    headLines(plan, page),
    seasonStrip(plan, page),
    seasonWords(plan, page),
    ...coming.map((week, i) => weekView(plan, week, page, "cut", coming[i - 1])),
    legend(plan, first, after, page),
    assumed.length > 0 ? [`${MARGIN}${page.ink("strong", "Assumed, as it was not said")}`, ...assumed] : [],
    moreLines(plan, page),
  ];
  return sections.filter((lines) => lines.length > 0).flatMap((lines, i) => (i === 0 ? lines : ["", ...lines]));
}

function headLines(plan: Plan, page: Page): string[] {
  const goal = goalText(plan) ?? `${count(plan.weeks.length, "week")} of strength beside your runs`;
  const [first = "", ...rest] = wrap(goal, page.columns - MARGIN.length);
  const today = `Today is ${longDate(plan.today)}, ${plan.timeZone}.`;
  return [
    ...[first, ...rest].map((line) => `${MARGIN}${page.ink("strong", line)}`),
    ...wrap(today, page.columns - MARGIN.length).map((line) => `${MARGIN}${page.ink("quiet", line)}`),
  ];
}

function moreLines(plan: Plan, page: Page): string[] {
  const left = plan.weeks.length - WEEKS_IN_FULL;
  const more = left > 0 ? `${count(left, "more week")}. ` : "";
  const text = `${more}--week N shows one with its reasons, --ics FILE writes a calendar.`;
  return wrap(text, page.columns - MARGIN.length).map((line) => `${MARGIN}${page.ink("quiet", line)}`);
}
