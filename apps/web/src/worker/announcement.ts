import { canonicalText, type EntryData, formatDay, type Plan, type PlannedSession, parseDay } from "@stridelift/core";
import type { Fact } from "./doors.ts";

/*
 * How much of what is shown is kept (J8). It has to be there when a session becomes past: what was asked for, since later sessions
 * look back to it (J7), and why, for whoever asks afterwards.
 */

/** Sessions of so many days, today’s first, are kept with all their reasons. */
const DAYS_WHOLE = 3;
/** Those of so many with what is done in them; later ones only by their time, focus and phase. */
const DAYS_FILLED = 14;

type Said = EntryData<"announced">["sessions"][number];

/** What has to be written so that the journal holds what the plan shows; nothing where it does already. */
export function announcementOf(plan: Plan, latest: EntryData<"announced"> | undefined): readonly Fact[] {
  const sessions = plan.sessions.filter(
    ({ start, status }) => status === "planned" && start.slice(0, 10) >= plan.today,
  );
  const said = new Map((latest?.sessions ?? []).map((session) => [session.id, session]));
  const standing = [...said.values()].filter(({ start }) => start.slice(0, 10) >= plan.today);
  const shown = sessions.map((session) => kept(session, plan.today));
  const isSame = standing.length === shown.length && shown.every((session) => covers(said.get(session.id), session));
  return isSame ? [] : [{ kind: "announced", data: { today: plan.today, sessions: shown } }];
}

function kept(session: PlannedSession, today: string): Said {
  const day = parseDay(today) as number;
  const { id, start, end, focus, phase } = session;
  if (start >= formatDay(day + DAYS_FILLED)) return { id, start, end, focus, phase };
  const bare = { ...session, placement: { ...session.placement, alternatives: [] } };
  return start >= formatDay(day + DAYS_WHOLE) ? withoutReasons(bare) : bare;
}

/** What is done stays; why it is there goes, and comes back when its day is near. */
function withoutReasons(session: PlannedSession): Said {
  const { why: _, ...rest } = session;
  return {
    ...rest,
    placement: { ...session.placement, reasons: [] },
    warmup: session.warmup.map((drill) => ({ ...drill, why: "" })),
    blocks: session.blocks.map((block) => ({
      ...block,
      exercises: block.exercises.map((exercise) => ({ ...exercise, why: [], swaps: [] })),
    })),
  };
}

/** Whether what was said of a session holds all that is to be said now. Said with reasons before, it need not be said without. */
function covers(said: Said | undefined, now: Said): boolean {
  if (said === undefined) return false;
  if (canonicalText(said) === canonicalText(now)) return true;
  if (now.blocks === undefined) return frameText(said) === frameText(now);
  const before = said as unknown as PlannedSession;
  return before.blocks !== undefined && canonicalText(withoutReasons(before)) === canonicalText(now);
}

function frameText({ id, start, end, focus, phase }: Said): string {
  return canonicalText({ id, start, end, focus, phase });
}
