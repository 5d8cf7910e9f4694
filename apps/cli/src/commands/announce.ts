import { append, type EntryData, fold, formatDay, type Plan, type PlannedSession, parseDay } from "@stridelift/core";
import type { Misuse } from "../arguments/misuse.ts";
import type { Statements } from "../arguments/statements.ts";
import { calendarNews } from "../inputs/calendar-news.ts";
import type { Gathered } from "../inputs/gather.ts";
import { appendToJournal } from "../inputs/journal-file.ts";
import { keptFacts } from "../inputs/kept-facts.ts";
import { STDIN } from "../inputs/read-bytes.ts";
import { statedEntries } from "../inputs/stated-entries.ts";
import type { Shell } from "../shell.ts";
import { printable } from "../terminal/printable.ts";
import { factWords } from "../view/fact-words.ts";
import { count } from "../view/words.ts";
import type { Prepared } from "./prepare.ts";

/** The file that an announcement is written to: the one named, else the only journal of the inputs. */
export function journalToWrite({ journalFiles }: Gathered, named: string | undefined): string | Misuse {
  if (named !== undefined) return named;
  const files = journalFiles.filter((file) => file !== STDIN);
  const [only] = files;
  if (files.length === 1 && only !== undefined) return only;
  const found = files.length === 0 ? "none is among the inputs" : `${files.length} are among the inputs`;
  return { misuse: `--announce writes into a journal, and ${found}: name one with --journal FILE.` };
}

/**
 * Writes what was shown into the journal (J8), and before it what that rests on and the journal does not say yet: the
 * calendars, what was stated, and the start of the programme. The sentence that says so.
 */
export async function announce(
  { plan, gathered }: Prepared,
  statements: Statements,
  file: string,
  shell: Shell,
): Promise<string> {
  const stamp = { wallMs: shell.now(), device: "cli", by: "runner" };
  const { journal } = gathered;
  const { state } = fold(journal);
  const news = calendarNews(journal, gathered, stamp).filter(({ entries }) => entries.length > 0);
  const events = news.flatMap(({ entries }) => entries);
  const kept = keptFacts(statements, gathered, state.start ?? plan.inputs.start);
  const facts = statedEntries([...journal, ...events], state, kept, stamp);
  const before = [...events, ...facts];
  const shown = shownOf(plan);
  await appendToJournal(file, [...before, append([...journal, ...before], "announced", shown, stamp)], shell);
  const calendars = news.map(({ source, entries }) => `${printable(source)} (${count(entries.length, "event")})`);
  const also = [...calendars, ...facts.map(factWords)].join(", ");
  const announced = `${count(shown.sessions.length, "session")} from ${plan.today} on announced in ${file}`;
  return `${announced}${also && `; also written: ${also}`}.`;
}

/** Days ahead over which an announcement keeps why each exercise and drill is there; further off, what is done alone. */
const DAYS_WITH_REASONS = 14;

/* What is still to come, as it was shown; alternatives are no part of what the runner was told to do. */
function shownOf({ today, sessions }: Plan): EntryData<"announced"> {
  const far = formatDay((parseDay(today) as number) + DAYS_WITH_REASONS);
  const shown = sessions.filter(({ start }) => start.slice(0, 10) >= today);
  return {
    today,
    sessions: shown.map((session) => {
      const content = session.start < far ? session : withoutReasons(session);
      return { ...content, placement: { ...session.placement, alternatives: [] } };
    }),
  };
}

function withoutReasons(session: PlannedSession): PlannedSession {
  return {
    ...session,
    warmup: session.warmup.map((drill) => ({ ...drill, why: "" })),
    blocks: session.blocks.map((block) => ({
      ...block,
      exercises: block.exercises.map((exercise) => ({ ...exercise, why: [], swaps: [] })),
    })),
  };
}
