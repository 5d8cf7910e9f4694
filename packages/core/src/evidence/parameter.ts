/** A several meta-analyses agree · B one meta-analysis or several trials · C one small trial or observational · D expert opinion or product choice. */
export const GRADES = ["A", "B", "C", "D"] as const;
export type Grade = (typeof GRADES)[number];

/** A number of the product: what it is, in which unit and range, and what it rests on. A runner or trainer can overlay it. */
export interface Parameter {
  readonly value: number;
  /** "h", "min", "days", "weeks", "cost", "count", "ratio" … */
  readonly unit: string;
  /** Smallest and largest value that an overlay may set. */
  readonly range: readonly [number, number];
  readonly grade: Grade;
  /** Source ids of `evidence/sources`; empty only for grade D. */
  readonly sources: readonly string[];
  /** Our reading in a line: what the number is, and what the source says of it. */
  readonly reading: string;
}

/** The parameters of one rule by name; the full name of one is `<rule id>.<name>`. */
export type Parameters = Readonly<Record<string, Parameter>>;

/** The values of a rule's parameters after overlays. */
export type Values<P extends Parameters> = { readonly [K in keyof P]: number };

/** A D-grade cost: the product's own choice, said as one. */
export function choice(value: number, unit: string, range: readonly [number, number], reading: string): Parameter {
  return { value, unit, range, grade: "D", sources: [], reading };
}
