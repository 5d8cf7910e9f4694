import type { Focus, PlannedSession } from "@stridelift/core";
import type { Fact } from "../../../worker/doors.ts";

/** The facts by which a session stands elsewhere: the new pin, and the old one let go. */
export function pinFacts(session: PlannedSession, { start, focus }: { start: string; focus: Focus }): Fact[] {
  const pin: Fact = { kind: "pinned", data: { start, focus } };
  return session.pinned && session.start !== start
    ? [{ kind: "unpinned", data: { start: session.start } }, pin]
    : [pin];
}
