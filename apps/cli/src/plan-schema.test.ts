import { readFileSync } from "node:fs";
import { join } from "node:path";
import { append, plan } from "@stridelift/core";
import Ajv from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { planSchemaText } from "../../../tools/plan-schema.ts";

const committed = readFileSync(join(import.meta.dirname, "../../../docs/plan.schema.json"), "utf8");
const validate = new Ajv.Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(JSON.parse(committed));

const stamp = { wallMs: 0, device: "test", by: "runner" };
const event = append(
  [],
  "event",
  { source: "runs", uid: "1", title: "Tempo 8 km", start: "2027-01-12T07:00", end: "2027-01-12T07:50" },
  stamp,
);
const zone = append([event], "setting", { name: "zone", value: "Europe/Paris" }, stamp);
const made = plan([event, zone], "2027-01-04", { weeks: 4 });

describe("docs/plan.schema.json", () => {
  test("is what the plan's schema says now (node tools/plan-schema.ts > docs/plan.schema.json)", () => {
    expect(committed).toBe(planSchemaText());
  });

  test("accepts a plan", () => {
    expect(made.sessions.length).toBeGreaterThan(0);
    validate(JSON.parse(JSON.stringify(made)));
    expect(validate.errors ?? []).toEqual([]);
  });

  test("X11 nothing in a session asks for a heart rate", () => {
    const { sessions } = JSON.parse(committed).properties as { sessions: object };
    expect(JSON.stringify(sessions)).toContain("percent1RM");
    expect(JSON.stringify(sessions)).not.toMatch(/heart|pulse|bpm|"hr/i);
  });

  test("refuses a plan that breaks the contract", () => {
    expect(validate({ ...made, today: "4 January" })).toBe(false);
    expect(validate({ ...made, weeks: undefined })).toBe(false);
  });
});
