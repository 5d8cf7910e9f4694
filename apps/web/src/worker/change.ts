import { comparePlans, type Plan } from "@stridelift/core";
import type { Change } from "./doors.ts";

/** What became different from one outline to the next. */
export function changeOf(before: Plan, after: Plan): Change {
  const was = new Map(before.sessions.map((session) => [session.id, session]));
  const is = new Map(after.sessions.map((session) => [session.id, session]));
  return {
    lines: comparePlans(before, after).lines,
    moved: after.sessions.flatMap(({ id, start }) => {
      const from = was.get(id)?.start;
      return from === undefined || from === start ? [] : [{ id, from, to: start }];
    }),
    came: after.sessions.filter(({ id }) => !was.has(id)).map(({ id }) => id),
    went: before.sessions.filter(({ id }) => !is.has(id)).map(({ id }) => id),
  };
}
