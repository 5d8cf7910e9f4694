import { type Plan, type PlannedSession, parseInstant, setsText } from "@stridelift/core";
import type { LoggedLift, LoggedText } from "../log-text/read-log.ts";
import type { Page } from "../terminal/page.ts";
import { hang } from "./hang.ts";
import { longDate, shortDay, shortMonth } from "./words.ts";

type Exercise = PlannedSession["blocks"][number]["exercises"][number];

const MARGIN = 2;

/** What was understood of a session, beside what had been asked where it was planned. */
export function loggedLines(text: LoggedText, head: string, planned: PlannedSession | undefined, page: Page): string[] {
  const { lifts, pains, notes, rpe, minutes } = text;
  const effort = [rpe === undefined ? "" : `effort ${rpe} of 10`, minutes === undefined ? "" : `${minutes} minutes`];
  const rest = [
    ...effort,
    ...pains.map(({ area, level }) => `pain ${level} of 10, ${area.replaceAll("-", " ")}`),
    ...notes.map((note) => `note: ${note}`),
  ].filter((part) => part !== "");
  return [
    ...hang("", head, MARGIN, page).map((line) => page.ink("strong", line)),
    ...lifts.flatMap((lift) => hang("- ", liftText(lift, planned), MARGIN, page)),
    ...rest.flatMap((part) => hang("- ", part, MARGIN, page)),
  ];
}

/** `Wednesday 3 March 2027, 18:00` */
export function whenText(start: string): string {
  return `${longDate(start)}, ${start.slice(11, 16)}`;
}

function liftText({ exercise, sets, pain, typed }: LoggedLift, planned: PlannedSession | undefined): string {
  const asked = exercisesOf(planned).find((each) => each.exercise === exercise.id);
  const did = setsText(sets, exercise.sides);
  const wanted = asked ? setsText(asked.sets, asked.sides) : "";
  return [
    `${exercise.name}${typed === undefined ? "" : ` (read from "${typed}")`}: ${did}`,
    ...(pain === undefined ? [] : [`pain ${pain} of 10`]),
    ...(wanted === "" || wanted === did ? [] : [`asked ${wanted}`]),
  ].join("; ");
}

/**
 * When each exercise comes next and what it asks for, before the log and after it. `since`: the instant of the session
 * that was logged. Exercises that are planned no more, before or after, are left out.
 */
export function nextLines(
  lifts: readonly LoggedLift[],
  since: string,
  before: Plan,
  after: Plan,
  page: Page,
): string[] {
  const lines = lifts.flatMap(({ exercise }) => {
    const was = nextOf(before, exercise.id, since);
    const now = nextOf(after, exercise.id, since);
    if (!now) return was ? hang("- ", `${exercise.name} is not planned again so far.`, MARGIN, page) : [];
    return hang("- ", nextText(now, was), MARGIN, page);
  });
  if (lines.length === 0) return [];
  return [...hang("", "Next time", MARGIN, page).map((line) => page.ink("strong", line)), ...lines];
}

interface Next {
  readonly start: string;
  readonly exercise: Exercise;
}

function nextText({ start, exercise }: Next, was: Next | undefined): string {
  const { name, sets, sides, why } = exercise;
  const asked = setsText(sets, sides);
  const head = `${name}, ${shortDay(start).replace(/ +/, " ")} ${shortMonth(start)}: ${asked}`;
  const then = was ? setsText(was.exercise.sets, was.exercise.sides) : "";
  if (then === asked) return `${head}, as before.`;
  const known = new Set(was?.exercise.why.map(({ text }) => text));
  const reason = why.find(({ text }) => !known.has(text))?.text;
  return `${head}${then === "" ? "" : `; it was ${then}`}.${reason ? ` ${reason}` : ""}`;
}

function nextOf({ sessions }: Plan, id: string, since: string): Next | undefined {
  const at = parseInstant(since) ?? 0;
  for (const session of sessions) {
    if (session.status !== "planned" || (parseInstant(session.start) ?? 0) <= at) continue;
    const exercise = exercisesOf(session).find((each) => each.exercise === id);
    if (exercise) return { start: session.start, exercise };
  }
  return undefined;
}

function exercisesOf(session: PlannedSession | undefined): readonly Exercise[] {
  return session?.blocks.flatMap(({ exercises }) => exercises) ?? [];
}
