/** How a command ended: its result, what is to be said beside it, and the exit code. */
export interface Outcome {
  readonly code: ExitCode;
  /** Lines for standard output: the result alone. */
  readonly out: readonly string[];
  /** Lines for standard error. */
  readonly err: readonly string[];
}

/** Done, with problems or without; nothing could be read; the command line cannot be followed; our mistake. */
export const EXIT = { done: 0, input: 1, usage: 2, bug: 3 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** A result, with what is to be said beside it. */
export function done(out: readonly string[], err: readonly string[] = []): Outcome {
  return { code: EXIT.done, out, err };
}

/** No result. */
export function failed(code: ExitCode, err: readonly string[]): Outcome {
  return { code, out: [], err };
}
