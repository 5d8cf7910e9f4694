import { expect, test } from "vitest";
import { pageOf } from "../terminal/page.ts";
import { alternativeLines } from "./alternatives.ts";
import { examplePlan } from "./plan.fixture.ts";

type Session = (typeof examplePlan.sessions)[number];
type Alternative = Session["placement"]["alternatives"][number];

const page = (columns: number) => pageOf({ isTTY: false, columns, env: { LANG: "C.UTF-8" }, windows: false }, false);
const at = (start: string, regret: number, because: string, focus: Alternative["focus"] = "full"): Alternative => ({
  start: `2026-12-${start}:00+01:00`,
  focus,
  regret,
  because,
});

function withAlternatives(...alternatives: Alternative[]): Session {
  const session = examplePlan.sessions[0] as Session;
  return { ...session, placement: { ...session.placement, alternatives } };
}

const EVENINGS = [
  at("02T18:30", 1, "Not on the hour."),
  at("02T17:30", 2, "Not on the hour."),
  at("04T18:30", 2, "Not on the hour."),
  at("02T18:00", 120, "Half the leg work.", "light"),
  at("02T16:30", 3, "Not on the hour."),
];

test("P19 each day and focus has a line with its best time, the others behind it, no sentence twice", () => {
  expect(alternativeLines([withAlternatives(...EVENINGS)], page(80))).toEqual([
    "  Next best that week, and what it costs more:",
    "     +1  Wed  2 18:30 ▮▮▮ Not on the hour. Also 16:30, 17:30.",
    "     +2  Fri  4 18:30 ▮▮▮ The same.",
    "   +120  Wed  2 18:00 ▮▮▯ Half the leg work.",
  ]);
});

test("P19 what two sessions of a week share stands once, by what it costs", () => {
  const [first, second, third] = EVENINGS as [Alternative, Alternative, Alternative];
  const lines = alternativeLines([withAlternatives(second, third), withAlternatives(first, second)], page(80));
  expect(lines.slice(1)).toEqual([
    "     +1  Wed  2 18:30 ▮▮▮ Not on the hour. Also 17:30.",
    "     +2  Fri  4 18:30 ▮▮▮ The same.",
  ]);
});

test("P19 on a narrow page the sentence stands under its slot", () => {
  expect(alternativeLines([withAlternatives(EVENINGS[0] as Alternative)], page(50)).slice(1)).toEqual([
    "     +1  Wed  2 18:30 ▮▮▮",
    "         Not on the hour.",
  ]);
});

test("P19 a session without alternatives has no heading for them", () => {
  expect(alternativeLines([withAlternatives()], page(80))).toEqual([]);
});
