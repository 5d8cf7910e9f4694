import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bestMenu, bitsOf, type MenuProblem, PARTS } from "./menu.ts";
import { everyChoice, problems, type Reckoned, reckoned } from "./menu-problem.fixture.ts";
import { PARTNERS } from "./partners.ts";
import { STATION_IDS, type StationId } from "./station.ts";

/** The least cost, of equal cost the shorter, of equal time the earlier stations. */
function isBetter(one: Reckoned, other: Reckoned): boolean {
  const by = one.cost - other.cost || one.seconds - other.seconds || bitsOf(one.stations) - bitsOf(other.stations);
  return by < 0;
}

/** The best choice, by trying all of them. */
function bestOfAll(told: MenuProblem): Reckoned {
  let best: Reckoned | undefined;
  for (const choice of everyChoice(told)) {
    if (choice.seconds <= told.budgetS && (best === undefined || isBetter(choice, best))) best = choice;
  }
  if (best === undefined) throw new Error("not even an empty session fits");
  return best;
}

describe("the best menu", () => {
  it("X5 costs least of all choices that fit, and is the very one of those that cost as much", () => {
    fc.assert(
      fc.property(problems(6), (told) => {
        const best = bestOfAll(told);
        const { cost, seconds, taken } = bestMenu(told);
        expect({ cost, seconds, stations: [...taken.keys()].sort() }).toEqual({
          ...best,
          stations: [...best.stations].sort(),
        });
      }),
      { numRuns: 150 },
    );
  });

  it("X5 says of itself what it takes and costs", () => {
    fc.assert(
      fc.property(problems(STATION_IDS.length), (told) => {
        const { lines, taken, seconds, cost } = bestMenu(told);
        expect(seconds).toBeLessThanOrEqual(told.budgetS);
        expect(lines.flat().sort()).toEqual([...taken.keys()].sort());
        const fewer = PARTS.map((part) => Math.max(0, ...part.map((id) => taken.get(id) ?? 0)));
        expect(reckoned(told, [...taken.keys()], fewer)).toMatchObject({ seconds, cost });
        for (const [station, level] of taken)
          expect(told.dishes.find((dish) => dish.station === station)?.options[level]).toBeDefined();
      }),
      { numRuns: 150 },
    );
  });

  it("X5 more time never costs more", () => {
    fc.assert(
      fc.property(problems(STATION_IDS.length), fc.integer({ min: 0, max: 1200 }), (told, more) => {
        expect(bestMenu({ ...told, budgetS: told.budgetS + more }).cost).toBeLessThanOrEqual(bestMenu(told).cost);
      }),
      { numRuns: 150 },
    );
  });

  it("P16 is the same whatever the order of dishes and demands, and however often it is asked for", () => {
    fc.assert(
      fc.property(problems(10), (told) => {
        const best = bestMenu(told);
        expect(bestMenu(structuredClone(told))).toEqual(best);
        const turned = { ...told, dishes: [...told.dishes].reverse(), demands: [...told.demands].reverse() };
        expect(bestMenu(turned)).toEqual(best);
      }),
      { numRuns: 100 },
    );
  });

  it("X3 has each station once, in the order of a session, and pairs only what may be paired", () => {
    fc.assert(
      fc.property(problems(STATION_IDS.length), (told) => {
        const { lines } = bestMenu({ ...told, budgetS: 3 * told.budgetS });
        const all = lines.flat();
        expect(new Set(all).size).toBe(all.length);
        const order: StationId[] = STATION_IDS.filter((id) => id !== "hinge");
        order.splice(order.indexOf("squat") + (told.hingeFirst ? 0 : 1), 0, "hinge");
        const places = lines.map(([first]) => order.indexOf(first));
        expect(places).toEqual([...places].sort((a, b) => a - b));
        for (const [first, second] of lines) if (second) expect(PARTNERS[first]).toContain(second);
      }),
      { numRuns: 200 },
    );
  });
});
