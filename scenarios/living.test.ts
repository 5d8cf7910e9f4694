import type { Plan } from "@stridelift/core";
import { exerciseOf } from "@stridelift/core";
import { describe, expect, it } from "vitest";
import { planOf, scenarioOf } from "./scenario.ts";

/* What is done in the sessions of runners who log, hurt, fall ill and are screened. */

const plan = async (name: string) => planOf(await scenarioOf(name));
const exercises = ({ blocks }: Plan["sessions"][number]) => blocks.flatMap((block) => block.exercises);
const onDate = ({ sessions }: Plan, date: string) => sessions.find(({ start }) => start.startsWith(date));
const rules = (session: Plan["sessions"][number] | undefined) => session?.why?.map(({ rule }) => rule) ?? [];
const sets = (session: Plan["sessions"][number]) => exercises(session).flatMap((one) => one.sets);

describe("sessions of runners", () => {
  it("X5, X6 a basement has an exercise for every movement, in 25 minutes and with nothing to buy", async () => {
    const { sessions } = await plan("basement-no-kit");
    for (const session of sessions) {
      expect(session.minutes).toBeLessThanOrEqual(25);
      expect(exercises(session).flatMap(({ equipment }) => equipment)).toEqual([]);
    }
    const patterns = new Set(
      sessions
        .slice(0, 6)
        .flatMap(exercises)
        .map(({ pattern }) => pattern),
    );
    for (const pattern of ["squat", "hinge", "calf-straight"]) expect(patterns).toContain(pattern);
  });

  it("L3 after four logged weeks every main lift has its load, near what was lifted", async () => {
    const { sessions } = await plan("full-gym-with-log");
    const ahead = sessions.filter(({ status }) => status === "planned").slice(0, 2);
    const squats = ahead.flatMap(exercises).filter(({ exercise }) => exercise === "back-squat");
    expect(squats.length).toBeGreaterThan(0);
    for (const { sets } of squats) {
      expect(sets.at(-1)?.loadKg).toBeGreaterThanOrEqual(75);
      expect(sets.at(-1)?.loadKg).toBeLessThanOrEqual(92.5);
    }
  });

  it("A4 J7 the session with the sore knee is shown as it was told, the next has the knee’s work again", async () => {
    const made = await plan("pain-and-back");
    const [sore, better] = [onDate(made, "2027-02-17"), onDate(made, "2027-02-19")];
    expect(sore?.status).toBe("done");
    expect(rules(sore)).toContain("pain");
    const knee = (session: typeof sore) =>
      session && exercises(session).filter(({ exercise }) => exerciseOf(exercise)?.loads.includes("knee"));
    expect(knee(sore)).toEqual([]);
    expect(knee(better)).not.toEqual([]);
    expect(rules(better)).not.toContain("pain");
  });

  it("A7 the first session after an illness has four left and no jumps, and the next is as it was", async () => {
    const ahead = (await plan("illness-and-back")).sessions.filter(({ status }) => status === "planned");
    const [first, next] = ahead.filter(({ start }) => start >= "2027-02-15") as [
      Plan["sessions"][0],
      Plan["sessions"][0],
    ];
    expect(rules(first)).toContain("after-illness");
    for (const { rir, contacts } of sets(first)) expect((rir ?? 4) >= 4 && contacts === undefined).toBe(true);
    expect(rules(next)).not.toContain("after-illness");
  });

  it("A8, A9 thin bones keep the spine straight and stay at 85 % and under; cleared, low hops come with power", async () => {
    const { sessions } = await plan("fragile-bones");
    const ahead = sessions.filter(({ status }) => status === "planned");
    for (const session of ahead) {
      expect(exercises(session).filter(({ exercise }) => exerciseOf(exercise)?.spine !== undefined)).toEqual([]);
      expect(session.warmup.map(({ drill }) => drill)).not.toContain("cat-cow");
      for (const { percent1RM } of sets(session)) expect(percent1RM ?? 0).toBeLessThanOrEqual(85);
    }
    expect(ahead.some((session) => sets(session).some(({ contacts }) => contacts !== undefined))).toBe(true);
    const told = sessions.filter(({ start }) => start < "2027-02-10");
    expect(told.flatMap(sets).filter(({ contacts }) => contacts !== undefined)).toEqual([]);
  });

  it("W4 the warm-up has at most four drills, and those for the areas that the screens found", async () => {
    const { sessions } = await plan("screens-and-areas");
    for (const { warmup } of sessions.filter(({ status, focus }) => status === "planned" && focus === "full")) {
      const drills = warmup.filter(({ kind }) => kind !== "raise" && kind !== "potentiate");
      expect(drills.length).toBeLessThanOrEqual(4);
      const areas = drills.flatMap(({ areas }) => areas);
      for (const area of ["ankle", "gluteus-medius", "shoulder"]) expect(areas).toContain(area);
    }
  });
});
