/** What a set is counted in, where the text says so. */
export type Unit = "reps" | "seconds" | "metres" | "contacts";

/** A piece of an exercise as it is written. */
export type Piece =
  | { readonly is: "amounts"; readonly values: readonly number[]; readonly unit: Unit | null }
  | { readonly is: "loads"; readonly kg: readonly number[] }
  /** `2x20kg`: two sets' worth of nothing else, or a pair of dumbbells. */
  | { readonly is: "product"; readonly count: number; readonly kg: number }
  | { readonly is: "reserve"; readonly left: readonly number[] }
  | { readonly is: "pain"; readonly level: number }
  | { readonly is: "word" }
  /** Holds a figure and is none of the forms. */
  | { readonly is: "unknown" };

/** A piece with the words it was read from, from where to where (exclusive). */
export interface Placed {
  readonly piece: Piece;
  readonly words: string;
  readonly at: readonly [number, number];
}
