/** Something found in the input that a person can mend. The part that is good is kept. `code` is a word of `docs/errors.md`. */
export interface Problem {
  /** `ics/no-start`, `journal/bad-line` …: permanent, the same in CLI, API and app. */
  readonly code: string;
  /** What was found and where, in one sentence for the runner. */
  readonly message: string;
  /** File, line or entry that it stands in. */
  readonly path?: string;
  /** What to do about it. */
  readonly hint?: string;
}
