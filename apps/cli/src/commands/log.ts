import {
  append,
  type Entry,
  type EntryData,
  exerciseOf,
  formatDay,
  mergeJournals,
  type Plan,
  parseDay,
  plan,
} from "@stridelift/core";
import { isMisuse, type Misuse } from "../arguments/misuse.ts";
import type { Invocation } from "../arguments/parse-arguments.ts";
import { readStatements } from "../arguments/statements.ts";
import { appendToJournal } from "../inputs/journal-file.ts";
import { type OpenJournal, openJournal } from "../inputs/open-journal.ts";
import { readBytes, STDIN } from "../inputs/read-bytes.ts";
import { type LoggedText, readLog } from "../log-text/read-log.ts";
import { done, EXIT, failed, type Outcome } from "../outcome.ts";
import type { Shell } from "../shell.ts";
import { type Page, pageOf } from "../terminal/page.ts";
import { printable, printableAll } from "../terminal/printable.ts";
import { loggedLines, nextLines, whenText } from "../view/logged.ts";
import { misuseLines, problemLines } from "../view/told.ts";
import { missedSession } from "./log-missed.ts";
import { type Matched, matchSession } from "./match-session.ts";

const EXAMPLE = '"back squat 3x5 42.5kg @2; plank 3x40s; rpe 7"';

/** `log`: takes sessions from a short text into the journal, says back what it understood and what changes by it. */
export async function logCommand(invocation: Invocation, shell: Shell): Promise<Outcome> {
  const { inputs, flags } = invocation;
  const statements = readStatements(invocation);
  if (isMisuse(statements)) return failed(EXIT.usage, misuseLines(statements));
  const [file = "", ...words] = inputs;
  const opened = await openJournal(file, statements, shell);
  if ("code" in opened) return opened;
  const page = pageOf(shell.terminal, !flags.has("no-color"));
  if (flags.has("missed")) return missedSession(opened, words.join(" "), shell, page);
  const text = await textOf(words, flags.get("from")?.[0], shell);
  if (typeof text !== "string") return text;
  const before = plan(opened.entries, opened.today);
  const sessions = readLog(printableLines(text), opened.today, (date) => askedOn(before, date));
  const logged = entriesOf(sessions, opened, before, shell);
  const told = [...opened.told, ...sessions.flatMap(misreadOf).flatMap(misuseLines)];
  const { added, sessions: taken } = logged;
  if (added.length === 0) {
    return failed(EXIT.input, [...told, `Nothing was written. A session is logged as ${EXAMPLE}.`]);
  }
  await appendToJournal(file, added, shell);
  return done(saidBack(taken, opened, added, page), told);
}

/* The words behind the journal; else a file, else standard input. */
async function textOf(words: readonly string[], from: string | undefined, shell: Shell): Promise<string | Outcome> {
  const typed = words.join(" ").trim();
  if (typed !== "" && typed !== STDIN && from !== undefined) {
    return failed(EXIT.usage, ["--from and a text are two sessions' worth of words; take one."]);
  }
  if (typed !== "" && typed !== STDIN) return typed;
  if (from === undefined && typed !== STDIN && shell.asks) {
    return failed(EXIT.usage, [`log needs what you did: stridelift log runner.jsonl ${EXAMPLE}`]);
  }
  const bytes = await readBytes(from ?? STDIN, shell);
  if (!(bytes instanceof Uint8Array)) return failed(EXIT.input, problemLines([bytes]));
  return new TextDecoder().decode(bytes);
}

function printableLines(text: string): string {
  return text.split(/\r?\n/).map(printable).join("\n");
}

/** The exercises of the session that the plan has, or had, on a date. */
function askedOn({ sessions }: Plan, date: string) {
  const session = sessions.find(({ start }) => start.startsWith(date));
  return (
    session?.blocks.flatMap(({ exercises }) => exercises.flatMap(({ exercise }) => exerciseOf(exercise) ?? [])) ?? []
  );
}

function misreadOf({ undated, misread }: LoggedText): readonly Misuse[] {
  return undated ? [undated] : misread;
}

interface Taken {
  readonly text: LoggedText;
  readonly matched: Matched;
}

/* A session of which nothing could be read is none. */
function entriesOf(sessions: readonly LoggedText[], opened: OpenJournal, before: Plan, shell: Shell) {
  const stamp = { wallMs: shell.now(), device: "cli", by: "runner" };
  const added: Entry[] = [];
  const taken: Taken[] = [];
  for (const text of sessions) {
    const { date, time, lifts, pains, notes, rpe, minutes, undated } = text;
    if (undated || lifts.length + pains.length + notes.length + Number(rpe ?? minutes ?? 0) === 0) continue;
    const matched = matchSession(opened.state, before, date, time);
    added.push(append([...opened.journal, ...added], "done", doneOf(text, matched), stamp));
    for (const { area, level } of pains) {
      added.push(append([...opened.journal, ...added], "pain", { date, area, level }, stamp));
    }
    taken.push({ text, matched });
  }
  return { added, sessions: taken };
}

/* What was logged for the session before stays, but for the exercises that are said anew. */
function doneOf(text: LoggedText, { session, start, focus, before }: Matched): EntryData<"done"> {
  const exercises = text.lifts.map(({ exercise, sets, pain }) => ({
    exercise: exercise.id,
    sets: [...sets],
    ...(pain === undefined ? {} : { pain }),
  }));
  const anew = new Set(exercises.map(({ exercise }) => exercise));
  const all = [...(before?.exercises ?? []).filter(({ exercise }) => !anew.has(exercise)), ...exercises];
  const notes = [...(before?.note === undefined ? [] : [before.note]), ...text.notes];
  const minutes = text.minutes ?? before?.minutes;
  const rpe = text.rpe ?? before?.rpe;
  return {
    ...(session === undefined ? {} : { session }),
    start,
    ...(focus === undefined ? {} : { focus }),
    ...(minutes === undefined ? {} : { minutes }),
    ...(rpe === undefined ? {} : { rpe }),
    ...(all.length === 0 ? {} : { exercises: all }),
    ...(notes.length === 0 ? {} : { note: notes.join("; ") }),
  };
}

function saidBack(taken: readonly Taken[], opened: OpenJournal, added: readonly Entry[], page: Page): string[] {
  const next = dayAfter(taken, opened.today);
  const before = printableAll(plan(opened.entries, next));
  const after = printableAll(plan(mergeJournals(opened.entries, added), next));
  const lines = taken.flatMap(({ text, matched }) => [
    ...loggedLines(text, headText(matched, text.date > opened.today), matched.planned, page),
    "",
  ]);
  const lifts = new Map(taken.flatMap(({ text }) => text.lifts).map((lift) => [lift.exercise.id, lift]));
  const coming = nextLines([...lifts.values()], before, after, page);
  const written = `Written to ${printable(opened.file)}; stridelift tell undo ${printable(opened.file)} takes it back.`;
  return [...lines, ...coming, ...(coming.length > 0 ? [""] : []), `  ${page.ink("quiet", written)}`].map(page.finish);
}

/* The first day that the logged sessions are behind: today, or the day after where one of them is of today. */
function dayAfter(taken: readonly Taken[], today: string): string {
  const days = taken.map(({ text }) => (parseDay(text.date) as number) + 1);
  return formatDay(Math.max(parseDay(today) as number, ...days));
}

/* When, as what, and what had to be assumed for it. */
function headText({ start, session, planned, before, hourAssumed }: Matched, isAhead: boolean): string {
  const as =
    session !== undefined
      ? `the session announced as ${session}`
      : planned
        ? `the ${planned.focus} session of the plan`
        : "a session of your own";
  return [
    `${whenText(start)}, ${as}`,
    ...(before ? ["beside what was logged for it before"] : []),
    ...(hourAssumed ? ["no hour was said, so this one is assumed"] : []),
    ...(isAhead ? ["a day that is still to come"] : []),
  ].join("; ");
}
