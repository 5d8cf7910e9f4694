import { DRILLS, planSchema } from "@stridelift/core";
import { describe, expect, test } from "vitest";
import { COMMAND_NAMES } from "../arguments/flags.ts";
import { type Page, pageOf } from "../terminal/page.ts";
import { printableAll } from "../terminal/printable.ts";
import { cellsOf } from "../terminal/width.ts";
import { claimsView } from "./claims.ts";
import { commandHelp, helpView } from "./help.ts";
import { examplePlan } from "./plan.fixture.ts";
import { planView } from "./plan-view.ts";
import { seasonWhy } from "./season-why.ts";
import { sessionContent } from "./session-content.ts";
import { findWeek, weekPage } from "./week-page.ts";

const page = (columns: number, env: Record<string, string> = { LANG: "en_GB.UTF-8" }): Page =>
  pageOf({ isTTY: false, columns, env, windows: false }, true);

const print = (lines: readonly string[], { finish }: Page) => `${lines.map(finish).join("\n")}\n`;
const week = (number: string) => findWeek(examplePlan, number) as NonNullable<ReturnType<typeof findWeek>>;

describe("the views of a plan", () => {
  test("E1 the plan of the fixture is one by the schema", () => {
    expect(planSchema.safeParse(examplePlan).success).toBe(true);
  });

  test.each([40, 80, 120])("E1 the season and the coming weeks at %i columns", async (columns) => {
    const paper = page(columns);
    await expect(print(planView(examplePlan, paper), paper)).toMatchFileSnapshot(`golden/plan-${columns}.txt`);
  });

  test("E1 a terminal without UTF-8 gets ASCII alone, every column in place", async () => {
    const paper = page(80, { LANG: "C" });
    const text = print(planView(examplePlan, paper), paper);
    expect(text).toMatch(/^[\n\x20-\x7e]*$/);
    await expect(text).toMatchFileSnapshot("golden/plan-ascii.txt");
  });

  test("E1 one week in full, with reasons, sources and what was next best", async () => {
    const paper = page(80);
    await expect(print(weekPage(examplePlan, week("3"), paper), paper)).toMatchFileSnapshot("golden/week-3.txt");
  });

  test.each([
    ["80", page(80)],
    ["40", page(40)],
    ["ascii", page(80, { LANG: "C" })],
  ])("X3 a session as it is taken to the gym: %s", async (name, paper) => {
    const session = examplePlan.sessions.find(
      ({ blocks }) => blocks.length > 0,
    ) as (typeof examplePlan.sessions)[number];
    const text = print(sessionContent(session, paper, "to write on"), paper);
    if (name === "ascii") expect(text).toMatch(/^[\n\x20-\x7e]*$/);
    await expect(text).toMatchFileSnapshot(`golden/session-${name}.txt`);
  });

  test("W4 a drill of the library stands with its cue", () => {
    const paper = page(120);
    const [drill] = DRILLS as [(typeof DRILLS)[number]];
    const [session] = examplePlan.sessions as [(typeof examplePlan.sessions)[number]];
    const { id, name, kind, perSide } = drill;
    const warmup = [{ drill: id, name, kind, areas: [], perSide, why: "Why it is here." }];
    expect(sessionContent({ ...session, warmup }, paper, "to write on").join(" ")).toContain(drill.cue.slice(0, 40));
    expect(sessionContent({ ...session, warmup }, paper, "with reasons").join(" ")).toContain("Why it is here.");
  });

  test("E1 why the season is as it is", async () => {
    const paper = page(80);
    await expect(print(seasonWhy(examplePlan, paper), paper)).toMatchFileSnapshot("golden/season-why.txt");
  });

  test.each([40, 57, 76, 80, 111, 112, 120])("no line is wider than %i columns", (columns) => {
    const paper = page(columns);
    const lines = [
      ...planView(examplePlan, paper),
      ...weekPage(examplePlan, week("2"), paper),
      ...weekPage(examplePlan, week("3"), paper),
      ...seasonWhy(examplePlan, paper),
      ...claimsView(paper),
      ...helpView(paper),
      ...COMMAND_NAMES.flatMap((name) => commandHelp(name, paper)),
    ];
    expect(lines.map(paper.finish).filter((line) => cellsOf(line) > columns)).toEqual([]);
  });

  test("colour adds nothing that the plain text does not say", () => {
    const plain = page(80);
    const colour = page(80, { LANG: "en_GB.UTF-8", FORCE_COLOR: "1", TERM: "xterm-256color" });
    const views = (paper: Page) =>
      print([...planView(examplePlan, paper), ...weekPage(examplePlan, week("3"), paper)], paper);
    const coloured = views(colour);
    expect(coloured).toContain("\x1b[38;5;167m");
    const stripped = coloured.replace(/\x1b\[[\d;]*m/g, "").replace(/ +$/gm, "");
    expect(stripped).toBe(views(plain));
  });

  test("a season of 156 weeks keeps every week on the strip", () => {
    const paper = page(40);
    const weeks = Array.from({ length: 156 }, (_, i) => ({
      ...week("1"),
      monday: `20${27 + Math.floor(i / 52)}-01-04`,
    }));
    const strip = planView({ ...examplePlan, weeks }, paper).filter((line) => line.startsWith("  sessions"));
    expect(strip.map((line) => line.slice(12).trim()).join("")).toBe("2".repeat(156));
  });

  test("a plan without weeks, runs or races is still a page", () => {
    const paper = page(80);
    const empty = { ...examplePlan, season: [], races: [], runs: [], own: [], weeks: [], sessions: [] };
    expect(print(planView(empty, paper), paper)).toContain("Today is Wednesday 25 November 2026");
  });

  test("titles cannot steer the terminal", () => {
    const [run, ...others] = examplePlan.runs;
    const evil = {
      ...run,
      title: "\x1b[2J\x1b]0;owned\x07Easy\r\nrun \u202eback\u0000",
    } as (typeof examplePlan.runs)[number];
    const paper = page(80);
    const text = print(planView(printableAll({ ...examplePlan, runs: [evil, ...others] }), paper), paper);
    expect(text).toContain("Easy run back");
    expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202e]/u);
  });

  test("a week is found by number, by its Monday and by any of its days", () => {
    expect(week("1").monday).toBe("2026-11-23");
    expect(week("2026-11-30").monday).toBe("2026-11-30");
    expect(week("2026-12-06").monday).toBe("2026-11-30");
    expect(findWeek(examplePlan, "22")).toBeUndefined();
    expect(findWeek(examplePlan, "0")).toBeUndefined();
    expect(findWeek(examplePlan, "next")).toBeUndefined();
  });
});
