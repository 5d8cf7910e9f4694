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

/** What a runner or trainer has set: full parameter name (`<owner>.<name>`) → value in its range. */
export type Overlays = ReadonlyMap<string, number>;

export const NO_OVERLAYS: Overlays = new Map();

/** The numbers of an owner of parameters, with overlays in the place of the defaults. */
export function valuesOf<P extends Parameters>(
  owner: string,
  parameters: P,
  overlays: Overlays = NO_OVERLAYS,
): Values<P> {
  const values: Record<string, number> = {};
  for (const [name, { value }] of Object.entries(parameters)) values[name] = overlays.get(`${owner}.${name}`) ?? value;
  return values as Values<P>;
}

/** Grade and sources of some numbers: the most cautious grade among those with a source; D where all are our choice (E2). */
export function standingOf(parameters: readonly Parameter[]): { grade: Grade; sources: string[] } {
  const sourced = parameters.filter(({ sources }) => sources.length > 0);
  const grades = sourced.map(({ grade }) => grade).sort();
  return { grade: grades.at(-1) ?? "D", sources: [...new Set(sourced.flatMap(({ sources }) => sources))] };
}
