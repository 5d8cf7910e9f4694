import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { dayOf } from "@stridelift/core";
import { expect, test } from "vitest";
import { readCalendar } from "../../src/index.ts";

/** `x.ics` beside `x.json`: what the reader must make of it for 2027, on a clock in Berlin. */
const FOLDER = join(import.meta.dirname, "twins");
const options = { source: "twin", zone: "Europe/Berlin", from: dayOf(2027, 1, 1), to: dayOf(2027, 12, 31) };

test.each(readdirSync(FOLDER).filter((file) => file.endsWith(".ics")))("J4 %s reads as its twin says", (file) => {
  const twin = JSON.parse(readFileSync(join(FOLDER, file.replace(/ics$/, "json")), "utf8"));
  expect(readCalendar(readFileSync(join(FOLDER, file)), options)).toEqual(twin);
});
