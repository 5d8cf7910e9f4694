import type { EntryData } from "../journal/entry.ts";
import { canonicalText } from "../journal/id.ts";
import type { Plan, PlannedSession } from "../plan-schema.ts";

/*
 * How much of what is shown is kept (J8). When a session becomes past there has to be what was asked for, since later sessions look
 * back to it (J7), and why, for whoever asks afterwards. The next sessions are counted, not the days to them: so one announcement
 * after each session is enough, and a phone that stays in a drawer for a week still knows what was asked for meanwhile.
 * Measured on the demonstration runner with every session logged: 2.7 MB a year.
 */

/** So many sessions to come are kept with all their reasons; the quantities that the sentences were made of are left out. */
const WHOLE = 1;
/** So many with what is done in them; those after by their time, focus and phase alone. */
const FILLED = 3;

type Reason = PlannedSession["placement"]["reasons"][number];
type Said = EntryData<"announced">["sessions"][number];

/** A fact as it is written into a journal. */
interface Announcement {
  readonly kind: "announced";
  readonly data: EntryData<"announced">;
}

/**
 * What has to be written so that the journal holds what a plan shows from its `today` on: one fact, none where it does already.
 * `latest` is the last announcement of the journal. Of the plan only the contents of the next sessions are read.
 */
export function announcementOf(
  plan: Pick<Plan, "today" | "sessions">,
  latest: EntryData<"announced"> | undefined,
): readonly Announcement[] {
  const sessions = plan.sessions.filter(
    ({ start, status }) => status === "planned" && start.slice(0, 10) >= plan.today,
  );
  const said = new Map((latest?.sessions ?? []).map((session) => [session.id, session]));
  const standing = [...said.values()].filter(({ start }) => start.slice(0, 10) >= plan.today);
  const shown = sessions.map(kept);
  const isSame = standing.length === shown.length && shown.every((session) => covers(said.get(session.id), session));
  return isSame ? [] : [{ kind: "announced", data: { today: plan.today, sessions: shown } }];
}

function kept(session: PlannedSession, place: number): Said {
  const { id, start, end, focus, phase } = session;
  if (place >= FILLED) return { id, start, end, focus, phase };
  return place < WHOLE ? withReasons(session) : withoutReasons(session);
}

function withReasons(session: PlannedSession): Said {
  const { why, ...rest } = session;
  return {
    ...rest,
    ...(why === undefined ? {} : { why: why.map(bare) }),
    placement: { ...session.placement, reasons: placementReasons(session), alternatives: [] },
    blocks: session.blocks.map((block) => ({
      ...block,
      exercises: block.exercises.map((exercise) => ({ ...exercise, why: exercise.why.map(bare), swaps: [] })),
    })),
  };
}

/** That it was announced is no news in an announcement: with it each would be followed by a second that says so. */
function placementReasons({ placement }: PlannedSession): Reason[] {
  return placement.reasons.filter(({ rule }) => rule !== "stability").map(bare);
}

function bare(reason: Reason): Reason {
  return { ...reason, facts: {} };
}

/** What is done stays; why it is there goes, and comes back when its day is near. */
function withoutReasons(session: PlannedSession): Said {
  const { why: _, ...rest } = session;
  return {
    ...rest,
    placement: { cost: 0, reasons: [], alternatives: [] },
    warmup: session.warmup.map((drill) => ({ ...drill, why: "" })),
    blocks: session.blocks.map((block) => ({
      ...block,
      exercises: block.exercises.map((exercise) => ({ ...exercise, cue: "", why: [], swaps: [] })),
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
