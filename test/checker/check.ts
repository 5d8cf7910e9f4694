import { type Plan, planSchema } from "../../packages/core/src/plan-schema.ts";
import { dayOfText, momentOf } from "./clock.ts";
import { contractFindings } from "./contract.ts";
import { type Facts, type Focuses, factsOf, type SessionFact } from "./facts.ts";
import { type Broken, brokenAlone, brokenBetween, brokenTogether } from "./hard.ts";

export type Finding = Broken;

/** What the caller knows beside the plan: starts as text with offset. */
export interface Given {
  readonly announced?: readonly string[];
  readonly pins?: readonly string[];
  readonly done?: readonly string[];
  readonly focuses?: Focuses;
}

/** Every hard rule and promise of the contract that a plan breaks, found from its JSON alone. Empty: none. */
export function check(plan: Plan, given: Given = {}): Finding[] {
  const parsed = planSchema.safeParse(plan);
  if (!parsed.success)
    return parsed.error.issues.map((i) => ({ rule: "contract", text: `${i.path.join(".")}: ${i.message}` }));
  const facts = factsOf(plan, { focuses: given.focuses ?? {} });
  return [
    ...contractFindings(facts),
    ...alone(facts),
    ...together(facts),
    ...sittings(facts),
    ...alternatives(facts),
    ...kept(facts, given),
  ];
}

function alone(facts: Facts): Finding[] {
  return facts.placed.flatMap((s) => {
    const broken = brokenWithFacts(facts, s);
    const lighter = FOCUSES.slice(FOCUSES.indexOf(s.focus) + 1);
    if (!s.told || broken.length === 0) return [...brokenAlone(facts, s), ...asPlaced(facts, s)];
    const fits = lighter.find((focus) => brokenWithFacts(facts, { ...s, focus }).length === 0);
    return fits ? [{ rule: "P14", text: `${s.name} is pinned as ${s.focus} where ${fits} would keep every rule` }] : [];
  });
}

const FOCUSES = ["full", "light", "upper"] as const;

function brokenWithFacts(facts: Facts, s: SessionFact): Broken[] {
  return [...brokenAlone(facts, s), ...facts.stands.flatMap((stands) => brokenTogether(facts, stands, s))];
}

/** What a session placed by the plan keeps besides: its weeks, its length and the quarter of an hour. */
function asPlaced(facts: Facts, s: SessionFact): Finding[] {
  const found: Finding[] = [];
  if (s.start.day >= facts.to) found.push({ rule: "P1", text: `${s.name} is after the last week` });
  if (s.end - s.start.at !== facts.minutes)
    found.push({ rule: "P1", text: `${s.name} does not last ${facts.minutes} min` });
  if (s.role === "free" && s.start.minute % 15 !== 0) found.push({ rule: "P13", text: `${s.name} is off the quarter` });
  return found;
}

function together(facts: Facts): Finding[] {
  const all = [...facts.stands, ...facts.placed].sort((a, b) => a.start.at - b.start.at);
  const pairs = all.flatMap((a, i) =>
    all.slice(i + 1).flatMap((b) => (stand([a, b]) ? [] : brokenTogether(facts, a, b))),
  );
  return [
    ...pairs,
    ...brokenBetween(facts, all)
      .filter((found) => !stand(found.of))
      .map((found) => found.broken),
  ];
}

/** Nothing here was the plan's to choose, and where pins collide a problem names one of them. */
function stand(sessions: readonly SessionFact[]): boolean {
  const pins = sessions.filter((s) => s.role === "pinned");
  return sessions.every((s) => s.role !== "free") && (pins.length === 0 || pins.some((s) => s.told));
}

function sittings(facts: Facts): Finding[] {
  return facts.plan.sessions.flatMap((s) => {
    if (s.status !== "planned") return [];
    const [start, end] = [momentOf(s.start).at, momentOf(s.end).at];
    const power = s.blocks.some((b) => b.kind === "power" || b.exercises.some((e) => e.pattern === "jump"));
    const near = facts.runs.some((r) => r.start.at - end < 180 && start - r.end < 180);
    return power && near ? [{ rule: "P4", text: `${s.id} has power work within 3 h of a run` }] : [];
  });
}

function alternatives(facts: Facts): Finding[] {
  return facts.plan.sessions.flatMap((s) => {
    const found: Finding[] = [];
    const say = (text: string) => found.push({ rule: "P19", text: `${s.id}: ${text}` });
    const offered = s.placement.alternatives;
    if (offered.length > 5) say(`${offered.length} alternatives`);
    if (offered.some((a, i) => a.regret < (offered[i - 1]?.regret ?? 0)))
      say("alternatives are not sorted by regret from 0");
    if (new Set([s, ...offered].map((a) => `${a.start} ${a.focus}`)).size <= offered.length)
      say("an alternative is there twice");
    const monday = weekOf(facts, momentOf(s.start).day);
    for (const a of offered) {
      const start = momentOf(a.start);
      const slot: SessionFact = {
        name: `${s.id} → ${a.start}`,
        start,
        end: start.at + facts.minutes,
        focus: a.focus,
        role: "free",
        told: false,
      };
      if (weekOf(facts, start.day) !== monday || start.day < facts.today) say(`${a.start} is not in its week`);
      found.push(...brokenWithFacts(facts, slot), ...asPlaced(facts, slot));
    }
    return found;
  });
}

function weekOf(facts: Facts, day: number): number {
  return Math.floor((day - facts.from) / 7);
}

/** Pins and done sessions that the caller knows are in the plan; announced ones, where kept, keep what they were. */
function kept(facts: Facts, given: Given): Finding[] {
  const { plan } = facts;
  const at = (text: string) => plan.sessions.filter((s) => momentOf(s.start).at === momentOf(text).at);
  const pins = given.pins?.filter((p) => momentOf(p).day >= facts.today && momentOf(p).day < facts.to);
  const planned = plan.sessions.filter((s) => s.status === "planned" && s.pinned);
  return [
    ...(pins ?? [])
      .filter((p) => !at(p).some((s) => s.pinned || s.status !== "planned"))
      .map((p) => ({ rule: "P14", text: `the pin ${p} is lost` })),
    ...planned
      .filter((s) => given.pins && !given.pins.some((p) => momentOf(p).at === momentOf(s.start).at))
      .map((s) => ({ rule: "P14", text: `${s.id} is pinned and nobody pinned it` })),
    ...(given.done ?? [])
      .filter((d) => momentOf(d).day >= facts.from && !at(d).some((s) => s.status === "done"))
      .map((d) => ({ rule: "J7", text: `the done session ${d} is lost` })),
    ...(given.announced ?? [])
      .filter(
        (a) => dayOfText(a.slice(0, 10)) < facts.today && dayOfText(a.slice(0, 10)) >= facts.from && at(a).length === 0,
      )
      .map((a) => ({ rule: "J7", text: `the session announced for ${a} is lost` })),
  ];
}
