import { enqueue } from "../jobs/enqueue.ts";
import type { Writing } from "../storage/database.ts";

/** A letter of plain text to one person. */
export interface Mail {
  /** Made by the caller; the same letter sent twice by mistake carries it twice. */
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** Whose it is, where it is about an account: it goes with the account. */
  readonly runner?: string;
  readonly nowMs: number;
}

export const MAIL = "mail";

/** Puts a letter into the queue, within the caller’s transaction: it is sent where that is kept, and only then. */
export async function sendMail(db: Writing, { id, to, subject, text, runner, nowMs }: Mail): Promise<void> {
  const data = { to, subject, text };
  await enqueue(db, { job: id, kind: MAIL, runner: runner ?? null, data, dueMs: nowMs, nowMs });
}
