import { expect, it } from "vitest";
import { fold } from "./journal/fold.ts";
import { runner, type Said, saying } from "./runner.fixture.ts";
import { screenHistories, standingFlags } from "./screen-history.ts";

const habits = { runs: { 2: "Easy 8 km" }, from: "2027-03-01", weeks: 4, start: "2027-03-01" };
const wall = (date: string, left: number, right: number): Said => [
  "screened",
  { screen: "knee-to-wall", date, left, right },
];

function of(id: string, today: string, ...said: Said[]) {
  const { state } = fold(saying(runner(habits), ...said));
  return screenHistories(state, today).find(({ screen }) => screen === id);
}

it("W2 W6 a screen has its results by date and side, its limit, and the day on which it is due again", () => {
  const history = of("knee-to-wall", "2027-03-20", wall("2027-03-15", 10.5, 11), wall("2027-03-02", 7, 11));
  expect(history).toEqual({
    screen: "knee-to-wall",
    limit: 10,
    points: [
      {
        date: "2027-03-02",
        sides: [
          { side: "left", value: 7, severity: 2 },
          { side: "right", value: 11, severity: 0 },
        ],
      },
      {
        date: "2027-03-15",
        sides: [
          { side: "left", value: 10.5, severity: 0 },
          { side: "right", value: 11, severity: 0 },
        ],
      },
    ],
    due: "2027-04-12",
  });
});

it("W2 what is dated after today is left aside; a screen that flags nothing has no limit", () => {
  expect(of("knee-to-wall", "2027-03-10", wall("2027-03-15", 7, 7))).toMatchObject({ points: [], due: null });
  expect(of("squat-reps", "2027-03-10")).toMatchObject({ limit: null, points: [], due: null });
});

it("W2 W3 a flagged area says what was measured, a named one that it was named", () => {
  const named: Said = ["setting", { name: "areas", value: [{ area: "calf", as: "tight" }] }];
  const { state } = fold(saying(runner(habits), wall("2027-03-02", 7, 11), named));
  expect(standingFlags(state, "2027-03-20").map(({ area, text }) => [area, text])).toEqual([
    ["ankle", "Ankles, tight: knee to wall 7 cm left, 11 cm right; 10 cm wanted; 4 cm between the sides."],
    ["calf", "You named this: calves, tight."],
  ]);
});
