import { expect, it } from "vitest";
import { AREAS } from "../../library/area.ts";
import { areasLoadedBy } from "../../library/exercise-areas.ts";
import { EXERCISES } from "../../library/exercises.ts";
import { SESSION_PARAMETERS } from "./every.ts";
import { sessionRange } from "./ranges.ts";

it("J9 unit and range of every number of sessions are known without them", () => {
  for (const [owner, parameters] of SESSION_PARAMETERS) {
    for (const [name, { unit, range }] of Object.entries(parameters))
      expect(sessionRange(`${owner}.${name}`), `${owner}.${name}`).toEqual({ unit, range });
  }
});

it.each(["", "pain", "pain.", ".goUpTo", "pain.goUp", "nothing.goUpTo", "pain.goUpTo 2", "pain.countsDays.x"])(
  "J9 there is no number of the name “%s”",
  (name) => {
    expect(sessionRange(name)).toBeUndefined();
  },
);

it("A4 the areas that every exercise loads are known without the library", () => {
  for (const { id, loads } of EXERCISES)
    expect(areasLoadedBy(id), id).toEqual(AREAS.filter((area) => loads.includes(area)));
  expect(areasLoadedBy("squat-of-tomorrow")).toEqual([]);
});
