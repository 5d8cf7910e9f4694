import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AREA_STATES, AREAS } from "../library/area.ts";
import type { Drill, DrillKind } from "../library/drill.ts";
import { DRILLS } from "../library/drills.ts";
import { goTogether } from "./can-meet.ts";
import { chooseDrills } from "./choose-drills.ts";
import { areaFor, type Need } from "./need.ts";

const need: fc.Arbitrary<Need> = fc.record({
  areas: fc.subarray([...AREAS], { minLength: 1, maxLength: 3 }),
  as: fc.constantFrom(...AREA_STATES, null),
  kinds: fc.constant(["mobilise", "activate", "lengthen", "inhibit"] as const),
  flag: fc.constant(null),
});
const some = (kinds: readonly DrillKind[]) =>
  fc.subarray(
    DRILLS.filter(({ kind }) => kinds.includes(kind)),
    { minLength: 1, maxLength: 9 },
  );
const few = fc.oneof(some(["inhibit", "mobilise", "lengthen", "activate"]), some(["inhibit", "lengthen"]));
const room = fc.record({ drills: fc.integer({ min: 1, max: 4 }), seconds: fc.integer({ min: 0, max: 260 }) });

const metBy = (needs: readonly Need[], drills: readonly Drill[]): string =>
  needs.map((one) => (drills.some((drill) => areaFor(drill, one) !== undefined) ? "1" : "0")).join("");

function allSubsets(drills: readonly Drill[]): Drill[][] {
  return drills.reduce<Drill[][]>((subsets, drill) => subsets.flatMap((some) => [some, [...some, drill]]), [[]]);
}

describe("the choice of drills", () => {
  it("W4 meets the highest needs that any selection in the room can meet", () => {
    fc.assert(
      fc.property(fc.array(need, { maxLength: 7 }), few, room, (needs, drills, within) => {
        const allowed = allSubsets(drills).filter(
          (some) =>
            some.length <= within.drills &&
            some.reduce((sum, { takesS }) => sum + takesS, 0) <= within.seconds &&
            some.every((one, i) => some.slice(i + 1).every((other) => goTogether(one, other))),
        );
        const best = allowed
          .map((some) => metBy(needs, some))
          .sort()
          .at(-1);
        const chosen = chooseDrills(needs, drills, within).map(({ drill }) => drill);
        expect(metBy(needs, chosen)).toBe(best);
        expect(
          allowed.some((other) => other.length === chosen.length && chosen.every((one) => other.includes(one))),
        ).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
