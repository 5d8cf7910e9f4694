/** A job as it is given to who does it. */
export interface Job {
  readonly job: string;
  readonly kind: string;
  readonly runner: string | null;
  /** What was put in with it, as it comes out of the database: to be checked. */
  readonly data: unknown;
  /** How often it was begun, this time with it. */
  readonly attempts: number;
}

/** How it ended. What throws is tried again after a pause; what is hopeless is not. */
export type Outcome =
  | { readonly kind: "done" }
  | { readonly kind: "again"; readonly dueMs: number }
  | { readonly kind: "hopeless"; readonly problem: string };

export const DONE: Outcome = { kind: "done" };

/** How jobs of one kind are done. */
export interface JobKind {
  /** So many of a kind at once in one process: a slow calendar keeps no letter waiting. */
  readonly atOnce: number;
  /** `signal`: the server stops; what throws then is handed back as if it had not begun. */
  run(job: Job, signal: AbortSignal): Promise<Outcome>;
}

export type JobKinds = Readonly<Record<string, JobKind>>;
