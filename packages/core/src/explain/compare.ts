import { parseDay, weekdayOf } from "../calendar/day.ts";
import type { Plan, PlannedSession } from "../plan-schema.ts";
import { RULES } from "../rules/registry.ts";
import { weekdayName } from "../rules/words.ts";

/** Two plans side by side (E5). */
export interface PlanComparison {
  /** What moved, came, went or changed focus, in time order, each with the rule that decided it, as sentences. */
  readonly lines: readonly string[];
  /** The rule whose cost changed most, as a sentence; null: no cost changed. */
  readonly decided: string | null;
  readonly costBefore: number;
  readonly costAfter: number;
  /** Change of cost by rule id, largest first; rules that did not change are left out. */
  readonly byRule: readonly { readonly rule: string; readonly change: number }[];
}

/** What changed from one plan to another. Sessions are matched by id; a session that only took another’s place is one that moved. */
export function comparePlans(before: Plan, after: Plan): PlanComparison {
  const was = new Map(before.sessions.map((session) => [session.id, session]));
  const is = new Map(after.sessions.map((session) => [session.id, session]));
  const changes = [
    ...before.sessions
      .filter(({ id }) => !is.has(id))
      .map((session) => ({ at: session.start, text: `${when(session)} is no longer planned.` })),
    ...after.sessions.flatMap((session) => {
      const text = changeOf(was.get(session.id), session, before, after);
      return text === undefined ? [] : [{ at: session.start, text }];
    }),
  ];
  const sorted = changes.sort((a, b) => (a.at.slice(0, 16) < b.at.slice(0, 16) ? -1 : 1)).map(({ text }) => text);
  const byRule = ruleChanges(before, after);
  return {
    lines: sorted,
    decided: decided(byRule),
    costBefore: before.cost.soft,
    costAfter: after.cost.soft,
    byRule,
  };
}

function changeOf(was: PlannedSession | undefined, is: PlannedSession, before: Plan, after: Plan): string | undefined {
  const because = mainReason(is);
  if (was === undefined) return `${when(is)} is new. ${because}`.trim();
  if (was.start !== is.start) {
    const now = was.focus === is.focus ? "" : ` and is now ${is.focus}`;
    return `${when(was)} moves to ${place(is)}${now}. ${runThatChanged(was, before, after) ?? because}`.trim();
  }
  if (was.focus !== is.focus) return `${when(is)} is now ${is.focus} instead of ${was.focus}. ${because}`.trim();
  return was.status === is.status
    ? undefined
    : `${when(is)} is now ${is.status === "missed" ? "not done" : is.status}.`;
}

/** Monday 2027-03-01 18:00, full. */
function when(session: PlannedSession): string {
  return `${place(session)} (${session.focus})`;
}

function place({ start }: PlannedSession): string {
  const date = start.slice(0, 10);
  return `${weekdayName(weekdayOf(parseDay(date) ?? 0))} ${date} ${start.slice(11, 16)}`;
}

/** A run that came to or near the old place, or is another kind there, is the plainest reason. Ids name the file, so that two files share none. */
function runThatChanged(was: PlannedSession, before: Plan, after: Plan): string | undefined {
  const kinds = new Map(before.runs.map((run) => [sameRun(run), run.kind]));
  const near = after.runs.filter((run) => Math.abs(days(run.start) - days(was.start)) <= 2);
  const came = near.find((run) => !kinds.has(sameRun(run)));
  if (came !== undefined)
    return `“${came.title}” is now on ${weekdayName(weekdayOf(days(came.start)))} ${came.start.slice(0, 10)}.`;
  const other = near.find((run) => kinds.get(sameRun(run)) !== run.kind);
  return other === undefined ? undefined : `“${other.title}” now counts as ${other.kind}.`;
}

function sameRun({ start, title }: Plan["runs"][number]): string {
  return `${start} ${title}`;
}

function days(text: string): number {
  return parseDay(text.slice(0, 10)) ?? 0;
}

/** Reasons begin with what was refused, then with what cost most. */
function mainReason({ placement }: PlannedSession): string {
  return placement.reasons[0]?.text ?? "";
}

function ruleChanges(before: Plan, after: Plan): PlanComparison["byRule"] {
  const rules = [...new Set([...Object.keys(before.cost.byRule), ...Object.keys(after.cost.byRule)])].sort();
  return rules
    .map((rule) => ({ rule, change: (after.cost.byRule[rule] ?? 0) - (before.cost.byRule[rule] ?? 0) }))
    .filter(({ change }) => change !== 0)
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change));
}

function decided(byRule: PlanComparison["byRule"]): string | null {
  const most = byRule[0];
  if (most === undefined) return null;
  const law = RULES.find((rule) => rule.id === most.rule)?.law;
  const amount = `${Math.abs(most.change)} ${most.change > 0 ? "more" : "less"}`;
  return `The rule that decides the difference is “${most.rule}”${law ? ` (${law})` : ""}: ${amount}.`;
}
