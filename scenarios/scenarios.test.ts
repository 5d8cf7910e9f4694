import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { planSchema } from "@stridelift/core";
import { describe, it } from "vitest";
import { check } from "../test/checker/check.ts";
import { inputsOf } from "./inputs.ts";
import { allScenarios, planOf, viewOf, weeksOf } from "./scenario.ts";
import { sessionsText } from "./sessions-text.ts";

/* What a scenario gives is kept beside it; `node scenarios/update.ts` writes it anew and a person reads the difference. */
describe.each((await allScenarios()).map((scenario) => ({ ...scenario, ids: scenario.law.join(", "), scenario })))(
  "$ids $title ($name)",
  ({ folder, args, scenario }) => {
    const kept = (file: string) => readFile(join(folder, file), "utf8");

    it.concurrent("J3 is planned as it was, and as the runner sees it", async ({ expect }) => {
      expect(args).toContain("--today");
      expect(sessionsText(await planOf(scenario))).toBe(await kept("sessions.txt"));
      expect(await viewOf(scenario)).toBe(await kept("plan.txt"));
      const weeks = await weeksOf(scenario);
      if (weeks !== undefined) expect(weeks).toBe(await kept("weeks.txt"));
    });

    it.concurrent("P1 breaks no hard rule, and keeps the contract of the plan", async ({ expect }) => {
      const plan = await planOf(scenario);
      expect(planSchema.safeParse(plan).error).toBeUndefined();
      expect(check(plan)).toEqual([]);
      expect(plan.cost.hard).toBe(0);
    });

    it.concurrent("J3 its inputs are those of its diary", async ({ expect }) => {
      for (const [file, text] of await inputsOf(scenario)) expect(await kept(file)).toBe(text);
    });
  },
);
