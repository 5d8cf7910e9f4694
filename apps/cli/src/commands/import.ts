import { type CalendarEvent, type Entry, fold, mergeJournals, type Stamp } from "@stridelift/core";
import { isMisuse } from "../arguments/misuse.ts";
import type { Invocation } from "../arguments/parse-arguments.ts";
import { readStatements, type Statements } from "../arguments/statements.ts";
import { type CalendarNews, calendarNews } from "../inputs/calendar-news.ts";
import { type Gathered, gather } from "../inputs/gather.ts";
import { appendToJournal, isThere } from "../inputs/journal-file.ts";
import { keptFacts } from "../inputs/kept-facts.ts";
import { statedEntries } from "../inputs/stated-entries.ts";
import { done, EXIT, failed, type Outcome } from "../outcome.ts";
import type { Shell } from "../shell.ts";
import { printable } from "../terminal/printable.ts";
import { factWords } from "../view/fact-words.ts";
import { misuseLines, problemLines } from "../view/told.ts";
import { shortDay, shortMonth } from "../view/words.ts";

const MOST_LISTED = 12;

/** `import`: takes calendars, and entries of other journals, into a journal file; only what changed is added (J4). */
export async function importCommand(invocation: Invocation, shell: Shell): Promise<Outcome> {
  const { inputs, flags } = invocation;
  const statements = readStatements(invocation);
  if (isMisuse(statements)) return failed(EXIT.usage, misuseLines(statements));
  const journal = flags.get("journal")?.[0];
  if (journal === undefined)
    return failed(EXIT.usage, ["import needs the journal to write to: --journal runner.jsonl."]);
  const held = (await isThere(journal, shell)) ? await gather([journal], statements, shell) : undefined;
  if (held && held.journalFiles.length === 0 && !held.problems.some(({ code }) => code === "file/empty")) {
    return failed(EXIT.input, [
      ...problemLines(held.problems),
      `${journal} is there and is no journal; it is left as it is.`,
    ]);
  }
  const before = held?.journal ?? [];
  const knownZone = fold(before).state.settings.zone;
  const read = await gather(inputs, withZone(statements, knownZone), shell);
  if (read.isEmpty)
    return failed(EXIT.input, [...problemLines(read.problems), "Nothing could be read, so nothing was imported."]);
  const stamp = { wallMs: shell.now(), device: "cli", by: "runner" };
  const knownIds = new Set(before.map(({ id }) => id));
  const others = read.journal.filter(({ id }) => !knownIds.has(id));
  const news = calendarNews(mergeJournals(before, others), read, stamp);
  const added = [...others, ...news.flatMap(({ entries }) => entries)];
  const facts = newFacts(before, added, statements, read, stamp);
  await appendToJournal(journal, [...added, ...facts], shell);
  const out = [
    ...(others.length > 0 ? [`${read.journalFiles.join(", ")}: ${others.length} entries of the journal added.`] : []),
    ...news.flatMap(changeLines),
    ...(facts.length > 0 ? [`Written: ${facts.map(factWords).join(", ")}.`] : []),
    ...(before.length === 0 ? [`To plan from it: stridelift plan ${shellWord(journal)} --announce`] : []),
  ];
  return done(out.length > 0 ? out : ["Nothing new."], problemLines(read.problems));
}

/* A file name as it can be typed behind a command. */
function shellWord(file: string): string {
  return /^[\w./\\:-]+$/.test(file) ? file : `"${printable(file)}"`;
}

/* What the flags say; a new journal has a start from the beginning. */
function newFacts(
  before: readonly Entry[],
  added: readonly Entry[],
  statements: Statements,
  read: Gathered,
  stamp: Stamp,
): Entry[] {
  const journal = mergeJournals(before, added);
  const { state } = fold(journal);
  const start = state.start ?? (before.length === 0 ? read.today : undefined);
  return statedEntries(journal, state, keptFacts(statements, read, start), stamp);
}

/* The journal's own zone counts where no flag names another. */
function withZone(statements: Statements, zone: string | undefined): Statements {
  const { settings } = statements;
  return zone === undefined || settings.zone !== undefined
    ? statements
    : { ...statements, settings: { ...settings, zone } };
}

/* What a source changed: counts in a line, then what was added, changed and gone. */
function changeLines({ source, before, entries: news, partly }: CalendarNews): string[] {
  const kept = partly ? [`${printable(source)}: not all of it could be read, so nothing is taken as gone.`] : [];
  const known = new Map(
    fold(before)
      .state.events.filter((event) => event.source === source)
      .map((event) => [event.uid, event]),
  );
  const eventOf = (entry: Entry) => entry.data as CalendarEvent;
  const came = news.filter(({ kind }) => kind === "event").map(eventOf);
  const gone = news.filter(({ kind }) => kind === "event-gone").flatMap((entry) => known.get(eventOf(entry).uid) ?? []);
  const added = came.filter(({ uid }) => !known.has(uid));
  const changed = came.filter(({ uid }) => known.has(uid));
  if (news.length === 0) return [...kept, `${printable(source)}: nothing new.`];
  return [
    ...kept,
    `${printable(source)}: ${added.length} added, ${changed.length} changed, ${gone.length} gone.`,
    ...listed("+", added),
    ...listed("~", changed),
    ...listed("-", gone),
  ];
}

function listed(mark: string, events: readonly CalendarEvent[]): string[] {
  const inOrder = [...events].sort((a, b) => (a.start < b.start ? -1 : 1));
  const lines = inOrder.slice(0, MOST_LISTED).map(({ start, title }) => {
    const time = start.length > 10 ? ` ${start.slice(11, 16)}` : "";
    return `  ${mark} ${shortDay(start)} ${shortMonth(start)} ${start.slice(0, 4)}${time}  ${printable(title)}`;
  });
  const more = events.length - MOST_LISTED;
  return more > 0 ? [...lines, `  ${mark} and ${more} more`] : lines;
}
