import { AREAS } from "@stridelift/core";
import { describe, expect, test } from "vitest";
import { parseAreas } from "./areas.ts";
import { parseAvoid } from "./avoid.ts";

describe("--areas", () => {
  test("W3 names areas with or without a state, each once", () => {
    expect(parseAreas("ankle, Gluteus medius:weak,ankle:tight")).toEqual([
      { area: "ankle", as: "tight" },
      { area: "gluteus-medius", as: "weak" },
    ]);
    expect(parseAreas("none")).toEqual([]);
    for (const area of AREAS) expect(parseAreas(area)).toEqual([{ area }]);
  });

  test("W3 what is not known is pointed at with the nearest word", () => {
    expect(parseAreas("calf, anckle")).toMatchObject({
      misuse: expect.stringContaining("Did you mean ankle?"),
      at: [6, 12],
    });
    expect(parseAreas("gluteus")).toMatchObject({
      misuse: expect.stringContaining("gluteus medius, gluteus maximus"),
    });
    expect(parseAreas("ankle:tihgt")).toMatchObject({
      misuse: expect.stringContaining("Did you mean tight?"),
      at: [6, 11],
    });
    expect(parseAreas("ankle,")).toMatchObject({ misuse: expect.stringContaining("missing here") });
  });
});

describe("--avoid", () => {
  test("takes ids and names", () => {
    expect(parseAvoid("push-up, Knee push-ups,push-up")).toEqual(["push-up", "knee-push-up"]);
    expect(parseAvoid("none")).toEqual([]);
  });

  test("points at what is no exercise", () => {
    expect(parseAvoid("push-up,psuh-up")).toMatchObject({ misuse: expect.stringContaining("Did you mean push-up?") });
    expect(parseAvoid("trampoline")).toMatchObject({ misuse: expect.stringContaining("stridelift library") });
  });
});
