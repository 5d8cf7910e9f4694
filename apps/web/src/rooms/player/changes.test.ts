import { describe, expect, it } from "vitest";
import { type Logged, valuesOf } from "./amounts.ts";
import {
  afterPain,
  lightenedAfter,
  lightenedRefused,
  openSets,
  passedBy,
  swapped,
  takenBack,
  ticked,
  withExercise,
  withLogged,
  withSet,
} from "./changes.ts";
import { about, block, running, sets } from "./running.fixture.ts";
import type { Running } from "./running.ts";
import { FINISH, letterOf, type SetStep, stepsOf } from "./steps.ts";

const none = () => false;
const some =
  (...keys: string[]) =>
  (key: string) =>
    keys.includes(key);
const stepOf = (of: Running, key: string) => stepsOf(of).find((step) => step.key === key) as SetStep;
const start = "2027-03-01T18:00:00+01:00";
const logged = (exercise: string, set: number, more: Partial<Logged>): Logged => ({ start, exercise, set, ...more });

describe("a set that is done", () => {
  it("begins the rest, asks for the reserve, and puts the next set in hand", () => {
    const before = running([block(false, ["squat", sets(3)])]);
    const after = ticked(before, stepOf(before, "squat#0"), 5_000, none);
    expect(after).toMatchObject({ at: "squat#1", asking: "squat#0", rest: { startMs: 5_000, endMs: 185_000 } });
  });

  it("of a session written down afterwards begins no rest", () => {
    const before = { ...running([block(false, ["squat", sets(3)])]), afterwards: true };
    expect(ticked(before, stepOf(before, "squat#0"), 5_000, none).rest).toBeNull();
  });

  it("is taken back: in hand again as it stood, and nothing rests", () => {
    const before = running([block(false, ["squat", sets(3)])]);
    const done = ticked(before, stepOf(before, "squat#0"), 5_000, none);
    const back = takenBack(done, "squat#0", { reps: 4, loadKg: 82.5 });
    expect(back).toMatchObject({ at: "squat#0", rest: null, asking: null, ended: {} });
    expect(valuesOf(back, stepOf(back, "squat#0"), new Map())).toMatchObject({ reps: 4, loadKg: 82.5 });
  });

  it("hands its load on to the next one that is asked alike, its reps not", () => {
    const of = running([block(false, ["squat", [...sets(2), ...sets(1, { loadKg: 60 })]])]);
    const done = new Map([["squat#0", logged("squat", 0, { reps: 3, loadKg: 75 })]]);
    expect(valuesOf(of, stepOf(of, "squat#1"), done)).toMatchObject({ reps: 5, loadKg: 75 });
    expect(valuesOf(of, stepOf(of, "squat#2"), done)).toMatchObject({ reps: 5, loadKg: 60 });
  });
});

describe("A3 the first work set", () => {
  const of = running([block(false, ["squat", sets(3)])]);
  const after = (more: Partial<Logged>, key = "squat#0") =>
    lightenedAfter(of, stepOf(of, key), logged("squat", 0, { reps: 5, loadKg: 80, ...more }), {
      owned: {},
      isLogged: some(key),
    });

  it("that left more than 2 fewer than meant makes the rest 5 % lighter, and says from what to what", () => {
    const asked4 = running([block(false, ["squat", sets(3, { rir: 4 })])]);
    const done = logged("squat", 0, { reps: 5, loadKg: 80, rir: 1 });
    const lighter = lightenedAfter(asked4, stepOf(asked4, "squat#0"), done, { owned: {}, isLogged: some("squat#0") });
    expect(lighter.lightened).toEqual({ exercise: "squat", fromKg: 80, toKg: 75 });
    expect(valuesOf(lighter, stepOf(lighter, "squat#1"), new Map([["squat#0", done]])).loadKg).toBe(75);
    const kept = lightenedRefused(lighter, some("squat#0"));
    expect(valuesOf(kept, stepOf(kept, "squat#1"), new Map([["squat#0", done]])).loadKg).toBe(80);
    expect(kept.lightened).toBeNull();
  });

  it("counts missing reps as a reserve below none, also where nothing was said of it", () => {
    expect(after({ reps: 4 }).lightened).toMatchObject({ toKg: 75 });
    expect(after({ reps: 5, rir: 0 }).lightened).toBeNull();
  });

  it("that went well raises nothing, and a later set changes nothing", () => {
    expect(after({ rir: 4 })).toBe(of);
    expect(after({ reps: 1 }, "squat#1")).toBe(of);
  });
});

describe("a changed session", () => {
  it("has one more set after the last, with a place of its own", () => {
    const of = running([block(false, ["squat", sets(1)]), block(false, ["squat", sets(1)])]);
    const more = withSet(of, { block: 0, exercise: "squat" }, "more", { fromKg: 80, load: "barbell", owned: {} });
    expect(stepsOf(more).map(({ key }) => key)).toEqual(["squat#0", "squat#2", "squat#1"]);
    expect(more.at).toBe("squat#2");
  });

  it("has a drop set that is lighter, as the runner’s plates make it, and comes without a rest", () => {
    const of = { ...running([block(false, ["squat", sets(1)])]), rest: { startMs: 0, endMs: 9 } };
    const drop = withSet(of, { block: 0, exercise: "squat" }, "drop", { fromKg: 80, load: "barbell", owned: {} });
    expect(stepOf(drop, "squat#1").set).toMatchObject({ kind: "drop", asked: { loadKg: 62.5 } });
    expect(drop.rest).toBeNull();
  });

  it("X8 swaps what is open of an exercise; what was done of it stays, and rounds stay in turn", () => {
    const of = running([block(true, ["squat", sets(3)], ["row", sets(3)])]);
    const planned = { ...block(false, ["front-squat", sets(3, { loadKg: 60 })]).exercises[0] } as never;
    const by = { id: "front-squat", about: about({ name: "Front squat" }), planned, said: "About 25 % less." };
    const after = swapped(of, { block: 0, exercise: "squat" }, by, some("squat#0", "row#0"));
    expect(stepsOf(after).map(({ key }) => key)).toEqual([
      "squat#0",
      "row#0",
      "front-squat#0",
      "row#1",
      "front-squat#1",
      "row#2",
    ]);
    expect(after.at).toBe("front-squat#0");
    const members = after.blocks[0]?.exercises ?? [];
    expect(members.map(({ name }, i) => `${letterOf(members, i)} ${name}`)).toEqual([
      "A squat",
      "A Front squat",
      "B row",
    ]);
    expect(stepOf(after, "front-squat#0").exercise).toMatchObject({ insteadOf: "squat", said: "About 25 % less." });
    expect(stepOf(after, "front-squat#0").set.asked.loadKg).toBe(60);
  });

  it("X8 has no load where nothing is known of it", () => {
    const of = running([block(false, ["squat", sets(2)])]);
    const by = { id: "step-up", about: about(), planned: null };
    const after = swapped(of, { block: 0, exercise: "squat" }, by, none);
    expect(stepOf(after, "step-up#0").set.asked).toEqual({ reps: 5, rir: 2, restS: 180 });
  });

  it("has an exercise that the runner added at its end", () => {
    const after = withExercise({ ...running([]), at: FINISH }, "plank", about({ measure: "seconds" }), none);
    expect(after.at).toBe("plank#0");
    expect(stepOf(after, "plank#0").set.asked).toMatchObject({ seconds: 30 });
  });

  it("has a step for every set that the journal has of it", () => {
    const of = running([block(false, ["squat", sets(1)])]);
    const all = withLogged(of, [logged("squat", 0, {}), logged("squat", 2, {}), logged("carry", 0, { metres: 20 })]);
    expect(stepsOf(all).map(({ key }) => key)).toEqual(["squat#0", "squat#2", "carry#0"]);
  });

  it("leaves sets out and goes on", () => {
    const of = { ...running([block(false, ["squat", sets(2)]), block(false, ["row", sets(1)])]), at: "squat#0" };
    const after = passedBy(
      of,
      openSets(of, "squat", none).map(({ key }) => key),
      none,
    );
    expect(after.at).toBe("row#0");
  });
});

describe("A4 pain", () => {
  const known = { hops: about({ jumps: true, measure: "contacts", load: "body" }) };
  const of = {
    ...running([block(false, ["squat", sets(3)]), block(false, ["hops", sets(2)])], { known }),
    at: "squat#1",
  };
  const after = (level: number) => afterPain(of, { level, area: "knee", exercise: "squat" }, some("squat#0"));

  it("up to 3 takes nothing away", () => expect(after(3)).toBe(of));
  it("of 4 and 5 takes the jumps away", () => {
    expect(after(4).passed).toEqual(["hops#0", "hops#1"]);
    expect(after(5).at).toBe("squat#1");
  });
  it("over 5 ends the exercise for today, and the jumps", () => {
    expect(after(6)).toMatchObject({ passed: ["squat#1", "squat#2", "hops#0", "hops#1"], at: FINISH });
  });
});
