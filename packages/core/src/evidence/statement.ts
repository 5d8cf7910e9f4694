import type { Grade } from "./parameter.ts";

/** A sentence of the product about training, with what it rests on. */
export interface Statement {
  readonly text: string;
  readonly grade: Grade;
  /** Source ids; empty only for grade D. */
  readonly sources: readonly string[];
}
