import { askedText, type Plan, type PlannedSession, setsText } from "@stridelift/core";
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
  const isSame = asked && setsText(asked.sets, asked.sides) === did;
  return [
    `${exercise.name}${typed === undefined ? "" : ` (read from "${typed}")`}: ${did}`,
    ...(pain === undefined ? [] : [`pain ${pain} of 10`]),
    ...(asked && !isSame ? [`asked ${askedText(asked)}`] : []),
  ].join("; ");
}

/** When each exercise comes next and what it asks for, by the plan without the log and with it, both of one day. */
export function nextLines(lifts: readonly LoggedLift[], before: Plan, after: Plan, page: Page): string[] {
  const lines = lifts.flatMap(({ exercise }) => {
    const was = nextOf(before, exercise.id);
    const now = nextOf(after, exercise.id);
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

function nextText(now: Next, was: Next | undefined): string {
  const { name, why } = now.exercise;
  const asked = askedText(now.exercise);
  const head = `${name}, ${dayText(now)}: ${asked}`;
  if (!was) return `${head}.`;
  const before = askedText(was.exercise);
  const onAnother = was.start === now.start ? "" : ` on ${dayText(was)}`;
  if (before === asked) return onAnother === "" ? `${head}, as before.` : `${head}; it was${onAnother}.`;
  const known = new Set(was.exercise.why.map(({ text }) => text));
  const reason = why.find(({ text }) => !known.has(text))?.text;
  return `${head}; it was ${before}${onAnother}.${reason ? ` ${reason}` : ""}`;
}

function dayText({ start }: Next): string {
  return `${shortDay(start).replace(/ +/, " ")} ${shortMonth(start)}`;
}

function nextOf({ sessions, today }: Plan, id: string): Next | undefined {
  for (const session of sessions) {
    if (session.status !== "planned" || session.start < today) continue;
    const exercise = exercisesOf(session).find((each) => each.exercise === id);
    if (exercise) return { start: session.start, exercise };
  }
  return undefined;
}

function exercisesOf(session: PlannedSession | undefined): readonly Exercise[] {
  return session?.blocks.flatMap(({ exercises }) => exercises) ?? [];
}
