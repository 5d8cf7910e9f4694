import { describe, expect, it } from "vitest";
import { AREA_STATES, AREAS } from "./area.ts";
import type { Drill } from "./drill.ts";
import { DRILLS, drillOf } from "./drills.ts";
import { EQUIPMENT, HOUSEHOLD, LOADS } from "./equipment.ts";
import { type Exercise, MUSCLES } from "./exercise.ts";
import { EXERCISES, exerciseOf } from "./exercises.ts";
import { PATTERNS, type Pattern } from "./pattern.ts";

type Test = (exercise: Exercise) => boolean;

const LEVELS = ["new", "some", "trained"];
const REACHES = ["light", "medium", "heavy"];
const LEG_PATTERNS: readonly Pattern[] = [
  "squat",
  "lunge",
  "hinge",
  "calf-straight",
  "calf-bent",
  "hip-abduction",
  "hip-adduction",
  "knee-flexion",
  "jump",
  "sprint",
];
const isOf =
  (pattern: Pattern, sides?: Exercise["sides"]): Test =>
  (e) =>
    e.pattern === pattern && (sides === undefined || e.sides === sides);
const isNew: Test = (e) => e.level === "new";
const needsNothing: Test = (e) => e.setups.some((setup) => setup.equipment.length === 0);
const takesBackpack: Test = (e) => e.setups.some((s) => s.equipment.length === 0 && s.load === "backpack");
const isNamed =
  (word: RegExp): Test =>
  (e) =>
    word.test(e.name);
const some = (...tests: Test[]) => EXERCISES.some((e) => tests.every((test) => test(e)));
const idsOf = (list: readonly { id: string }[]) => list.map((item) => item.id);
const repeated = (list: readonly string[]) => list.filter((item, i) => list.indexOf(item) !== i);
const faulty = (ok: Test) => idsOf(EXERCISES.filter((e) => !ok(e)));
const faultyDrills = (ok: (drill: Drill) => boolean) => idsOf(DRILLS.filter((d) => !ok(d)));
const within = (list: readonly string[], all: readonly string[]) =>
  list.every((item) => all.includes(item)) && repeated(list).length === 0;

/** Every link as [easier, harder], told from either end. */
const links = EXERCISES.flatMap((e) => [
  ...(e.regression === undefined ? [] : [[e.regression, e.id] as const]),
  ...(e.progression === undefined ? [] : [[e.id, e.progression] as const]),
]);
const linked = links.flatMap(([easier, harder]) => {
  const from = exerciseOf(easier);
  const to = exerciseOf(harder);
  return from && to ? [{ from, to, name: `${easier} → ${harder}` }] : [];
});

describe("exercises", () => {
  it("X10 has at least 110 exercises of every pattern, each under its own id and name", () => {
    expect(EXERCISES.length).toBeGreaterThanOrEqual(110);
    expect(repeated(idsOf(EXERCISES))).toEqual([]);
    expect(repeated(EXERCISES.map((e) => e.name))).toEqual([]);
    expect(faulty((e) => /^[a-z]+(-[a-z]+)*$/.test(e.id) && exerciseOf(e.id) === e)).toEqual([]);
    expect(PATTERNS.filter((pattern) => !some(isOf(pattern)))).toEqual([]);
  });

  it("X10 names only muscles, areas, equipment, household and loads that there are", () => {
    expect(faulty((e) => e.muscles.main.length > 0)).toEqual([]);
    expect(faulty((e) => within([...e.muscles.main, ...e.muscles.also], MUSCLES))).toEqual([]);
    expect(faulty((e) => e.loads.length > 0 && within(e.loads, AREAS))).toEqual([]);
    expect(faulty((e) => within(e.household, HOUSEHOLD))).toEqual([]);
    expect(faulty((e) => e.setups.every((s) => within(s.equipment, EQUIPMENT) && LOADS.includes(s.load)))).toEqual([]);
  });

  it("X6 offers each way to do it once, with what makes its load among what it needs", () => {
    expect(faulty((e) => e.setups.length > 0)).toEqual([]);
    expect(
      faulty((e) => repeated(e.setups.map((s) => [...s.equipment].sort().join("+").concat(":", s.load))).length === 0),
    ).toEqual([]);
    const has = ({ equipment, load }: Exercise["setups"][number]) =>
      load === "body" || load === "backpack" || equipment.includes(load === "band" ? "bands" : load);
    expect(faulty((e) => e.setups.every(has))).toEqual([]);
    expect(faulty((e) => !e.setups.every((s) => s.load === "backpack") || e.household.includes("backpack"))).toEqual(
      [],
    );
  });

  it("X10 says in one short line each what to do, what to feel and what to avoid", () => {
    const isLine = (text: string) => /^[A-Z].{8,138}\.$/.test(text) && !text.includes("!");
    expect(faulty((e) => [e.cue, e.feel, e.avoid].every(isLine))).toEqual([]);
    expect(repeated(EXERCISES.map((e) => e.cue))).toEqual([]);
    expect(faultyDrills((d) => [d.cue, d.feel, d.avoid].every(isLine))).toEqual([]);
  });

  it("X10 gives the time of a rep; seconds are seconds, and what is held still is counted in them", () => {
    expect(faulty((e) => e.repS > 0 && e.repS <= 10)).toEqual([]);
    expect(faulty((e) => e.measure !== "seconds" || e.repS === 1)).toEqual([]);
    expect(faulty((e) => !e.hold || e.measure === "seconds")).toEqual([]);
    expect(faulty((e) => (e.measure === "contacts") === (e.pattern === "jump"))).toEqual([]);
    expect(faulty((e) => (e.measure === "metres") === (e.pattern === "carry"))).toEqual([]);
  });

  it("X10 says of jumps and sprints, and of nothing else, how hard they land", () => {
    expect(faulty((e) => (e.impact !== undefined) === (e.pattern === "jump" || e.pattern === "sprint"))).toEqual([]);
  });

  it("X10 has a FIT category and name, or says why it has none", () => {
    expect(faulty((e) => (e.fit === null) === (e.unmapped !== undefined && e.unmapped.length > 10))).toEqual([]);
  });
});

describe("chains", () => {
  it("X10 links only exercises of the library, of one pattern", () => {
    expect(links.filter(([easier, harder]) => !exerciseOf(easier) || !exerciseOf(harder))).toEqual([]);
    expect(linked.filter(({ from, to }) => from.pattern !== to.pattern)).toEqual([]);
  });

  it("X10 leads from easy to hard without a circle", () => {
    const above = (id: string) => links.filter(([easier]) => easier === id).map(([, harder]) => harder);
    const reaches = (start: string) => {
      const seen = new Set<string>();
      const open = above(start);
      for (let id = open.pop(); id !== undefined; id = open.pop()) {
        if (seen.has(id)) continue;
        seen.add(id);
        open.push(...above(id));
      }
      return seen;
    };
    expect(faulty((e) => !reaches(e.id).has(e.id))).toEqual([]);
  });

  it("X10 asks for no less experience after a step, and on one level loads no less", () => {
    const rank = (e: Exercise) => LEVELS.indexOf(e.level);
    const reach = (e: Exercise) => REACHES.indexOf(e.reach);
    const backwards = linked.filter(
      ({ from, to }) =>
        rank(to) < rank(from) || (rank(to) === rank(from) && reach(to) < reach(from) && from.sides === to.sides),
    );
    expect(backwards.map((link) => link.name)).toEqual([]);
  });

  it("X10 steps with the legs from two to one, never from one back to two", () => {
    const back = linked.filter(
      ({ from, to }) => LEG_PATTERNS.includes(from.pattern) && from.sides === "each" && to.sides === "both",
    );
    expect(back.map((link) => link.name)).toEqual([]);
  });

  it("X10 leaves no exercise outside a chain", () => {
    const ends = new Set(links.flat());
    expect(faulty((e) => ends.has(e.id))).toEqual([]);
  });
});

describe("what a runner can do at home", () => {
  // A setup asks for equipment and an exercise for experience, so whoever has more of either keeps all of this.
  it("X6 with nothing and without experience every pattern has an exercise", () => {
    expect(PATTERNS.filter((pattern) => !some(isOf(pattern), isNew, needsNothing))).toEqual([]);
  });

  it("X6 every piece of equipment opens an exercise", () => {
    expect(EQUIPMENT.filter((piece) => !some((e) => e.setups.some((s) => s.equipment.includes(piece))))).toEqual([]);
  });

  it("X1 with nothing and without experience there are two-legged and single-legged squats and hinges", () => {
    const wanted = [isOf("squat", "both"), isOf("squat", "each"), isOf("lunge", "each")];
    const hinges = [isOf("hinge", "both"), isOf("hinge", "each")];
    expect([...wanted, ...hinges].map((test) => some(test, isNew, needsNothing))).toEqual(Array(5).fill(true));
  });

  it("X4 a backpack loads two-legged squat and hinge and single-legged lunge and hinge of a new lifter", () => {
    const wanted = [isOf("squat", "both"), isOf("hinge", "both"), isOf("lunge", "each"), isOf("hinge", "each")];
    expect(wanted.map((test) => some(test, isNew, takesBackpack))).toEqual(Array(4).fill(true));
    expect(some(isOf("calf-straight"), takesBackpack) && some(isOf("calf-bent"), takesBackpack)).toBe(true);
  });

  it("X4 squat, lunge, hinge and straight calf can be loaded to near a maximum without a machine", () => {
    const free: Test = (e) => e.setups.some((s) => s.load === "barbell" || s.load === "dumbbells");
    const mains: readonly Pattern[] = ["squat", "lunge", "hinge", "calf-straight"];
    expect(mains.filter((pattern) => !some(isOf(pattern), free, (e) => e.reach === "heavy"))).toEqual([]);
  });

  it("X9 the first jumps are low, on two legs, for anyone and anywhere", () => {
    expect(some(isOf("jump", "both"), isNew, needsNothing, (e) => e.impact === "low")).toBe(true);
    expect(faulty((e) => e.pattern !== "jump" || e.level !== "new" || e.impact === "low")).toEqual([]);
    expect(faulty((e) => e.impact !== "high" || e.level === "trained")).toEqual([]);
  });

  it("A9 every pattern but rotation has an exercise that neither bends nor twists the spine", () => {
    const still: Test = (e) => e.spine === undefined;
    const without = PATTERNS.filter((pattern) => !some(isOf(pattern), isNew, needsNothing, still));
    expect(without.filter((pattern) => pattern !== "rotation")).toEqual([]);
  });
});

describe("X12 what the library must hold", () => {
  const rows: readonly [string, ...Test[]][] = [
    ["squat", isOf("squat", "both")],
    ["single-leg squat", isOf("squat", "each"), isNamed(/single-leg/i)],
    ["deadlift", isOf("hinge", "both"), isNamed(/deadlift/i)],
    ["single-leg deadlift", isOf("hinge", "each"), isNamed(/single-leg .*deadlift/i)],
    ["row", isOf("horizontal-pull", "both"), isNamed(/\brow\b/i)],
    ["single-arm row", isOf("horizontal-pull", "each"), isNamed(/\brow\b/i)],
    ["pull-up", isOf("vertical-pull", "both"), isNamed(/pull-up/i)],
    ["single-arm vertical pull", isOf("vertical-pull", "each")],
    ["press from the chest", isOf("horizontal-push", "both"), isNamed(/press/i)],
    ["single-arm press from the chest", isOf("horizontal-push", "each"), isNamed(/press/i)],
    ["press overhead", isOf("vertical-push", "both"), isNamed(/press/i)],
    ["single-arm press overhead", isOf("vertical-push", "each"), isNamed(/press/i)],
    ["plank", isOf("anti-extension", "both"), isNamed(/plank/i)],
    ["single-leg plank", isOf("anti-extension", "each"), isNamed(/plank/i)],
    ["side plank", isOf("anti-lateral-flexion", "each"), isNamed(/side plank/i)],
    ["dead bug", isOf("anti-extension", "each"), isNamed(/dead bug/i)],
    ["rotation", isOf("rotation", "each")],
    ["anti-rotation", isOf("anti-rotation", "each")],
    ["carry", isOf("carry", "both")],
    ["carry on one side", isOf("carry", "each")],
    ["straight-knee calf raise", isOf("calf-straight", "both"), isNamed(/calf raise/i)],
    ["single-leg straight-knee calf raise", isOf("calf-straight", "each"), isNamed(/calf raise/i)],
    ["bent-knee calf raise", isOf("calf-bent", "both"), isNamed(/calf raise/i)],
    ["single-leg bent-knee calf raise", isOf("calf-bent", "each"), isNamed(/calf raise/i)],
  ];
  it.each(rows)("X12 %s", (_, ...tests) => {
    expect(some(...tests)).toBe(true);
  });
});

describe("drills", () => {
  it("W4 has at least 45 drills, each under its own id and name", () => {
    expect(DRILLS.length).toBeGreaterThanOrEqual(45);
    expect(repeated(idsOf(DRILLS))).toEqual([]);
    expect(repeated(DRILLS.map((d) => d.name))).toEqual([]);
    expect(faultyDrills((d) => /^[a-z]+(-[a-z]+)*$/.test(d.id) && drillOf(d.id) === d)).toEqual([]);
    const things = (d: Drill) => within(d.equipment, EQUIPMENT) && within(d.household, HOUSEHOLD);
    expect(faultyDrills((d) => within(d.areas, AREAS) && things(d))).toEqual([]);
  });

  it("W4 answers tight with moving or stretching, overactive with rolling or pressing, weak with light work", () => {
    const answers = {
      raise: [],
      inhibit: ["overactive"],
      mobilise: ["tight"],
      lengthen: ["tight"],
      activate: ["weak"],
    };
    expect(faultyDrills((d) => d.answers.join() === answers[d.kind].join())).toEqual([]);
    expect(faultyDrills((d) => (d.areas.length === 0) === (d.kind === "raise"))).toEqual([]);
  });

  it("W4 has a drill that needs no equipment for every area, however it is flagged", () => {
    const cases = AREAS.flatMap((area) => AREA_STATES.map((state) => ({ area, state })));
    const open = cases.filter(
      ({ area, state }) =>
        !DRILLS.some((d) => d.equipment.length === 0 && d.areas.includes(area) && d.answers.includes(state)),
    );
    expect(open).toEqual([]);
  });

  it("W1 lasts a time or a number of reps, and no less in all than on its sides", () => {
    expect(faultyDrills((d) => (d.seconds === undefined) !== (d.reps === undefined))).toEqual([]);
    const atWork = (d: Drill) => (d.seconds ?? d.reps ?? 0) * (d.perSide ? 2 : 1);
    expect(faultyDrills((d) => Number.isInteger(d.takesS) && d.takesS >= atWork(d))).toEqual([]);
  });

  it("W4 holds no stretch for longer than 30 s a side", () => {
    expect(faultyDrills((d) => d.kind !== "lengthen" || (d.seconds !== undefined && d.seconds <= 30))).toEqual([]);
  });

  it.each([
    ["cat-cow", "thoracic-spine", "tight"],
    ["band-pull-apart", "lower-traps", "weak"],
    ["band-knee-raise", "hip-flexors", "weak"],
    ["band-lateral-walk", "gluteus-medius", "weak"],
  ] as const)("W5 %s is for the %s", (id, area, state) => {
    expect(drillOf(id)?.areas[0]).toBe(area);
    expect(drillOf(id)?.answers).toContain(state);
  });

  it("W5 a Y-raise or a wall slide stands beside the band pull-apart for whoever has no band", () => {
    const beside = DRILLS.filter((d) => d.areas[0] === "lower-traps" && d.kind === "activate" && !d.equipment.length);
    expect(idsOf(beside)).toEqual(expect.arrayContaining(["prone-y", "wall-slide"]));
  });
});
