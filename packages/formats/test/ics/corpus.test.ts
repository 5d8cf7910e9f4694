import { readFileSync } from "node:fs";
import { join } from "node:path";
import { eventSchema } from "@stridelift/core";
import { describe, expect, test } from "vitest";
import { calendarFiles, readFile } from "../ics-agreement.ts";
import { agrees, instancesOf, readRuleCases } from "./rule-cases.ts";

const corpus = process.env.STRIDELIFT_CORPUS ?? "";
const ledger: Record<string, string> = JSON.parse(
  readFileSync(join(import.meta.dirname, "../ics-disagreements.json"), "utf8"),
);

describe.skipIf(!corpus)("calendars of other people's suites (STRIDELIFT_CORPUS)", () => {
  test("J4 every file reads without a throw, as events of the journal's form, no uid twice", () => {
    const files = calendarFiles(corpus);
    expect(files.length).toBeGreaterThan(300);
    for (const file of files) {
      const { events } = readFile(corpus, file);
      expect(new Set(events.map((event) => event.uid)).size, file).toBe(events.length);
      for (const event of events) expect(eventSchema.safeParse(event).success, `${file} ${event.uid}`).toBe(true);
    }
  });

  test("J4 rules give the instances that their suite states, or stand in the ledger", () => {
    const disagreeing = readRuleCases(corpus).filter((one) => !agrees(one));
    expect(disagreeing.map((one) => one.id).sort()).toEqual(Object.keys(ledger).sort());
  });

  test("J4 a rule that is not expanded as stated is refused, not expanded to other dates", () => {
    const wrong = readRuleCases(corpus).filter((one) => !agrees(one) && instancesOf(one) !== "error");
    expect(wrong.map((one) => one.id)).toEqual([]);
  });
});
