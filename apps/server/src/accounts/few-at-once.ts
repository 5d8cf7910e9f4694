import { ProblemError } from "../problem-error.ts";

/** Runs at most `most` pieces of work at a time; the others wait their turn. Where `mostWaiting` wait already, it refuses. */
export function fewAtOnce(most: number, mostWaiting: number): <T>(work: () => Promise<T>) => Promise<T> {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (running < most) running += 1;
    else if (waiting.length < mostWaiting) await new Promise<void>((resolve) => waiting.push(resolve));
    else throw busy();
    try {
      return await work();
    } finally {
      // A turn that ends is handed on; only where nobody waits is there one running less.
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
}

function busy(): ProblemError {
  const hint = "Nothing is lost; try again in a moment.";
  return new ProblemError(503, { code: "server/busy", message: "Too many people sign in just now.", hint });
}
