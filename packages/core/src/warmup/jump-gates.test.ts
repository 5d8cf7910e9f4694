import { describe, expect, it } from "vitest";
import { dayOf } from "../calendar/day.ts";
import { jumpGates } from "./jump-gates.ts";
import type { Screened } from "./side-result.ts";

const TODAY = dayOf(2027, 3, 20);
const date = "2027-03-01";
const squats = (both: number): Screened => ({ screen: "squat-reps", date, both });
const raises = (left?: number, right?: number): Screened => ({
  screen: "heel-raises",
  date,
  ...(left === undefined ? {} : { left }),
  ...(right === undefined ? {} : { right }),
});
const gateOf = (ageYears: number, ...screened: Screened[]) =>
  jumpGates(screened, { sex: "female", ageYears }, TODAY).gate;

describe("the gate to jumps", () => {
  it.each<[string, number, Screened[], string]>([
    ["opens at 20 raises a side and ten squats", 30, [raises(20, 20), squats(10)], "passed"],
    ["stays shut with 19 on one side", 30, [raises(19, 40), squats(10)], "failed"],
    ["stays shut with nine squats", 30, [raises(20, 20), squats(9)], "failed"],
    ["opens at the norm of the age where that is less", 72, [raises(16, 17), squats(10)], "passed"],
    ["stays shut under the norm of the age", 72, [raises(15, 17), squats(10)], "failed"],
    ["is not known without squats", 30, [raises(20, 20)], "unknown"],
    ["is not known with one leg only", 30, [raises(20), squats(10)], "unknown"],
    ["is shut with one leg short, whatever else is missing", 30, [raises(12)], "failed"],
    ["is not known without any screen", 30, [], "unknown"],
  ])("X9 %s", (_, age, screened, gate) => {
    expect(gateOf(age, ...screened)).toBe(gate);
  });

  it("X9 the latest number of each leg counts, and none of days to come", () => {
    const old: Screened = { screen: "heel-raises", date: "2027-01-01", left: 10, right: 25 };
    const left: Screened = { screen: "heel-raises", date: "2027-02-01", left: 22 };
    const ahead: Screened = { screen: "heel-raises", date: "2027-04-01", both: 5 };
    const { gate, facts } = jumpGates([old, left, ahead, squats(10)], { sex: null, ageYears: null }, TODAY);
    expect(gate).toBe("passed");
    expect(facts).toMatchObject({ heelRaisesLeft: 22, heelRaisesRight: 25, heelRaisesNeeded: 20, squats: 10 });
  });
});
