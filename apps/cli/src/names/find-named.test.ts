import { describe, expect, test } from "vitest";
import { findNamed, namesText } from "./find-named.ts";

const named = (id: string) => ({ id, name: id.charAt(0).toUpperCase() + id.slice(1).replaceAll("-", " ") });
const all = [
  "back-squat",
  "split-squat",
  "plank",
  "side-plank",
  "push-up",
  "romanian-deadlift",
  "leg-press",
  "squat-jump",
].map(named);
const oneOf = (text: string, preferred: string[] = []) => {
  const found = findNamed(
    text,
    all,
    all.filter(({ id }) => preferred.includes(id)),
  );
  return found && "one" in found ? found.one.id : undefined;
};

describe("a typed name", () => {
  test("is found by id or name, whatever its case, hyphens, accents and number", () => {
    for (const { id, name } of all) expect([oneOf(id), oneOf(name)]).toEqual([id, id]);
    expect(oneOf("PUSHUPS")).toBe("push-up");
    expect(oneOf("Back Squáts")).toBe("back-squat");
    expect(oneOf("leg presses")).toBe("leg-press");
    expect(oneOf("RDL")).toBe("romanian-deadlift");
  });

  test("is found by its beginning and by its words; the whole name comes first", () => {
    expect(oneOf("plank")).toBe("plank");
    expect(oneOf("side")).toBe("side-plank");
    expect(oneOf("deadlift")).toBe("romanian-deadlift");
  });

  test("that fits several is told so, unless only one is expected today", () => {
    expect(findNamed("squat", all)).toEqual({
      several: ["back-squat", "split-squat", "squat-jump"].map(named),
    });
    expect(oneOf("squat", ["split-squat", "plank"])).toBe("split-squat");
    expect(oneOf("squat", ["back-squat", "split-squat"])).toBeUndefined();
  });

  test("that is mistyped is the nearest, and said to be", () => {
    expect(findNamed("bakc squat", all)).toEqual({ one: named("back-squat"), mistyped: true });
    expect(findNamed("bicycle", all)).toBeUndefined();
    expect(findNamed(" - ", all)).toBeUndefined();
  });

  test("of many only six are listed", () => {
    expect(namesText(all)).toMatch(/^Back squat, .*Romanian deadlift and 2 more$/);
  });
});
