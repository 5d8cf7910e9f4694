import { describe, expect, it } from "vitest";
import { valuesOf } from "../../../evidence/parameter.ts";
import { WARNING_SIGNS, type WarningSign } from "../../../journal/training.ts";
import { AREAS, type Area } from "../../../library/area.ts";
import type { Said } from "../../../runner.fixture.ts";
import { contextOf, date, limitCases, toldBy } from "../limit-cases.fixture.ts";
import { limitOf } from "../limit-rule.ts";
import { LOWER_AREAS } from "../lower-body.ts";
import { warningSigns } from "./warning-signs.ts";

const sign = (days: number, sign: WarningSign, area?: Area): Said => [
  "sign",
  { date: date(days), sign, ...(area === undefined ? {} : { area }) },
];
const cleared = (days: number, of: "sign" | "health" | "bones" = "sign"): Said => ["cleared", { date: date(days), of }];
const without = (...areas: readonly Area[]) =>
  ({ withoutAreas: AREAS.filter((area) => areas.includes(area)), noJumps: true }) as const;

limitCases(warningSigns, [
  { name: "A4 without a sign nothing is left out", takes: null },
  {
    name: "A4 a tender bone leaves out what loads its area, and jumps",
    said: [sign(-3, "bone-tenderness", "foot")],
    takes: without("foot"),
    says: "You recorded a tender spot on a bone: what loads the areas concerned, and every jump, waits",
  },
  {
    name: "A4 a tender bone without its place leaves out the whole lower body",
    said: [sign(0, "bone-tenderness")],
    takes: without(...LOWER_AREAS),
  },
  {
    name: "A4 a painful groin may be the hip bone: the legs wait",
    said: [sign(0, "groin-pain", "adductors")],
    takes: without(...LOWER_AREAS),
  },
  {
    name: "A4 a swollen calf spares the lower leg and the knee",
    said: [sign(0, "calf-swelling")],
    takes: without("calf", "ankle", "foot", "knee"),
  },
  {
    name: "A4 an area given beside it waits, too",
    said: [sign(0, "calf-swelling", "hamstrings")],
    takes: without("calf", "ankle", "foot", "knee", "hamstrings"),
  },
  {
    name: "A4 numbness without its place may come from the back",
    said: [sign(0, "numbness")],
    takes: without(...LOWER_AREAS, "lower-back"),
  },
  {
    name: "A4 bladder or bowel: legs and trunk wait",
    said: [sign(0, "bladder-bowel")],
    takes: without(...LOWER_AREAS, "lower-back", "thoracic-spine", "deep-core", "lateral-trunk"),
  },
  {
    name: "A4 several signs come together",
    said: [sign(-3, "night-pain", "foot"), sign(-1, "hop-pain", "ankle")],
    takes: without("foot", "ankle"),
    says: "You recorded pain at night and pain on hopping:",
  },
  {
    name: "A4 a sign waits for its clearance however long",
    said: [sign(-400, "rest-pain", "foot")],
    takes: without("foot"),
  },
  { name: "A4 a clearance of its day ends it", said: [sign(-3, "rest-pain", "foot"), cleared(-3)], takes: null },
  {
    name: "A4 a clearance of the day before does not",
    said: [sign(-3, "rest-pain", "foot"), cleared(-4)],
    takes: without("foot"),
  },
  {
    name: "A4 a sign after the clearance stands alone",
    said: [sign(-3, "rest-pain", "foot"), cleared(-2), sign(-1, "rest-pain", "ankle")],
    takes: without("ankle"),
  },
  {
    name: "A4 clearances of health and bones are none of signs",
    said: [sign(-3, "rest-pain", "foot"), cleared(0, "health"), cleared(0, "bones")],
    takes: without("foot"),
  },
]);

describe("each warning sign", () => {
  it.each(WARNING_SIGNS)("A4 %s keeps jumps and at least its own area from being planned", (name) => {
    const context = contextOf({ told: toldBy([sign(0, name, "foot")]) });
    const limit = limitOf(warningSigns, context, valuesOf(warningSigns.id, warningSigns.parameters));
    expect(limit?.noJumps).toBe(true);
    expect(limit?.withoutAreas).toContain("foot");
  });

  it.each(["chest-pain", "fainting", "breathless-at-rest"] as const)("A4 %s leaves nothing to be planned", (name) => {
    const limit = limitOf(
      warningSigns,
      contextOf({ told: toldBy([sign(0, name, "foot")]) }),
      valuesOf(warningSigns.id, warningSigns.parameters),
    );
    expect(limit?.withoutAreas).toEqual(AREAS);
  });

  it("A4 hips, legs and feet are the lower body", () => {
    expect(LOWER_AREAS).toEqual([
      "hip-flexors",
      "gluteus-medius",
      "gluteus-maximus",
      "ankle",
      "calf",
      "hamstrings",
      "lateral-hip",
      "adductors",
      "foot",
      "knee",
    ]);
  });
});
