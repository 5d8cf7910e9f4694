/** A command line that cannot be followed: one sentence, and where it helps the text with the place in it. */
export interface Misuse {
  readonly misuse: string;
  readonly text?: string;
  /** Code units of `text` from and to (exclusive). */
  readonly at?: readonly [number, number];
}

export function isMisuse(value: unknown): value is Misuse {
  return typeof value === "object" && value !== null && "misuse" in value;
}

/** A misuse that points at the part of `text` beginning at `from`. */
export function misuseAt(misuse: string, text: string, from: number, length: number): Misuse {
  return { misuse, text, at: [from, from + Math.max(1, length)] };
}
