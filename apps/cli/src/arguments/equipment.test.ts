import { EQUIPMENT } from "@stridelift/core";
import { describe, expect, test } from "vitest";
import { parseEquipment } from "./equipment.ts";
import { SETTING_FLAGS } from "./flags.ts";

describe("--equipment", () => {
  test("names in any order and number, singular or plural, each once in the order of the list", () => {
    expect(parseEquipment("bands, Dumbbell,bands")).toEqual(["dumbbells", "bands"]);
    expect(parseEquipment("pull-up bar,kettlebells")).toEqual(["kettlebell", "pull-up-bar"]);
  });

  test("help lists what core knows", () => {
    expect(SETTING_FLAGS.equipment.says).toBe(`what you own: ${EQUIPMENT.join(", ")}`);
  });

  test("none is nothing and all is everything", () => {
    expect(parseEquipment("none")).toEqual([]);
    expect(parseEquipment(" All ")).toEqual(EQUIPMENT);
  });

  test("every name of the list is read as itself", () => {
    for (const each of EQUIPMENT) expect(parseEquipment(each)).toEqual([each]);
  });

  test("what is not known is pointed at, with what may be meant", () => {
    expect(parseEquipment("bands, barbel")).toEqual({
      misuse: '"barbel" is no equipment known here. Did you mean barbell?',
      text: "bands, barbel",
      at: [7, 13],
    });
    expect(parseEquipment("trampoline")).toMatchObject({ misuse: expect.stringContaining("Known are barbell, ") });
    expect(parseEquipment("bands,")).toMatchObject({
      misuse: expect.stringContaining("A name is missing here."),
      at: [6, 7],
    });
    expect(parseEquipment("none,bands")).toHaveProperty("misuse");
  });
});
