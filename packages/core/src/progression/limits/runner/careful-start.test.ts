import type { Said } from "../../../runner.fixture.ts";
import { date, limitCases } from "../limit-cases.fixture.ts";
import { carefulStart } from "./careful-start.ts";

const health = (more: { disease?: boolean; pregnant?: boolean }): Said => [
  "health",
  { date: date(-10), symptoms: [], ...more },
];
const cleared = (days: number, of: "bones" | "health" = "health"): Said => ["cleared", { date: date(days), of }];
const careful = { minRir: 4, maxPercent: 79, noJumps: true } as const;

limitCases(carefulStart, [
  { name: "A5 without answers nothing is held back", takes: null },
  { name: "A5 nor without a disease", said: [health({})], takes: null },
  {
    name: "A5 a known disease: four in reserve, nothing of 80 % and more, no jumps",
    said: [health({ disease: true })],
    takes: careful,
    says: "Careful until a clinician has cleared you: at least 4 reps in reserve, at most 79 %, no jumps.",
  },
  { name: "A5 once cleared it holds nothing back", said: [health({ disease: true }), cleared(-10)], takes: null },
  {
    name: "A5 a clearance from before the answer is none of it",
    said: [health({ disease: true }), cleared(-11)],
    takes: careful,
  },
  {
    name: "A5 a clearance of bones is none of a disease",
    said: [health({ disease: true }), cleared(0, "bones")],
    takes: careful,
  },
  {
    name: "A5 in pregnancy nothing is heavy and nothing jumps, cleared or not",
    said: [health({ pregnant: true }), cleared(0)],
    takes: careful,
    says: "In and after pregnancy: ",
  },
]);
