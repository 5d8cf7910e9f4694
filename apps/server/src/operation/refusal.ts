import type { Problem } from "@stridelift/core";

/** Something that whoever runs the server asked for and that is not done, with the reason. */
export class Refusal extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.message);
    this.problem = problem;
  }
}
