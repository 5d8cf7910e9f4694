import type { PlanFacts, SessionFacts, Work } from "./facts.ts";
import type { SessionFinding } from "./finding.ts";

const BONE: readonly string[] = ["squat", "hinge"];

/** X13: each week with lower-body work has a loaded squat or hinge session, and with a percent it reaches 60. */
export function boneFindings(facts: PlanFacts): SessionFinding[] {
  const mondays = [...new Set(facts.sessions.map((s) => s.monday))];
  return mondays.flatMap((monday) => {
    const week = facts.sessions.filter(
      (s) => s.monday === monday && s.focus !== "upper" && s.phase !== "taper" && s.phase !== "transition",
    );
    const filled = week.filter((s) => s.works.length > 0);
    const first = filled[0];
    if (!first) return [];
    const works = filled.flatMap((s) => s.works.filter((w) => BONE.includes(w.item.pattern) && !w.fast));
    const found = (text: string) => [{ law: "X13", session: first.id, text }];
    if (!works.some(loaded) && loadable(facts)) return found("no loaded squat or hinge in its week");
    const percents = works.flatMap((w) => w.item.sets.flatMap((set) => set.percent1RM ?? []));
    // A load that the runner has may be less than wanted (L4).
    const owned = works.some((w) => w.item.sets.some((set) => set.loadKg !== undefined));
    const easy = owned || filled.some((s: SessionFacts) => s.cuts.any) || first.phase === "adaptation";
    const least = easy ? 40 : 60;
    return percents.length > 0 && Math.max(...percents) < least
      ? found(`squat and hinge reach ${Math.max(...percents)} %, not ${least}`)
      : [];
  });
}

function loaded({ setup }: Work): boolean {
  return setup !== undefined && setup.load !== "body" && setup.load !== "band";
}

function loadable({ catalogue, performable, plan }: PlanFacts): boolean {
  return catalogue.exercises.some(
    (e) =>
      BONE.includes(e.pattern) &&
      performable(e) &&
      e.setups.some(
        (s) => s.load !== "body" && s.load !== "band" && s.equipment.every((q) => plan.inputs.equipment.includes(q)),
      ),
  );
}
