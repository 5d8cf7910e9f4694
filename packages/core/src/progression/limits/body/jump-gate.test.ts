import type { Said } from "../../../runner.fixture.ts";
import { date, limitCases, TODAY } from "../limit-cases.fixture.ts";
import { jumpGate } from "./jump-gate.ts";

const hurts = (days: number, level: number): Said => ["pain", { date: date(days), area: "knee", level }];

limitCases(jumpGate, [
  { name: "X9 with all gates passed jumps are open", takes: null },
  {
    name: "X9 with a gate failed there are none",
    on: { jumpGates: { status: "failed" } },
    takes: { noJumps: true },
    says: "No jumps yet: first the heel raises and squats",
  },
  {
    name: "X9 with gates unknown there are low hops only",
    on: { jumpGates: { status: "unknown" } },
    takes: { lowHopsOnly: true },
    says: "Low hops only",
  },
  { name: "X9 pain under 3 leaves the gate open", said: [hurts(-1, 2.5)], takes: null },
  {
    name: "X9 pain of 3 closes it",
    said: [hurts(-1, 3)],
    takes: { noJumps: true },
    says: "Pain of 3 in 10 in the last 7 days: no jumps yet.",
  },
  {
    name: "X9 pain closes it where the screens are unknown, too",
    said: [hurts(0, 3)],
    on: { jumpGates: { status: "unknown" } },
    takes: { noJumps: true },
  },
  { name: "X9 pain of seven days ago still closes it", said: [hurts(-7, 3)], takes: { noJumps: true } },
  { name: "X9 pain of eight days ago does not", said: [hurts(-8, 3)], takes: null },
  {
    name: "X9 a newer report of less does not open it within the week",
    said: [hurts(-3, 5), hurts(-1, 0)],
    takes: { noJumps: true },
  },
  {
    name: "X9 pain logged with the sets closes it",
    said: [["done", { start: `${date(-2)}T18:00`, exercises: [{ exercise: "back-squat", sets: [], pain: 3 }] }]],
    takes: { noJumps: true },
  },
  { name: "X9 a session before the pain had its jumps", said: [hurts(0, 3)], on: { day: TODAY - 1 }, takes: null },
]);
