import { expect, it } from "vitest";
import { gradeWords } from "./grades.ts";
import { GRADES } from "./parameter.ts";

it("E2 a grade without a study behind it is called our choice, and only that one", () => {
  const choices = GRADES.filter((grade) => /choice/.test(gradeWords[grade].name));
  expect(choices).toEqual(["D"]);
  expect(gradeWords.D.meaning).toContain("No study gives this number");
});

it("E2 every grade has a name of its own", () => {
  expect(new Set(GRADES.map((grade) => gradeWords[grade].name)).size).toBe(GRADES.length);
});
