import { describe, expect, it } from "vitest";
import type { Plan, PlannedSession } from "../../../packages/core/src/plan-schema.ts";
import { checkSessions } from "./check-sessions.ts";
import { goodPlan, goodWeeks, item, SMALL, times } from "./good-session.ts";
import { all, type Change, drop, type Opened, opened, TWINS, type Twin } from "./twins.ts";

function found(twin: Twin, change: Change): string[] {
  const plan = goodPlan(twin.sketch);
  if (twin.law === "S5") plan.season[0]?.deloadWeeks.push("2027-03-01");
  if (twin.what.includes("in season") && plan.season[0]) plan.season[0].inSeason = true;
  change(opened(plan.sessions[0] as PlannedSession));
  const lifter = { catalogue: SMALL, ...twin.lifter };
  return checkSessions(plan, lifter).map((f) => `${f.law} ${f.text}`);
}

const laws = (texts: readonly string[]) => [...new Set(texts.map((t) => t.split(" ")[0]))];

describe("the content of a session", () => {
  it("X1, X4, W1 the good session breaks nothing", () => {
    expect(checkSessions(goodPlan(), { catalogue: SMALL })).toEqual([]);
    expect(checkSessions(goodWeeks(4), { catalogue: SMALL })).toEqual([]);
  });

  it.each(TWINS.map((twin) => [`${twin.law} a session ${twin.what}`, twin] as const))("%s", (_, twin) => {
    expect(laws(found(twin, twin.breaks)), found(twin, twin.breaks).join("\n")).toContain(twin.law);
    expect(found(twin, twin.keeps)).toEqual([]);
  });

  it("X1 an empty session is told, save in transition with a warm-up", () => {
    const bare = (phase: "strength" | "transition", warm: boolean) => {
      const plan = goodPlan({ phase });
      const [session] = plan.sessions as [PlannedSession];
      session.blocks = [];
      session.warmup = warm ? session.warmup.slice(0, 4) : [];
      return checkSessions(plan, { catalogue: SMALL }).map((f) => f.law);
    };
    expect(bare("strength", true)).toEqual(["X1"]);
    expect(bare("transition", false)).toEqual(["X1"]);
    expect(bare("transition", true)).toEqual([]);
  });
});

describe("sessions together", () => {
  const broken = (change: (plan: Plan) => void, weeks = 4) => {
    const plan = goodWeeks(weeks);
    change(plan);
    return laws(checkSessions(plan, { catalogue: SMALL }).map((f) => f.law));
  };
  const each = (plan: Plan, from: number, change: Change) => {
    for (const s of plan.sessions.slice(from)) change(opened(s));
  };

  it("X1 over four sessions or 14 days there are level and upright pulls, both kinds of trunk work and a carry", () => {
    const alike = (plan: Plan) =>
      plan.sessions.forEach((s, i) => {
        if (i % 2 === 1)
          opened(s).swapIn("row", item("pull-up", times(3, { reps: 5, rir: 2, restS: 120 }), ["pull-up-bar"]));
      });
    expect(broken(alike)).toEqual(["X1"]);
    expect(broken((plan) => each(plan, 0, drop("pallof")))).toEqual(["X1"]);
    expect(broken((plan) => each(plan, 7, drop("pallof")))).toEqual([]);
  });

  it("X7 an exercise stays for its phase; a step of its chain and other equipment are no change", () => {
    const pressed = (plan: Plan) =>
      each(plan, 4, ({ swapIn }) =>
        swapIn("back-squat", item("air-squat", times(3, { reps: 15, rir: 2, restS: 180 }))),
      );
    const stepped = (plan: Plan) =>
      each(plan, 4, ({ swapIn }) =>
        swapIn("back-squat", item("goblet-squat", times(3, { reps: 10, rir: 2, restS: 180 }), ["dumbbells"])),
      );
    expect(broken(pressed)).toEqual(["X7"]);
    expect(broken(stepped)).toEqual([]);
  });

  it("X7 at the start of a phase two exercises are new at most", () => {
    const next = (fresh: (s: Opened) => void) => (plan: Plan) => {
      plan.season[0] = { ...(plan.season[0] as Plan["season"][number]), to: "2027-03-14" };
      plan.season.push({ ...plan.season[0], from: "2027-03-15", to: "2027-03-28" });
      each(plan, 4, fresh);
    };
    const two: Change = ({ swapIn }) => {
      swapIn("split-squat", item("lateral-lunge", times(2, { reps: 8, rir: 2, restS: 60 })));
      swapIn("dead-bug", item("plank", times(2, { seconds: 40, restS: 30 })));
    };
    const three = all(two, ({ swapIn }) =>
      swapIn("pallof", item("chop", times(2, { reps: 10, rir: 3, restS: 30 }), ["bands"])),
    );
    expect(broken(next(two))).toEqual([]);
    expect(broken(next(three))).toEqual(["X7"]);
  });
});
