import { expect, it } from "vitest";
import { catalogueOf, LIBRARY } from "./catalogue.ts";
import { libraryFindings } from "./library.ts";

it("X12, X6, W5 the library holds the article's exercises and drills, and something of each pattern with nothing at all", () => {
  expect(libraryFindings(LIBRARY)).toEqual([]);
});

it("X12, X6, W5 a library without them is told", () => {
  const found = libraryFindings(
    catalogueOf(
      LIBRARY.exercises.filter((e) => e.pattern !== "carry" && e.level !== "new"),
      LIBRARY.drills.filter((d) => !d.equipment.includes("bands")),
    ),
  );
  expect(found).toEqual(
    expect.arrayContaining(["X12 carry", "X12 single-sided carry", "X6 squat with nothing at all"]),
  );
  expect(found.filter((f) => f.startsWith("W5"))).toHaveLength(3);
});
