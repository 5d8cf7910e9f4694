/*
 * A loaded bar to scale. Discs have the colours of those in every gym; a disc of another weight takes the colour of the next
 * heavier one. Lengths are millimetres of the real thing.
 */

export interface DrawnPlate {
  readonly kg: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly colour: PlateColour;
}
export type PlateColour = "red" | "blue" | "yellow" | "green" | "white" | "grey";

/** By weight from the heaviest: diameter and thickness of common discs. */
const DISCS: readonly { kg: number; colour: PlateColour; diameter: number; thickness: number }[] = [
  { kg: 25, colour: "red", diameter: 450, thickness: 64 },
  { kg: 20, colour: "blue", diameter: 450, thickness: 54 },
  { kg: 15, colour: "yellow", diameter: 400, thickness: 46 },
  { kg: 10, colour: "green", diameter: 325, thickness: 42 },
  { kg: 5, colour: "white", diameter: 228, thickness: 34 },
  { kg: 2.5, colour: "red", diameter: 190, thickness: 26 },
  { kg: 2, colour: "blue", diameter: 180, thickness: 24 },
  { kg: 1.5, colour: "yellow", diameter: 170, thickness: 22 },
  { kg: 1.25, colour: "grey", diameter: 160, thickness: 22 },
  { kg: 1, colour: "green", diameter: 150, thickness: 20 },
  { kg: 0.5, colour: "white", diameter: 130, thickness: 18 },
];

export const BAR = { height: 470, inner: 150, sleeve: 50, collar: 26, shaft: 28 } as const;
const GAP = 4;

/** The discs on one end of a bar from the collar outwards, and how far they reach. */
export function drawnPlates(perSide: readonly number[]): {
  readonly plates: readonly DrawnPlate[];
  readonly width: number;
} {
  let x = BAR.inner + BAR.collar;
  const plates = perSide.map((kg) => {
    const { colour, diameter, thickness } =
      DISCS.findLast((disc) => disc.kg >= kg) ?? (DISCS[0] as (typeof DISCS)[number]);
    const plate = { kg, x, y: (BAR.height - diameter) / 2, width: thickness, height: diameter, colour };
    x += thickness + GAP;
    return plate;
  });
  return { plates, width: x + BAR.sleeve };
}
