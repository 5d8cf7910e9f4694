import type { SessionFacts } from "./facts.ts";

/** A law that a session's content breaks. */
export interface SessionFinding {
  readonly law: string;
  readonly session: string;
  readonly text: string;
}

/** Collects the findings of one session. */
export function noteFor(session: Pick<SessionFacts, "id">): {
  readonly found: SessionFinding[];
  say(law: string, text: string): void;
} {
  const found: SessionFinding[] = [];
  return { found, say: (law, text) => found.push({ law, session: session.id, text }) };
}
