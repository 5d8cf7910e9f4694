import type { Problem } from "@stridelift/core";

/** A request that cannot be done as asked: the status it is answered with, and what to say. */
export class ProblemError extends Error {
  readonly status: number;
  readonly problem: Problem;
  constructor(status: number, problem: Problem) {
    super(problem.message);
    this.status = status;
    this.problem = problem;
  }
}
