import { exerciseOf, type Plan } from "@stridelift/core";
import { describe, expect, test } from "vitest";
import { pageOf } from "../terminal/page.ts";
import { nextLines } from "./logged.ts";
import { examplePlan } from "./plan.fixture.ts";

const page = pageOf({ isTTY: false, columns: 120, env: { LANG: "C.UTF-8" }, windows: false }, false);
const lift = { exercise: exerciseOf("back-squat") as NonNullable<ReturnType<typeof exerciseOf>>, sets: [] };

/** The example plan with the squat's sets at a load, for a reason, in the sessions of its third week by number. */
function planAt(loadKg: number, why: string, session = 0): Plan {
  const filled = examplePlan.sessions.find(({ blocks }) => blocks.length > 0) as Plan["sessions"][number];
  const squat = filled.blocks[0]?.exercises[0] as Plan["sessions"][number]["blocks"][number]["exercises"][number];
  const reason = { rule: "L3", text: why, grade: "D" as const, sources: [], facts: {} };
  const set = { reps: 5, loadKg, rir: 2, restS: 180 };
  const exercises = [{ ...squat, sets: [set, set, set], why: [reason] }];
  const week = examplePlan.sessions.filter(({ start }) => start > "2026-12-07" && start < "2026-12-14");
  const chosen = week[session]?.id;
  const sessions = week.map((each) => ({
    ...each,
    blocks: each.id === chosen ? [{ kind: "main" as const, superset: false, exercises }] : [],
  }));
  return { ...examplePlan, sessions };
}

describe("what comes next of what was logged", () => {
  const next = (before: Plan, after: Plan) => nextLines([lift], before, after, page).slice(1).join(" ").trim();

  test("L3 a load that rises is said beside the one before, with its reason", () => {
    expect(next(planAt(40, "As it was."), planAt(42.5, "All sets met their reps."))).toBe(
      "- Back squat, Wed 9 Dec: 3 × 5, 42.5 kg, 2 left; it was 3 × 5, 40 kg, 2 left. All sets met their reps.",
    );
  });

  test("L3 what stays is said to stay, what moves to have moved", () => {
    expect(next(planAt(40, "Same."), planAt(40, "Same."))).toBe(
      "- Back squat, Wed 9 Dec: 3 × 5, 40 kg, 2 left, as before.",
    );
    expect(next(planAt(40, "Same.", 0), planAt(40, "Same.", 1))).toBe(
      "- Back squat, Fri 11 Dec: 3 × 5, 40 kg, 2 left; it was on Wed 9 Dec.",
    );
  });

  test("A1 what is planned no more is said so, and what never was is not spoken of", () => {
    const none = { ...examplePlan, sessions: [] };
    expect(next(planAt(40, "Same."), none)).toBe("- Back squat is not planned again so far.");
    expect(nextLines([lift], none, none, page)).toEqual([]);
  });
});
