import { describe, expect, test } from "vitest";
import { isCalendarAddress, isEmail, shortAddress } from "./checks.ts";

describe("what is entered", () => {
  test.each([
    ["alex@example.org", true],
    [" a@b ", true],
    ["alex", false],
    ["a b@c", false],
    ["@", false],
  ])("%j is an e-mail address: %s", (text, is) => expect(isEmail(text)).toBe(is));
  test.each([
    ["https://example.org/plan.ics", true],
    [" webcal://example.org/x", true],
    ["WEBCAL://EXAMPLE.ORG", true],
    ["example.org/plan.ics", false],
    ["ftp://example.org", false],
    ["https:///plan", false],
  ])("%j is the address of a calendar: %s", (text, is) => expect(isCalendarAddress(text)).toBe(is));
});

test.each([
  ["https://calendar.example.org/ical/alex/private-0123456789abcdef/basic.ics", "calendar.example.org … basic.ics"],
  ["webcal://plans.example.org", "plans.example.org"],
  [
    "https://x.example.org/0123456789abcdef0123456789abcdef.ics?key=secret",
    "x.example.org … …0123456789abcdef.ics".replace("…0123456789abcdef.ics", "…456789abcdef.ics"),
  ],
])("%s is shown as %s", (address, shown) => expect(shortAddress(address)).toBe(shown));
