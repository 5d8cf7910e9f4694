import { ProblemError } from "../problem-error.ts";

/**
 * Does one piece of work at a time. Of several who wait each has a turn after the other, however much one of them wants; who has
 * `mostWaiting` pieces waiting is refused one more.
 */
export function inTurn(mostWaiting: number): <T>(whose: string, work: () => Promise<T>) => Promise<T> {
  const waiting = new Map<string, (() => void)[]>();
  let isBusy = false;
  const turn = (whose: string) => {
    const theirs = waiting.get(whose) ?? [];
    if (theirs.length >= mostWaiting) throw tooMany();
    return new Promise<void>((resolve) => {
      theirs.push(resolve);
      waiting.set(whose, theirs);
    });
  };
  const next = () => {
    const [first] = waiting;
    isBusy = first !== undefined;
    if (first === undefined) return;
    const [whose, [begin, ...others]] = first;
    // Whoever wants more stands behind all others.
    waiting.delete(whose);
    if (others.length > 0) waiting.set(whose, others);
    begin?.();
  };
  return async (whose, work) => {
    if (isBusy) await turn(whose);
    isBusy = true;
    try {
      return await work();
    } finally {
      next();
    }
  };
}

function tooMany(): ProblemError {
  const message = "Too many of your calendars are being read just now.";
  return new ProblemError(429, { code: "source/too-often", message, hint: "Try again in a minute." }, 60);
}
