import { describe, expect, it } from "vitest";
import { DRILLS } from "../drills.ts";
import { EXERCISES } from "../exercises.ts";
import { placeBetween } from "./between.ts";
import { BONE, distance, FLESH } from "./body.ts";
import { drawFigure } from "./draw.ts";
import type { BodyFigure, Figure } from "./figure.ts";
import { figureOf } from "./figures.ts";
import type { Gear } from "./gear.ts";
import { cycleOf, strokesAt } from "./moments.ts";
import { type Placed, place, seenOf } from "./place.ts";
import type { Point, Pose } from "./pose.ts";

const IDS = [...new Set([...EXERCISES, ...DRILLS].map(({ id }) => id))];
const FIGURES = IDS.flatMap((id): [string, Figure][] => {
  const figure = figureOf(id);
  return figure === undefined ? [] : [[id, figure]];
});
/** Those that stand on the floor of the picture; seen from above, all of a body lies on it. */
const BODIES = FIGURES.filter(
  (entry): entry is [string, BodyFigure] => "gear" in entry[1] && entry[1].above === undefined,
);

/** The undersides of everything that can rest on something, by half its thickness. */
function undersides(body: Placed): Point[] {
  const under = ([x, y]: Point, flesh: number): Point => [x, y - flesh];
  const limbs = [body.leg, body.farLeg].flatMap((leg) => [
    under(leg.toe, FLESH.foot),
    under(leg.heel, FLESH.foot),
    under(leg.ankle, FLESH.foot),
    under(leg.knee, FLESH.knee),
  ]);
  const arms = [body.arm, body.farArm].flatMap((arm) => [under(arm.hand, FLESH.hand), under(arm.elbow, FLESH.elbow)]);
  return [
    ...limbs,
    ...arms,
    under(body.hip, FLESH.hip),
    under(body.leg.hip, FLESH.hip - 1),
    under(body.farLeg.hip, FLESH.hip - 1),
    under(body.shoulder, FLESH.shoulder),
    under(body.farArm.shoulder, 3),
  ];
}

const WITHIN = 2.6;

/** The tops that a body can rest on: left and right end and height. */
function tops(gear: Gear): { left: Point; right: Point }[] {
  switch (gear.gear) {
    case "block":
      return [{ left: [gear.left, gear.top], right: [gear.right, gear.top] }];
    case "bench":
    case "slope":
      return [{ left: gear.from, right: gear.to }];
    case "chair":
      return [{ left: [gear.seat[0] - 11, gear.seat[1]], right: [gear.seat[0] + 11, gear.seat[1]] }];
    case "stairs":
      return Array.from({ length: gear.steps }, (_, i) => ({
        left: [gear.x + i * 15, (i + 1) * (gear.rise ?? 9)] as const,
        right: [gear.x + (i + 1) * 15 + 8, (i + 1) * (gear.rise ?? 9)] as const,
      }));
    case "beam": {
      const points = gear.through.filter((spot): spot is Point => Array.isArray(spot));
      return points.slice(1).flatMap((right, i) => {
        const left = points[i];
        if (left === undefined) return [];
        const [from, to] = left[0] <= right[0] ? [left, right] : [right, left];
        const up = gear.width / 2;
        return [{ left: [from[0] - 3, from[1] + up] as const, right: [to[0] + 3, to[1] + up] as const }];
      });
    }
    default:
      return [];
  }
}

const restsOn = (points: readonly Point[], { left, right }: { left: Point; right: Point }): boolean =>
  points.some(([x, y]) => {
    if (x < left[0] - 3 || x > right[0] + 3) return false;
    const part = right[0] === left[0] ? 0 : (x - left[0]) / (right[0] - left[0]);
    return Math.abs(y - (left[1] + (right[1] - left[1]) * part)) < WITHIN + 1;
  });

const hangs = (body: Placed, gear: readonly Gear[]): boolean =>
  gear.some((item) => item.gear === "bar" && Math.abs(body.arm.hand[1] - item.height) < WITHIN);

const isHeld = (body: Placed, figure: BodyFigure): boolean => {
  const points = undersides(body);
  if (points.some(([, y]) => Math.abs(y) < WITHIN)) return true;
  return figure.gear.flatMap(tops).some((top) => restsOn(points, top)) || hangs(body, figure.gear);
};

const posesOf = BODIES.flatMap(([id, figure]) =>
  figure.poses.map((pose, i): [string, BodyFigure, Pose] => [`${id} ${i}`, figure, pose]),
);

describe("figures", () => {
  it("X10 every exercise and drill has a figure drawn by the product", () => {
    expect(IDS.length).toBeGreaterThan(150);
    expect(IDS.filter((id) => figureOf(id) === undefined)).toEqual([]);
    expect(figureOf("no-such-thing")).toBeUndefined();
    expect(figureOf("constructor")).toBeUndefined();
  });

  it("X10 in every position the body stands, lies, sits or hangs, but in a jump", () => {
    const floating = posesOf.filter(
      ([, figure, pose]) => pose.air !== true && !isHeld(place(pose, figure.view), figure),
    );
    expect(floating.map(([name]) => name)).toEqual([]);
  });

  it("X10 a jump is off the ground", () => {
    const jumps = posesOf.filter(([, , pose]) => pose.air === true);
    const lowest = jumps.map(([, figure, pose]) => Math.min(...undersides(place(pose, figure.view)).map(([, y]) => y)));
    expect(jumps.length).toBeGreaterThan(10);
    expect(Math.min(...lowest)).toBeGreaterThan(1);
  });

  it("X10 nothing of the body is under the floor", () => {
    const sunk = posesOf.filter(([, figure, pose]) =>
      undersides(place(pose, figure.view)).some(([, y]) => y < -WITHIN),
    );
    expect(sunk.map(([name]) => name)).toEqual([]);
  });

  it("X10 nor between two positions", () => {
    const sunk = BODIES.flatMap(([id, figure]) => {
      const ways = figure.poses.slice(1).map((pose, i): [Pose, Pose] => [figure.poses[i] ?? pose, pose]);
      const low = ways.flatMap(([from, to]) =>
        [0.25, 0.5, 0.75].flatMap((part) => undersides(placeBetween(from, to, part, figure.view)).map(([, y]) => y)),
      );
      return Math.min(...low) < -4.5 ? [`${id} ${Math.min(...low).toFixed(1)}`] : [];
    });
    expect(sunk).toEqual([]);
  });

  it("X10 bones keep their lengths, whole or as much as is seen of them, at every moment", () => {
    for (const [, figure, pose] of posesOf) {
      const body = place(pose, figure.view);
      const [thigh, shin] = seenOf(body.leg.angles);
      expect(distance(body.leg.hip, body.leg.knee)).toBeCloseTo(BONE.thigh * thigh, 6);
      expect(distance(body.leg.knee, body.leg.ankle)).toBeCloseTo(BONE.shin * shin, 6);
      const [upper, lower] = seenOf(body.arm.angles);
      expect(distance(body.arm.shoulder, body.arm.elbow)).toBeCloseTo(BONE.upperArm * upper, 6);
      expect(distance(body.arm.elbow, body.arm.hand)).toBeCloseTo(BONE.forearm * lower, 6);
    }
  });

  it("X10 a hand or foot that reaches for a place gets there", () => {
    const short = posesOf.flatMap(([name, figure, pose]) => {
      const body = place(pose, figure.view);
      const far = (["arm", "farArm"] as const).flatMap((key) => {
        const limb = pose[key];
        if (limb === undefined || !("to" in limb)) return [];
        const off = distance(body[key].hand, [limb.to[0], limb.to[1] + FLESH.hand]);
        return off > 3 ? [`${name} ${key} ${off.toFixed(1)}`] : [];
      });
      const legs = (["leg", "farLeg"] as const).flatMap((key) => {
        const limb = pose[key];
        if (limb === undefined || !("to" in limb) || (limb.end !== undefined && Math.abs(limb.end) < 80)) return [];
        const off = distance(body[key].ankle, [limb.to[0], limb.to[1] + FLESH.foot]);
        return off > 3 ? [`${name} ${key} ${off.toFixed(1)}`] : [];
      });
      return [...far, ...legs];
    });
    expect(short).toEqual([]);
  });

  it("X10 its positions differ so that one sees it", () => {
    const alike = FIGURES.filter(([, figure]) => {
      const [first = [], ...others] = figure.poses.map((_, i) => strokesAt(figure, i));
      const moved = (strokes: typeof first): number =>
        Math.max(
          ...strokes.flatMap(({ points }, i) =>
            points.map((point, k) => distance(point, first[i]?.points[k] ?? point)),
          ),
        );
      return figure.poses.length < 2 || Math.max(...others.map(moved)) < 3;
    });
    expect(alike.map(([id]) => id)).toEqual([]);
  });

  it("X10 every number drawn is finite, and a stroke has as many points at every moment", () => {
    for (const [id, figure] of FIGURES) {
      const cycle = cycleOf(figure, 3);
      const shape = cycle[0]?.map(({ points }) => points.length);
      for (const strokes of cycle) {
        expect(
          strokes.map(({ points }) => points.length),
          id,
        ).toEqual(shape);
        expect(strokes.flatMap(({ points }) => points.flat()).every(Number.isFinite), id).toBe(true);
      }
    }
  });

  it.each(["still", "moving"] as const)(
    "X10 a %s picture is small, names itself and is the same each time",
    (motion) => {
      const most = motion === "still" ? 2300 : 6000;
      for (const [id, figure] of FIGURES) {
        const svg = drawFigure(figure, { motion, size: 96, title: "Push & <pull>" });
        expect(svg.length, `${id} ${motion}`).toBeLessThanOrEqual(most);
        expect(svg).toContain("<title>Push &amp; &lt;pull&gt;</title>");
        expect(svg).toContain('width="96" height="96" role="img"');
        expect(svg).not.toMatch(/NaN|undefined|Infinity/);
        expect(svg).toBe(drawFigure(figure, { motion, size: 96, title: "Push & <pull>" }));
        expect(svg.includes("<animate")).toBe(motion === "moving");
        expect(svg.includes("prefers-reduced-motion")).toBe(motion === "moving");
      }
    },
  );

  it("X10 pictures can share a page: what has one name is one thing", () => {
    const pictures = FIGURES.flatMap(([, figure]) =>
      (["still", "moving"] as const).map((motion) => drawFigure(figure, { motion })),
    );
    const masks = pictures.flatMap((svg) => [...svg.matchAll(/<mask id="(\w+)".*?<\/mask>/g)]);
    expect(masks.length).toBeGreaterThan(500);
    expect(new Set(masks.map(([mask]) => mask)).size).toBe(new Set(masks.map(([, id]) => id)).size);
  });

  it("X10 without a title it is decoration", () => {
    const svg = drawFigure(figureOf("squat-jump") as Figure, { motion: "still" });
    expect(svg).toContain('aria-hidden="true"');
    expect(svg).not.toContain("<title>");
  });
});
