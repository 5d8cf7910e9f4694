import { append, type EntryData, type Plan } from "@stridelift/core";
import type { Misuse } from "../arguments/misuse.ts";
import type { Gathered } from "../inputs/gather.ts";
import { appendToJournal } from "../inputs/journal-file.ts";
import { STDIN } from "../inputs/read-bytes.ts";
import type { Shell } from "../shell.ts";
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

/** Writes what was shown into the journal (J8). The sentence that says so. */
export async function announce({ plan, gathered }: Prepared, file: string, shell: Shell): Promise<string> {
  const data = shownOf(plan);
  const stamp = { wallMs: shell.now(), device: "cli", by: "runner" };
  await appendToJournal(file, [append(gathered.journal, "announced", data, stamp)], shell);
  return `${count(data.sessions.length, "session")} from ${plan.today} on announced in ${file}.`;
}

/* What is still to come, as it was shown; alternatives are no part of what the runner was told to do. */
function shownOf({ today, sessions }: Plan): EntryData<"announced"> {
  const shown = sessions.filter(({ start }) => start.slice(0, 10) >= today);
  return {
    today,
    sessions: shown.map((session) => ({ ...session, placement: { ...session.placement, alternatives: [] } })),
  };
}
