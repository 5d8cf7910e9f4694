import { countCases } from "../rule-cases.fixture.ts";
import { restDays } from "./rest-days.ts";

countCases(restDays, ({ free = 0, used = 0 }, p) => restDays.cost(free, used, p), [
  { name: "P12 one of two free days taken, one kept", count: { free: 2, used: 1 }, expect: "kept" },
  { name: "P12 both of two free days taken", count: { free: 2, used: 2 }, expect: 300 },
  { name: "P12 the only free day taken", count: { free: 1, used: 1 }, expect: 300 },
  { name: "P12 no free day, none to keep", count: { free: 0, used: 0 }, expect: "kept" },
  { name: "P12 two kept, one of two taken", count: { free: 2, used: 1 }, p: { keepFree: 2 }, expect: 300 },
  { name: "P12 two kept, two of two taken", count: { free: 2, used: 2 }, p: { keepFree: 2 }, expect: 600 },
  { name: "P12 three kept but two there, one taken", count: { free: 2, used: 1 }, p: { keepFree: 3 }, expect: 300 },
  { name: "P12 three kept of four, one taken", count: { free: 4, used: 1 }, p: { keepFree: 3 }, expect: "kept" },
  { name: "P12 none kept", count: { free: 2, used: 2 }, p: { keepFree: 0 }, expect: "kept" },
]);
