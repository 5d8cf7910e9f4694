import { expect, test } from "vitest";
import { pageOf } from "../terminal/page.ts";
import { claimsView } from "./claims.ts";

const page = pageOf({ isTTY: false, columns: 100, env: { LANG: "en_GB.UTF-8" }, windows: false }, false);
const said = claimsView(page).join(" ").replace(/\s+/g, " ");

test("E3 every claim stands with its verdict, its support and what its source says", () => {
  expect(said).toContain("“Strength training improves economy, speed, form and efficiency.” Stronger than its source.");
  expect(said).toContain("well supported (A): BAL16");
});

test("E4, E6 the benefit is a range and no promise, and muscle makes nobody faster", () => {
  expect(said).toContain("10 km in 45:00, after ten weeks. Expected change at this distance: about −49 s");
  expect(said).toContain("somewhere between −110 and +12 s");
  expect(said).toContain("it is not a promise");
  expect(said).toContain("We do not say that muscle makes anyone faster.");
});
