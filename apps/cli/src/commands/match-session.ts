import type { EntryData, Plan, PlannedSession, RunnerState, ShownSession } from "@stridelift/core";

/** The session that a log is about. */
export interface Matched {
  /** The id that was announced; absent: a session of the runner's own making. */
  readonly session?: string;
  readonly start: string;
  /** Of a session that was planned and not announced. */
  readonly focus?: ShownSession["focus"];
  /** As the plan lists it, where it does. */
  readonly planned?: PlannedSession;
  /** What was logged for it before; the new log adds to it, and speaks anew of the exercises that it names. */
  readonly before?: EntryData<"done">;
  /** Neither text nor plan names an hour. */
  readonly hourAssumed: boolean;
}

const USUAL_START = "18:00";

/** The session of a date: the one announced for it, else the one planned, else one of the runner's own making. */
export function matchSession(
  state: Pick<RunnerState, "shown" | "done" | "settings">,
  plan: Pick<Plan, "sessions">,
  date: string,
  time: string | undefined,
): Matched {
  const on = ({ start }: { readonly start: string }) => start.startsWith(date);
  const before = state.done.find(on);
  const announced = [...state.shown.values()].find(on);
  const planned = plan.sessions.find(({ id }) => id === announced?.id) ?? plan.sessions.find(on);
  const session = before?.session ?? announced?.id;
  const known = before?.start ?? announced?.start ?? planned?.start;
  const usual = `${date}T${state.settings.preferredStart ?? USUAL_START}`;
  return {
    start: time === undefined ? (known ?? usual) : `${date}T${time}`,
    hourAssumed: time === undefined && known === undefined,
    ...(session === undefined ? {} : { session }),
    ...(session === undefined && planned ? { focus: planned.focus } : {}),
    ...(planned ? { planned } : {}),
    ...(before ? { before } : {}),
  };
}
