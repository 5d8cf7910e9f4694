import type { PlannedSession } from "@stridelift/core";
import type { PlanRun } from "../../../marks/shapes.ts";
import { dateText, minutesText, timeText } from "../../../words/forms.svelte.ts";
import { runTitle } from "../../../words/run-title.ts";
import { speech } from "../../../words/speech.svelte.ts";
import { minutesBetween } from "../clock.ts";
import type { WeekItem } from "./week-items.ts";

/** A kind below this is a guess, and the runner is asked. */
const SURE = 0.5;

export const isGuess = ({ confidence }: PlanRun): boolean => confidence < SURE;

/** What there is to know of a run beside its time and title, shortest first. */
export function runNotes(run: PlanRun): string[] {
  const word = speech.word.plan;
  return [
    word.kind[run.kind],
    ...(run.optional ? [word.optional] : []),
    ...(run.assumedTime ? [word.assumedTime] : []),
    ...(run.movedFrom !== undefined ? [word.movedByYou] : []),
  ];
}

export function sessionNotes(session: PlannedSession, today: string): string[] {
  const word = speech.word.plan;
  const over = session.start.slice(0, 10) < today;
  const status = session.status === "planned" ? (over ? [word.noted] : []) : [word.status[session.status]];
  return [...status, ...(session.pinned ? [word.pinned] : [])];
}

/** An item as it is heard: day, time, what, how long, and what there is to know. */
export function saidItem(item: WeekItem, today: string): string {
  const word = speech.word.plan;
  const thing = item.is === "session" ? item.session : item.is === "run" ? item.run : item.own;
  const when = `${dateText(thing.start, "long")} ${timeText(thing.start)}`;
  const length = minutesText(minutesBetween(thing.start, thing.end));
  if (item.is === "session")
    return [when, word.focus[item.session.focus], length, ...sessionNotes(item.session, today)].join(", ");
  const notes = item.is === "run" ? [...runNotes(item.run), ...(isGuess(item.run) ? [word.guess] : [])] : [word.own];
  return [when, item.is === "run" ? runTitle(item.run) : item.own.title, length, ...notes].join(", ");
}
