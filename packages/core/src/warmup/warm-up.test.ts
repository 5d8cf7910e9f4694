import { describe, expect, it } from "vitest";
import { AREAS, type Area, type AreaState } from "../library/area.ts";
import { drillOf } from "../library/drills.ts";
import type { Flag } from "./flag.ts";
import { flagsOf } from "./flags.ts";
import { liftOf } from "./lift.fixture.ts";
import { type WarmUpInput, warmUpOf, warmUpSeconds } from "./warm-up.ts";

const squat = liftOf("squat");
const full = [squat, liftOf("hinge"), liftOf("horizontal-push"), liftOf("calf-straight"), liftOf("anti-extension")];
const upper = [liftOf("horizontal-pull"), liftOf("vertical-push")];
const DAY: WarmUpInput = {
  budgetS: 600,
  focus: "full",
  flags: [],
  lifts: full,
  ramps: [{ exercise: squat, loadKg: 80, lastReps: 5 }],
  equipment: ["barbell", "bands"],
  roundDown: (kg) => Math.floor(kg),
  fragileBones: false,
  noImpact: false,
};
const ONLY_UPPER = { focus: "upper", lifts: upper, ramps: [] } as const;
const flag = (area: Area, as: AreaState | null, severity: 1 | 2 | 3 = 2): Flag => ({
  area,
  as,
  severity,
  screen: null,
  day: null,
  facts: { named: true },
});
const items = (more: Partial<WarmUpInput> = {}) => warmUpOf({ ...DAY, ...more }).items;
const drills = (more: Partial<WarmUpInput> = {}) =>
  items(more)
    .filter(({ kind }) => kind !== "raise" && kind !== "potentiate")
    .map(({ drill }) => drill);

describe("the warm-up", () => {
  it("W1 raises, moves, activates, then ramps up to the first lift", () => {
    const order = ["raise", "inhibit", "mobilise", "lengthen", "activate", "potentiate"];
    const stage = items().map(({ kind }) => (order.indexOf(kind) === 0 ? 0 : Math.ceil(order.indexOf(kind) / 3)));
    expect(stage).toEqual([...stage].sort());
    expect(items()[0]).toMatchObject({ kind: "raise", drill: "marching" });
    expect(
      items()
        .filter(({ kind }) => kind === "potentiate")
        .map(({ name }) => name),
    ).toEqual(["Any squat, 5 at 32 kg", "Any squat, 3 at 48 kg", "Any squat, 2 at 60 kg"]);
  });

  it("W1 takes ten minutes, never over a third of the session", () => {
    expect([20, 24, 30, 45, 75].map((minutes) => warmUpSeconds(minutes))).toEqual([400, 480, 600, 600, 600]);
  });

  it("W1 the raise fills what the rest leaves of the time", () => {
    expect(warmUpOf({ ...DAY, budgetS: 480 }).takesS).toBe(480);
    expect(warmUpOf({ ...DAY, budgetS: 360 }).items[0]?.seconds).toBeGreaterThanOrEqual(120);
    expect(warmUpOf({ ...DAY, budgetS: 360 }).items.at(-1)?.kind).toBe("potentiate");
  });

  it("W4 with nothing flagged: ankle or calf, hip and upper back, each for a lift of the day", () => {
    const [, ...rest] = items();
    const why = rest.filter(({ kind }) => kind !== "potentiate").map(({ drill, why }) => `${drill}: ${why}`);
    expect(why).toEqual([
      "knee-to-wall-rocks: Any squat bends the ankles today.",
      "hip-circles: Any squat drives from the seat today.",
      "cat-cow: Any squat wants a free upper back today.",
    ]);
  });

  it("W4 a flagged area takes the place that the day keeps for its part of the body", () => {
    const chosen = drills({ flags: [flag("calf", "weak"), flag("adductors", "tight"), flag("shoulder", "weak")] });
    expect(chosen.map((id) => drillOf(id)?.areas[0]).sort()).toEqual(["adductors", "calf", "shoulder"]);
  });

  it.each<[AreaState, string[]]>([
    ["tight", ["mobilise", "lengthen"]],
    ["overactive", ["inhibit"]],
    ["weak", ["activate"]],
  ])("W4 what is %s has its own kinds of drill, for every area", (as, kinds) => {
    for (const area of AREAS) {
      const forIt = items({ ...ONLY_UPPER, flags: [flag(area, as)] }).filter((item) =>
        item.why.startsWith("You named"),
      );
      expect([area, forIt.every((item) => kinds.includes(item.kind))]).toEqual([area, true]);
      expect(forIt[0]?.areas).toContain(area);
    }
  });

  it("W4 flags are ranked by severity × relevance to the lifts of the day", () => {
    const legs = (["hamstrings", "knee", "adductors"] as const).map((area) => flag(area, "weak", 2));
    const flags = [flag("shoulder", "weak", 3), ...legs];
    const areas = items({ lifts: [liftOf("hinge"), squat], flags }).flatMap((item) => item.areas);
    expect(areas).toEqual(expect.arrayContaining(["hamstrings", "knee", "adductors"]));
    expect(areas).not.toContain("shoulder");
    expect(items({ ...ONLY_UPPER, flags }).flatMap((item) => item.areas)).toContain("shoulder");
  });

  it("W4 one area is rolled or stretched, not both", () => {
    for (const area of AREAS) {
      const kinds = items({ flags: [flag(area, "overactive"), flag(area, "tight")] })
        .filter((item) => item.areas.includes(area))
        .map(({ kind }) => kind);
      expect(kinds.includes("inhibit") && kinds.includes("lengthen")).toBe(false);
      expect(kinds).toContain("inhibit");
    }
  });

  it("W4 a drill says what was measured for it", () => {
    const flags = flagsOf(
      [
        { screen: "knee-to-wall", date: "2027-03-01", left: 7, right: 10.5 },
        { screen: "wall-slide", date: "2027-03-01", both: 0 },
        { screen: "side-plank", date: "2027-03-01", left: 20, right: 60 },
      ],
      [{ area: "foot" }],
      { sex: null, ageYears: null },
      25_000,
    );
    expect(items({ flags }).map(({ why }) => why)).toEqual(
      expect.arrayContaining([
        "Ankles, tight: knee to wall 7 cm left, 10.5 cm right; 10 cm wanted; 3.5 cm between the sides.",
        "Lower traps, weak: wall slide, the wrists leave the wall.",
        "Side of the trunk, weak: side plank 20 s left, 60 s right; 30 s wanted; 67 % between the sides.",
      ]),
    );
    expect(
      items({ ...ONLY_UPPER, flags: flags.filter(({ area }) => area === "foot") }).map(({ why }) => why),
    ).toContain("You named this: feet.");
  });

  it.each<[Area, AreaState, string]>([
    ["thoracic-spine", "tight", "cat-cow"],
    ["lower-traps", "weak", "band-pull-apart"],
    ["hip-flexors", "weak", "band-knee-raise"],
    ["gluteus-medius", "weak", "band-lateral-walk"],
  ])("W5 a flagged %s that is %s gets %s, and so where only the area is named", (area, as, drill) => {
    expect(drills({ flags: [flag(area, as)] })).toContain(drill);
    expect(drills({ flags: [flag(area, null)] })).toContain(drill);
  });

  it("W5 the pull-apart has a drill for the lower traps beside it, or leaves its place to one", () => {
    const traps = flag("lower-traps", "weak", 3);
    expect(drills({ flags: [traps] })).toEqual(expect.arrayContaining(["band-pull-apart", "prone-y"]));
    const crowded = drills({
      flags: [traps, flag("calf", "weak", 3), flag("knee", "weak", 3), flag("adductors", "weak", 3)],
    });
    expect(crowded).toHaveLength(4);
    expect(crowded).toContain("prone-y");
    expect(crowded).not.toContain("band-pull-apart");
  });

  it("W5 without bands the same areas are served with nothing", () => {
    const flags = [flag("lower-traps", "weak"), flag("hip-flexors", "weak"), flag("gluteus-medius", "weak")];
    expect(drills({ flags, equipment: [] })).toEqual(
      expect.arrayContaining(["prone-y", "standing-knee-raise", "side-lying-leg-raise"]),
    );
  });

  it("A9 fragile bones get the open book for cat–cow, and no drill that bends or twists", () => {
    const flags = [flag("thoracic-spine", "tight"), flag("lower-back", "tight"), flag("lateral-trunk", "tight")];
    const chosen = drills({ flags, fragileBones: true });
    expect(chosen).toContain("open-book");
    expect(chosen.every((id) => drillOf(id)?.spine === undefined)).toBe(true);
  });

  it("A3 a day of mobility has more drills and no ramp sets, and fills its time", () => {
    const { items: list, takesS } = warmUpOf({ ...DAY, lifts: [], ramps: [], mobilityOnly: true, budgetS: 660 });
    const chosen = list.slice(1);
    expect(chosen.length).toBe(8);
    expect(chosen.every(({ kind }) => ["inhibit", "mobilise", "lengthen"].includes(kind))).toBe(true);
    expect(takesS).toBe(660);
  });
});
