import { countCases } from "../rule-cases.fixture.ts";
import { dose } from "./dose.ts";

const week = (placed: number, min: number, target: number, max: number) => ({ placed, min, target, max });

countCases(dose, ({ placed = 0, min = 0, target = 0, max = 0 }, p) => dose.cost(placed, { min, target, max }, p), [
  { name: "P6 the target is met", count: week(2, 1, 2, 3), expect: "kept" },
  { name: "P6 one missing to the target", count: week(1, 1, 2, 3), expect: 400 },
  { name: "P6 none of one at least and two wanted", count: week(0, 1, 2, 3), expect: 1400 },
  { name: "P6 none of two at least", count: week(0, 2, 2, 2), expect: 2000 },
  { name: "P6 one of two at least and three wanted", count: week(1, 2, 3, 3), expect: 1400 },
  { name: "P6 above the target none is wanted, and none costs", count: week(3, 1, 2, 3), expect: "kept" },
  { name: "P6 a week that wants none", count: week(0, 0, 0, 1), expect: "kept" },
  { name: "P6 the target set dearer", count: week(1, 1, 2, 3), p: { belowTarget: 500 }, expect: 500 },
]);
