import type { Problem } from "@stridelift/core";

/** A request that cannot be done as asked: the status it is answered with, and what to say. */
export class ProblemError extends Error {
  readonly status: number;
  readonly problem: Problem;
  /** After so many seconds another try may do better. */
  readonly retryS: number | undefined;
  constructor(status: number, problem: Problem, retryS?: number) {
    super(problem.message);
    this.status = status;
    this.problem = problem;
    this.retryS = retryS;
  }
}
