import { describe, expect, it } from "vitest";
import { fold } from "../../journal/fold.ts";
import { type Said, saying } from "../../runner.fixture.ts";
import { breaksOf } from "./breaks.ts";
import { date, TODAY, UTC } from "./limit-cases.fixture.ts";

const at = (days: number) => `${date(days)}T18:00:00+00:00`;
const told = (...days: readonly number[]): Said => [
  "announced",
  {
    today: date(-100),
    sessions: days.map((day) => ({ id: `s${day}`, start: at(day), end: at(day), focus: "full", phase: "strength" })),
  },
];
const missed = (day: number): Said => ["missed", { session: `s${day}` }];
const done = (day: number, more = {}): Said => ["done", { start: at(day), ...more }];

/** Breaks as days from today. */
function breaksBy(...said: readonly Said[]) {
  const { state } = fold(saying([], ...said));
  return breaksOf(state, UTC, TODAY).map(({ from, back }) => [from - TODAY, back === null ? null : back - TODAY]);
}

describe("the breaks of a journal", () => {
  it("L5 nothing told is no break, nor is a gap", () => {
    expect(breaksBy()).toEqual([]);
    expect(breaksBy(told(-60, -2))).toEqual([]);
    expect(breaksBy(done(-60), done(-2))).toEqual([]);
  });

  it("L5 a break runs from the first missed session to the first one after it", () => {
    expect(breaksBy(told(-20, -15, -10, -5), missed(-15), missed(-10))).toEqual([[-15, -5]]);
    expect(breaksBy(told(-20, -15, -10), missed(-20), missed(-10))).toEqual([
      [-20, -15],
      [-10, null],
    ]);
  });

  it("L5 a session done that nobody told ends it, too", () => {
    expect(breaksBy(told(-15), missed(-15), done(-3))).toEqual([[-15, -3]]);
    expect(breaksBy(told(-15), missed(-15), done(0))).toEqual([[-15, 0]]);
    expect(breaksBy(told(-15), missed(-15), done(1))).toEqual([[-15, null]]);
  });

  it("L5 a session of yesterday that was not called missed counts as done, one of today not yet", () => {
    expect(breaksBy(told(-15, -1), missed(-15))).toEqual([[-15, -1]]);
    expect(breaksBy(told(-15, 0), missed(-15))).toEqual([[-15, null]]);
    expect(breaksBy(told(-15, 1), missed(-15))).toEqual([[-15, null]]);
  });

  it("L5 of a day with one missed and one done the done one came first", () => {
    expect(breaksBy(told(-9, -4), missed(-9), missed(-4), done(-4))).toEqual([
      [-9, -4],
      [-4, null],
    ]);
  });

  it("L5 a missed session that was done after all is none", () => {
    expect(breaksBy(told(-9), missed(-9), done(-8, { session: "s-9" }))).toEqual([]);
  });
});
