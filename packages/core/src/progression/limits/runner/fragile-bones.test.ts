import type { Said } from "../../../runner.fixture.ts";
import { date, limitCases, toldBy } from "../limit-cases.fixture.ts";
import { fragileBones } from "./fragile-bones.ts";

const health = (fragileBones?: boolean): Said => [
  "health",
  { date: date(-10), symptoms: [], ...(fragileBones === undefined ? {} : { fragileBones }) },
];
const cleared = (days: number, of: "bones" | "health" = "bones"): Said => ["cleared", { date: date(days), of }];
const spared = { maxPercent: 85, straightSpine: true, noJumps: true } as const;

limitCases(fragileBones, [
  { name: "A9 who was never asked is not held back", takes: null },
  { name: "A9 nor who said nothing of bones", said: [health()], takes: null },
  { name: "A9 nor who said no", said: [health(false)], takes: null },
  {
    name: "A9 fragile bones: no jumps, and a spine that neither bends nor twists",
    said: [health(true)],
    takes: spared,
    says: "the spine neither bends nor twists under load, and loads end at 85 %; no jumps until a clinician has cleared you.",
  },
  {
    name: "A9 once cleared jumps are open, and the spine stays straight",
    said: [health(true), cleared(-10)],
    takes: { maxPercent: 85, straightSpine: true },
    says: /loads end at 85 %\.$/,
  },
  { name: "A9 a clearance from before the answer is none of it", said: [health(true), cleared(-11)], takes: spared },
  {
    name: "A9 the last clearance counts",
    said: [health(true), cleared(-11), cleared(-9)],
    takes: { maxPercent: 85, straightSpine: true },
  },
  {
    name: "A9 a clearance of the health answers is none of bones",
    said: [health(true), cleared(-1, "health")],
    takes: spared,
  },
  {
    name: "A9 a clearance dated after today is not read",
    on: { told: toldBy([health(true), cleared(1)]) },
    takes: spared,
  },
]);
