import { countCases } from "../rule-cases.fixture.ts";
import { powerApart } from "./power-apart.ts";

countCases(powerApart, ({ minutes: toNearest = 0 }, p) => (powerApart.leavesOutPower({ toNearest }, p) ? 1 : 0), [
  { name: "P4 3 h from a run a session may have jumps", count: { minutes: 180 }, expect: "kept" },
  { name: "P4 a minute less than 3 h from one it has none", count: { minutes: 179 }, expect: "broken" },
  { name: "P4 right after one it has none", count: { minutes: 0 }, expect: "broken" },
  { name: "P4 4 h asked for, 3 h given", count: { minutes: 180 }, p: { apartH: 4 }, expect: "broken" },
]);
