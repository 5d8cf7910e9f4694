import { describe, expect, it } from "vitest";
import { weekdayOf } from "../../packages/core/src/calendar/day.ts";
import type { RunKind } from "../../packages/core/src/runs/run.ts";
import { planOf, type Sketch } from "../checker/plan-of.ts";
import { choicesOf } from "./choices.ts";
import { milpOptimum } from "./milp.ts";
import { loadSolver } from "./solver.ts";

const highs = await loadSolver();
const DATES = ["2027-03-01", "2027-03-02", "2027-03-03", "2027-03-04", "2027-03-05", "2027-03-06", "2027-03-07"];
const NAMES = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/** Three equal weeks, so that the middle one has neighbours; runs at 07:00. */
function weeksOf(kinds: (RunKind | undefined)[], windows: [string, string][], days: number[], more: Sketch = {}) {
  const shift = (date: string, by: number) => `2027-03-${String(Number(date.slice(8)) + by).padStart(2, "0")}`;
  const runs = [0, 7, 14].flatMap((by) =>
    DATES.flatMap((date, i) => {
      const kind = kinds[i];
      return kind ? [{ start: `${shift(date, by)}T07:00`, kind, minutes: kind === "long" ? 120 : 60 }] : [];
    }),
  );
  const available = days.flatMap((weekday) => windows.map(([from, to]) => ({ weekday, from, to })));
  return planOf({
    weeks: 3,
    dose: { min: 1, target: 2, max: 3 },
    runs,
    ...more,
    inputs: { start: "2027-01-04", available },
  });
}

/** The oracle's sessions of the middle week: "Wed 18:00 full". */
function middle(plan: ReturnType<typeof planOf>): string[] {
  const proof = milpOptimum(highs, choicesOf(plan, {}, 30));
  return proof.sessions
    .filter((s) => s.start.day >= 20_885 && s.start.day < 20_892)
    .map((s) => {
      const [h, m] = [Math.floor(s.start.minute / 60), s.start.minute % 60];
      return `${NAMES[weekdayOf(s.start.day) - 1]} ${String(h).padStart(2, "0")}:${String(m).padStart(2, "0")} ${s.focus}`;
    });
}

const ALL = [1, 2, 3, 4, 5, 6, 7];

describe("the oracle plans a coach's weeks", () => {
  it("P21 full on Wednesday and Friday at 18:00", () => {
    const plan = weeksOf(
      [undefined, "quality", undefined, "easy", undefined, "easy", "long"],
      [["06:00", "21:00"]],
      ALL,
    );
    expect(middle(plan)).toEqual(["Wed 18:00 full", "Fri 18:00 full"]);
  });

  it("P22 full on Tuesday and Thursday evening", () => {
    const plan = weeksOf([undefined, "quality", "easy", "quality", "easy", "easy", "long"], [["18:00", "20:00"]], ALL);
    expect(middle(plan)).toEqual(["Tue 18:00 full", "Thu 18:00 full"]);
  });

  it("P23 two full, at least 6 h after the run, none on Tuesday or Saturday", () => {
    const plan = weeksOf(
      ["easy", "easy", "quality", "easy", "easy", "easy", "long"],
      [
        ["12:00", "13:00"],
        ["18:00", "21:00"],
      ],
      ALL,
    );
    const sessions = middle(plan);
    expect(sessions).toHaveLength(2);
    for (const s of sessions) expect(s).toMatch(/^(Mon|Wed|Thu|Fri|Sun) (1[4-9]|2\d):\d\d full$/);
  });

  it("P24 one upper on Saturday", () => {
    const plan = weeksOf(
      [undefined, undefined, undefined, undefined, undefined, undefined, "long"],
      [["16:00", "18:00"]],
      [6],
    );
    expect(middle(plan).map((s) => s.replace(/ \d\d:\d\d/, ""))).toEqual(["Sat upper"]);
  });

  it("P25 full on Tuesday and Friday evening", () => {
    const plan = weeksOf(
      [undefined, "quality", undefined, "easy", "quality", undefined, "easy"],
      [["17:00", "21:00"]],
      ALL,
      {
        policy: "hard-days-hard",
      },
    );
    expect(middle(plan)).toEqual(["Tue 18:00 full", "Fri 18:00 full"]);
  });
});
