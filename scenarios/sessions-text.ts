import { mondayOf, type Plan, type PlannedSession, parseDay, weekdayOf } from "@stridelift/core";

const WEEKDAYS = ["", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const REASONS = 2;

/** The whole plan on a line a session, week by week, with what each week lacks and what the plan costs. */
export function sessionsText(plan: Plan): string {
  const rules = Object.entries(plan.cost.byRule).map(([rule, cost]) => `${rule} ${cost}`);
  const weeks = plan.weeks.flatMap((week) => ["", ...weekLines(plan, week)]);
  const problems = plan.problems.map(({ code, message, path }) => `${code}${path ? ` at ${path}` : ""}: ${message}`);
  return `${[
    `cost ${plan.cost.soft}${plan.cost.hard === 0 ? "" : `, hard ${plan.cost.hard}`}`,
    ...rules.map((rule) => `  ${rule}`),
    ...weeks,
    ...(problems.length > 0 ? ["", "problems", ...problems.map((problem) => `  ${problem}`)] : []),
  ].join("\n")}\n`;
}

function weekLines(plan: Plan, { monday, phase, dose, shortfalls, suggestions }: Plan["weeks"][number]): string[] {
  const inWeek = ({ start }: { start: string }) => mondayOf(dayOf(start)) === parseDay(monday);
  const deload = plan.season.some(({ deloadWeeks }) => deloadWeeks.includes(monday)) ? ", deload" : "";
  return [
    `${monday} ${phase}${deload} ${dose.min}/${dose.target}/${dose.max}: ${dose.placed}`,
    ...plan.own.filter(inWeek).map(({ start, title }) => `  own           ${localText(start)} ${title}`),
    ...plan.sessions.filter(inWeek).map(sessionLine),
    ...shortfalls.map(({ rule, text }) => `  short by ${rule}: ${text}`),
    ...suggestions.map(({ text, gain }) => `  gains ${gain}: ${text}`),
  ];
}

function sessionLine({ id, start, focus, status, pinned, placement }: PlannedSession): string {
  const marks = `${pinned ? ", pinned" : ""}${status === "planned" ? "" : `, ${status}`}`;
  const why = placement.reasons.slice(0, REASONS).map(({ rule, text }) => `${rule}: ${text}`);
  return `  ${id}  ${localText(start)} ${focus}${marks} (${placement.cost}) ${why.join(" ")}`;
}

/** `Tue 2027-03-02 18:00`. */
function localText(start: string): string {
  return `${WEEKDAYS[weekdayOf(dayOf(start))]} ${start.slice(0, 16).replace("T", " ")}`;
}

function dayOf(start: string): number {
  const day = parseDay(start.slice(0, 10));
  if (day === undefined) throw new Error(`"${start}" begins with no date`);
  return day;
}
