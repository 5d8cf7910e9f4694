import { expect, test } from "vitest";
import { agoText } from "./when.ts";

const NOW = Date.parse("2027-03-01T12:00:00Z");

test.each([
  [20_000, "now", "jetzt"],
  [-60_000, "now", "jetzt"],
  [5 * 60_000, "5 minutes ago", "vor 5 Minuten"],
  [90 * 60_000, "1 hour ago", "vor 1 Stunde"],
  [25 * 3_600_000, "yesterday", "gestern"],
  [40 * 86_400_000, "20 Jan 2027", "20. Jan. 2027"],
])("%i ms ago is said as one says it", (ms, en, de) => {
  expect(agoText(NOW - ms, NOW, "en")).toBe(en);
  expect(agoText(NOW - ms, NOW, "de")).toBe(de);
});
