import { describe, expect, it } from "vitest";
import { block, running, sets } from "./running.fixture.ts";
import { FINISH, nextAfter, restBefore, type SetStep, stepsOf } from "./steps.ts";

const keys = (...args: Parameters<typeof running>) => stepsOf(running(...args)).map(({ key }) => key);
const setStep = (steps: ReturnType<typeof stepsOf>, key: string) => steps.find((step) => step.key === key) as SetStep;

describe("the order of a session", () => {
  it("has the warm-up first, then block by block", () => {
    expect(
      keys([block(false, ["squat", sets(2)]), block(false, ["row", sets(1)])], { drills: ["march", "rocks"] }),
    ).toEqual(["warm-up#0", "warm-up#1", "squat#0", "squat#1", "row#0"]);
  });

  it("takes the exercises of a superset in turn, and goes on with the one that has more sets", () => {
    expect(keys([block(true, ["squat", sets(1)], ["row", sets(3)])])).toEqual(["squat#0", "row#0", "row#1", "row#2"]);
    expect(keys([block(true, ["squat", sets(3)], ["row", sets(2)])])).toEqual([
      "squat#0",
      "row#0",
      "squat#1",
      "row#1",
      "squat#2",
    ]);
  });

  it("J1 counts the places of an exercise over the whole session, in whichever block its sets stand", () => {
    expect(keys([block(false, ["squat", sets(2)]), block(false, ["squat", sets(2)])])).toEqual([
      "squat#0",
      "squat#1",
      "squat#2",
      "squat#3",
    ]);
  });

  it("goes to the next open step, then to those left behind, then to the finish", () => {
    const steps = stepsOf(running([block(false, ["squat", sets(3)])]));
    const behind =
      (...done: string[]) =>
      (key: string) =>
        done.includes(key);
    expect(nextAfter(steps, "", behind())).toBe("squat#0");
    expect(nextAfter(steps, "squat#1", behind("squat#1"))).toBe("squat#2");
    expect(nextAfter(steps, "squat#2", behind("squat#1", "squat#2"))).toBe("squat#0");
    expect(nextAfter(steps, "squat#2", behind("squat#0", "squat#1", "squat#2"))).toBe(FINISH);
  });
});

describe("rest", () => {
  const pair = stepsOf(
    running([block(true, ["squat", sets(2)], ["row", sets(2, { restS: 120 })]), block(false, ["carry", sets(1)])]),
  );
  const done = (key: string, endedMs: number) => ({ step: setStep(pair, key), endedMs });

  it("lasts until the next set of the same exercise: its end is absolute", () => {
    const steps = stepsOf(running([block(false, ["squat", sets(2)])]));
    const ended = { squat: { ms: 10_000, restS: 180 } };
    const end = restBefore(setStep(steps, "squat#1"), { step: setStep(steps, "squat#0"), endedMs: 10_000 }, ended);
    expect(end).toBe(190_000);
  });

  it("is none between the first sets of a superset", () => {
    const ended = { squat: { ms: 0, restS: 180 } };
    expect(restBefore(setStep(pair, "row#0"), done("squat#0", 0), ended)).toBeNull();
  });

  it("after a round is what the first exercise still has to wait: the other one was done meanwhile", () => {
    const ended = { squat: { ms: 0, restS: 180 }, row: { ms: 45_000, restS: 120 } };
    expect(restBefore(setStep(pair, "squat#1"), done("row#0", 45_000), ended)).toBe(180_000);
    const later = { squat: { ms: 210_000, restS: 180 }, row: { ms: 45_000, restS: 120 } };
    expect(restBefore(setStep(pair, "row#1"), done("squat#1", 210_000), later)).toBeNull();
  });

  it("before another exercise is that of the set that was done, and none before the finish", () => {
    const ended = { squat: { ms: 0, restS: 180 }, row: { ms: 45_000, restS: 120 } };
    expect(restBefore(setStep(pair, "carry#0"), done("row#1", 45_000), ended)).toBe(165_000);
    expect(restBefore(undefined, done("row#1", 45_000), ended)).toBeNull();
  });
});
