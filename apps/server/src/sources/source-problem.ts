import type { Problem } from "@stridelift/core";
import { ProblemError } from "../problem-error.ts";

/** A calendar address that could not be read, in words for the runner. Never holds the address: it is a secret. */
export class SourceProblem extends Error {
  readonly problem: Problem;
  /** So long the other side asks to be left alone. */
  readonly waitMs: number | undefined;
  constructor(problem: Problem, waitMs?: number) {
    super(problem.code);
    this.problem = problem;
    this.waitMs = waitMs;
  }
}

/** As an error to throw. */
export function sourceProblem(code: string, message: string, hint: string, waitMs?: number): SourceProblem {
  return new SourceProblem({ code, message, hint }, waitMs);
}

/** A problem of the calendar, as the answer to who asked; `path` names what of their request it is about. */
export async function orRefused<T>(work: Promise<T>, path?: string): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof SourceProblem)) throw error;
    throw new ProblemError(422, { ...error.problem, ...(path === undefined ? {} : { path }) });
  }
}
