import { describe, expect, it } from "vitest";
import { bestMenu, lineSeconds, type Round } from "./menu.ts";
import { demand, dish, problem } from "./menu-problem.fixture.ts";
import { linesOf, PARTNERS } from "./partners.ts";
import { STATION_IDS, type StationId, stationOf } from "./station.ts";

const TIMES = { changeS: 45, moveS: 15 };
const sets = (count: number, workS: number, restS: number): Round[] =>
  Array.from({ length: count }, () => ({ workS, restS }));

describe("the seconds of a line", () => {
  it("X5 one set is its work and the change to the next exercise, without a rest", () => {
    expect(lineSeconds([sets(1, 30, 180)], TIMES)).toBe(30 + 45);
  });

  it("X5 three sets have two rests between them", () => {
    expect(lineSeconds([sets(3, 30, 180)], TIMES)).toBe(3 * 30 + 2 * 180 + 45);
  });

  it("X5 a short lift goes into the rests of a main one and takes no time but at the end", () => {
    // Twice until the next set of the main lift, then both once more with the way between.
    expect(lineSeconds([sets(3, 30, 180), sets(3, 40, 60)], TIMES)).toBe(2 * (30 + 180) + 30 + 15 + 40 + 45);
  });

  it("X5 where both take longer than the rest the round is as long as both, there and back", () => {
    expect(lineSeconds([sets(2, 40, 45), sets(2, 50, 30)], TIMES)).toBe(40 + 15 + 50 + 15 + (40 + 15 + 50) + 45);
  });

  it("X5 the rest of the partner counts where it is the longer", () => {
    expect(lineSeconds([sets(2, 30, 45), sets(2, 30, 180)], TIMES)).toBe(30 + 180 + (30 + 15 + 30) + 45);
  });

  it("X5 sets that are left over are done alone", () => {
    expect(lineSeconds([sets(3, 30, 90), sets(1, 20, 60)], TIMES)).toBe(30 + 90 + 30 + 90 + 30 + 45);
    expect(lineSeconds([sets(1, 30, 90), sets(2, 20, 60)], TIMES)).toBe(30 + 90 + 20 + 45);
  });

  it("X5 fast sets rest as fast sets, then work sets as work sets", () => {
    expect(lineSeconds([[...sets(2, 10, 120), ...sets(2, 20, 180)]], TIMES)).toBe(2 * (10 + 120) + 20 + 180 + 20 + 45);
  });

  it("X5 nothing takes nothing but the change", () => {
    expect(lineSeconds([[]], TIMES)).toBe(0);
  });
});

describe("lines that share their rests", () => {
  const pairs = STATION_IDS.flatMap((first) => (PARTNERS[first] ?? []).map((second) => [first, second] as const));
  const isLeg = (id: StationId) => stationOf(id).lower;

  it("X3 a main lift is never paired with other leg work", () => {
    const mains = pairs.filter(([first, second]) =>
      [first, second].some((id) => ["main", "single"].includes(stationOf(id).role)),
    );
    expect(mains.length).toBeGreaterThan(10);
    expect(mains.filter(([first, second]) => isLeg(first) === isLeg(second))).toEqual([]);
  });

  it("X3 no lift is paired with one of its own pattern, of its own way, nor a jump or carry with anything", () => {
    const way = (id: StationId) => (id.endsWith("push") ? "push" : id.endsWith("pull") ? "pull" : id);
    expect(pairs.filter(([first, second]) => way(first) === way(second))).toEqual([]);
    expect(pairs.flat().filter((id) => id === "jump" || id === "carry")).toEqual([]);
  });

  it("X3 a hinge held in the hands is not paired with a row, which the same back and grip hold", () => {
    expect(PARTNERS.hinge).not.toContain("horizontal-pull");
    expect(PARTNERS["single-hinge"]).not.toContain("horizontal-pull");
  });

  it("X3 each takes the best partner that is left, in the order given", () => {
    expect(linesOf(["squat", "hinge", "horizontal-push", "horizontal-pull"])).toEqual([
      ["squat", "horizontal-pull"],
      ["hinge", "horizontal-push"],
    ]);
    expect(linesOf(["squat", "lunge", "horizontal-pull"])).toEqual([["squat", "horizontal-pull"], ["lunge"]]);
    expect(linesOf(["calf", "soleus", "side"])).toEqual([["calf", "side"], ["soleus"]]);
    expect(linesOf(["jump"])).toEqual([["jump"]]);
    expect(linesOf([])).toEqual([]);
  });
});

describe("the best menu", () => {
  const press = dish("horizontal-push", 3, 30, 90);
  const row = dish("horizontal-pull", 3, 30, 90);
  const squat = dish("squat", 3, 30, 180, 120);

  it("X5 takes nothing that nothing asks for", () => {
    expect(bestMenu(problem({ dishes: [squat], eachCost: 20 }))).toEqual({
      lines: [],
      taken: new Map(),
      seconds: 0,
      cost: 0,
    });
  });

  it("X5 takes what is worth more than one exercise more, and leaves what is not", () => {
    const told = {
      dishes: [squat, press],
      eachCost: 20,
      demands: [demand(21, "squat"), demand(19, "horizontal-push")],
    };
    expect(bestMenu(problem(told))).toMatchObject({ lines: [["squat"]], cost: 20 + 19 });
  });

  it("X5 a lift that shares the rests of another costs no time but its own end", () => {
    const told = problem({ dishes: [squat, row], demands: [demand(500, "squat"), demand(500, "horizontal-pull")] });
    const { lines, seconds } = bestMenu(told);
    expect(lines).toEqual([["squat", "horizontal-pull"]]);
    expect(seconds).toBe(3 * 30 + 2 * 180 + 15 + 30 + 45);
  });

  it("X5 fewer sets come before leaving out what is wanted, and before too little time nothing", () => {
    const told = problem({ dishes: [squat], demands: [demand(500, "squat")] });
    const whole = 3 * 30 + 2 * 180 + 45;
    expect(bestMenu({ ...told, budgetS: whole })).toMatchObject({ taken: new Map([["squat", 0]]), cost: 0 });
    expect(bestMenu({ ...told, budgetS: whole - 1 })).toMatchObject({ taken: new Map([["squat", 1]]), cost: 120 });
    expect(bestMenu({ ...told, budgetS: 30 + 45 })).toMatchObject({ taken: new Map([["squat", 2]]), cost: 240 });
    expect(bestMenu({ ...told, budgetS: 30 + 44 })).toMatchObject({ lines: [], cost: 500 });
  });

  it("X5 what nothing can fill costs nothing", () => {
    expect(bestMenu(problem({ dishes: [squat], demands: [demand(500, "carry")] }))).toMatchObject({
      lines: [],
      cost: 0,
    });
    const either = problem({ dishes: [squat], demands: [demand(500, "squat", "lunge")] });
    expect(bestMenu(either)).toMatchObject({ lines: [["squat"]], cost: 0 });
  });

  it("X3 power, main lifts, single legs, calf, trunk and carry, whatever the order of the dishes", () => {
    const wanted = ["carry", "side", "calf", "lunge", "hamstring", "hinge", "squat", "jump"] as const;
    const told = problem({
      dishes: wanted.map((id) => dish(id, 1, 30, 60)),
      demands: wanted.map((id) => demand(100, id)),
    });
    const order = ["jump", "squat", "hinge", "lunge", "hamstring", "calf", "side", "carry"];
    expect(bestMenu(told).lines.flat()).toEqual(order);
    const hingeFirst = ["jump", "hinge", "squat", "lunge", "hamstring", "calf", "side", "carry"];
    expect(bestMenu({ ...told, hingeFirst: true }).lines.flat()).toEqual(hingeFirst);
  });

  it("X3 the lift that comes first chooses its partner first", () => {
    const ids = ["squat", "hinge", "vertical-push"] as const;
    const told = problem({ dishes: ids.map((id) => dish(id, 3, 30, 180)), demands: ids.map((id) => demand(900, id)) });
    expect(bestMenu(told).lines).toEqual([["squat", "vertical-push"], ["hinge"]]);
    expect(bestMenu({ ...told, hingeFirst: true }).lines).toEqual([["hinge", "vertical-push"], ["squat"]]);
  });

  it("P16 of two that cost and take the same the earlier station stands", () => {
    const ids = ["abduction", "adduction"] as const;
    const told = problem({ dishes: ids.map((id) => dish(id, 1, 30, 60)), demands: [demand(50, ...ids)], eachCost: 20 });
    expect(bestMenu(told).lines).toEqual([["abduction"]]);
  });
});
