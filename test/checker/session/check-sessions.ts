import type { Plan } from "../../../packages/core/src/plan-schema.ts";
import { boneFindings } from "./bone.ts";
import { careFindings } from "./care.ts";
import { contactFindings } from "./contacts.ts";
import { coverageFindings } from "./coverage.ts";
import { doseFindings, readyFindings } from "./dose.ts";
import { type Lifter, type PlanFacts, planFactsOf } from "./facts.ts";
import { fewerFindings } from "./fewer.ts";
import type { SessionFinding } from "./finding.ts";
import { kitFindings } from "./kit.ts";
import { loadFindings } from "./loads.ts";
import { orderFindings } from "./order.ts";
import { stayFindings } from "./stay.ts";
import { timeFindings } from "./time.ts";
import { warmupFindings } from "./warmup.ts";

const GROUPS = [
  emptyFindings,
  coverageFindings,
  orderFindings,
  doseFindings,
  fewerFindings,
  readyFindings,
  timeFindings,
  kitFindings,
  stayFindings,
  contactFindings,
  boneFindings,
  loadFindings,
  careFindings,
  warmupFindings,
];

/**
 * Every law of the content of sessions that a plan breaks, found from its JSON, what the journal says of the runner beside
 * it, and the library as facts. Only planned sessions from today on are judged. Empty: none.
 */
export function checkSessions(plan: Plan, lifter: Lifter = {}): SessionFinding[] {
  const facts = planFactsOf(plan, lifter);
  return GROUPS.flatMap((find) => find(facts));
}

/** A session has something to do. In transition, and where the plan says why, the warm-up may be all. */
function emptyFindings(facts: PlanFacts): SessionFinding[] {
  const none = facts.sessions.filter((s) => s.works.length === 0);
  return none
    .filter((s) => s.session.warmup.length === 0 || (s.phase !== "transition" && !s.cuts.told))
    .map((s) => ({ law: "X1", session: s.id, text: `${s.focus} in ${s.phase} has nothing to do` }));
}
