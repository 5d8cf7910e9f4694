import { formatDay, mondayOf } from "../../packages/core/src/calendar/day.ts";
import type { Plan } from "../../packages/core/src/plan-schema.ts";
import { dayOfText, momentOf } from "./clock.ts";
import type { Facts } from "./facts.ts";
import type { Broken } from "./hard.ts";

/** What the contract promises of the plan's lists, sums and times, whatever was placed. */
export function contractFindings(facts: Facts): Broken[] {
  return [...times(facts), ...lists(facts.plan), ...costs(facts), ...season(facts), ...weeks(facts), ...doses(facts)];
}

function times({ plan, clock }: Facts): Broken[] {
  const texts = [...plan.runs, ...plan.own, ...plan.sessions, ...plan.inputs.busy]
    .flatMap((t) => [t.start, t.end])
    .concat(plan.sessions.flatMap((s) => s.placement.alternatives.map((a) => a.start)));
  return texts
    .filter((text) => clock.offset(momentOf(text).at) !== momentOf(text).offset)
    .map((text) => ({ rule: "contract", text: `${text} does not carry the offset of ${plan.timeZone}` }));
}

function lists(plan: Plan): Broken[] {
  const found: Broken[] = [];
  const say = (text: string) => found.push({ rule: "contract", text });
  if (!sorted(plan.sessions)) say("the sessions are not in order of their start");
  if (!sorted(plan.runs)) say("the runs are not in order of their start");
  for (const name of ["sessions", "runs", "races"] as const) {
    const ids = plan[name].map((x) => x.id);
    if (new Set(ids).size < ids.length) say(`two ${name} have one id`);
  }
  for (const s of plan.sessions) {
    if (s.status === "planned" && !/^\d{4}-\d\d-\d\d-\d+$/.test(s.id)) say(`${s.id} is not <monday>-<n>`);
    if (momentOf(s.end).at <= momentOf(s.start).at) say(`${s.id} ends before it starts`);
  }
  return found;
}

function sorted(list: readonly { start: string }[]): boolean {
  return list.every((x, i) => i === 0 || momentOf((list[i - 1] as { start: string }).start).at <= momentOf(x.start).at);
}

function costs({ plan, placed }: Facts): Broken[] {
  const found: Broken[] = [];
  const sum = Object.values(plan.cost.byRule).reduce((a, b) => a + b, 0);
  if (sum !== plan.cost.soft)
    found.push({ rule: "contract", text: `the rules cost ${sum}, the plan says ${plan.cost.soft}` });
  if (plan.cost.hard !== 0 && !placed.some((s) => s.told))
    found.push({ rule: "contract", text: `cost.hard is ${plan.cost.hard}` });
  return found;
}

function season({ plan, from, to }: Facts): Broken[] {
  const found: Broken[] = [];
  const say = (text: string) => found.push({ rule: "S3", text });
  const phases = plan.season.map((p) => ({ ...p, first: dayOfText(p.from), last: dayOfText(p.to) }));
  phases.forEach((p, i) => {
    const next = phases[i + 1];
    if (mondayOf(p.first) !== p.first) say(`${p.phase} begins on ${p.from}, no Monday`);
    if (p.last < p.first) say(`${p.phase} from ${p.from} has no day`);
    if (next && next.first !== p.last + 1) say(`${p.phase} ends ${p.to}, ${next.phase} begins ${next.from}`);
    if (
      p.deloadWeeks.some(
        (m) => dayOfText(m) < p.first || dayOfText(m) > p.last || mondayOf(dayOfText(m)) !== dayOfText(m),
      )
    )
      say(`${p.phase} has a deload week outside itself`);
  });
  if ((phases[0]?.first ?? to) > from) say(`the season begins after ${formatDay(from)}`);
  if ((phases.at(-1)?.last ?? from) < to - 1) say(`the season ends before ${formatDay(to - 1)}`);
  for (const w of plan.weeks) {
    const holds = phases.find((p) => p.first <= dayOfText(w.monday) && dayOfText(w.monday) <= p.last);
    if (holds && holds.phase !== w.phase) say(`the week of ${w.monday} is ${w.phase} in a phase of ${holds.phase}`);
  }
  return found;
}

function weeks({ plan, today, from }: Facts): Broken[] {
  const found: Broken[] = [];
  if (from !== mondayOf(today)) found.push({ rule: "contract", text: `weeks[0] does not hold ${plan.today}` });
  plan.weeks.forEach((w, i) => {
    if (dayOfText(w.monday) !== from + 7 * i) found.push({ rule: "contract", text: `weeks[${i}] is ${w.monday}` });
  });
  return found;
}

/** The most sessions a week of each phase (S6). */
const MOST = { adaptation: 3, strength: 3, power: 3, sharpen: 2, taper: 2, transition: 2 } as const;

function doses(facts: Facts): Broken[] {
  const { plan } = facts;
  return plan.weeks.flatMap((w) => {
    const found: Broken[] = [];
    const say = (rule: string, text: string) => found.push({ rule, text: `week of ${w.monday}: ${text}` });
    const monday = dayOfText(w.monday);
    const inWeek = (start: string) => mondayOf(momentOf(start).day) === monday;
    const sessions = plan.sessions.filter((s) => s.status !== "missed" && inWeek(s.start));
    const counted = sessions.length + plan.own.filter((o) => inWeek(o.start)).length;
    const chosen = facts.placed.filter((s) => mondayOf(s.start.day) === monday && s.role === "free").length;
    const { min, target, max, placed } = w.dose;
    if (placed !== counted) say("contract", `${placed} placed, ${counted} are there`);
    if (counted > max && chosen > 0) say("P6", `${counted} sessions, at most ${max}`);
    if (min > target || target > max) say("S6", `the dose is ${min}/${target}/${max}`);
    if (max > mostOf(facts, w.phase, monday)) say("S6", `at most ${max} in ${w.phase}`);
    if (placed < target && !w.shortfalls.some((s) => s.rule !== "" && s.text !== ""))
      say("P18", "the shortfall names no rule");
    if (placed >= target && w.shortfalls.length > 0) say("P18", "a shortfall where none is");
    return found;
  });
}

function mostOf(facts: Facts, phase: keyof typeof MOST, monday: number): number {
  const racing = facts.races.some((r) => r.priority !== "C" && mondayOf(r.day) === monday);
  if (racing) return 1;
  return phase === "adaptation" && facts.plan.inputs.level === "new" ? 2 : MOST[phase];
}
