import { append, comparePlans, mergeJournals, plan } from "@stridelift/core";
import { appendToJournal } from "../inputs/journal-file.ts";
import type { OpenJournal } from "../inputs/open-journal.ts";
import { readHead } from "../log-text/head.ts";
import { done, EXIT, failed, type Outcome } from "../outcome.ts";
import type { Shell } from "../shell.ts";
import type { Page } from "../terminal/page.ts";
import { printable } from "../terminal/printable.ts";
import { hang } from "../view/hang.ts";
import { whenText } from "../view/logged.ts";
import { misuseLines } from "../view/told.ts";

const MARGIN = 2;

/** `log --missed`: a session that was announced and not done; `words` name its day or id, today where they are empty. */
export async function missedSession(opened: OpenJournal, words: string, shell: Shell, page: Page): Promise<Outcome> {
  const { state, today, journal, file, told } = opened;
  const byId = state.shown.get(words.trim());
  const { date, length, undated } = readHead(words.trim(), today, true);
  if (undated) return failed(EXIT.usage, misuseLines(undated));
  if (!byId && length < words.trim().length) {
    return failed(EXIT.usage, ["--missed takes a day or a session's id, and no sets: nothing was done."]);
  }
  const session = byId ?? [...state.shown.values()].find(({ start }) => start.startsWith(date));
  if (!session) {
    const hint = "What is not announced (plan --announce) is never taken as done, so it need not be told.";
    return failed(EXIT.input, [...told, `No session was announced for ${date}. ${hint}`]);
  }
  const stamp = { wallMs: shell.now(), device: "cli", by: "runner" };
  const missed = append(journal, "missed", { session: session.id }, stamp);
  await appendToJournal(file, [missed], shell);
  const before = plan(opened.entries, today);
  const after = plan(mergeJournals(opened.entries, [missed]), today);
  const lines = [
    `${whenText(session.start)}: not done. That is all right; nothing is added elsewhere to make up for it.`,
    ...comparePlans(before, after).lines.map(printable),
    `Written to ${printable(file)}.`,
  ];
  return done(lines.flatMap((line) => hang("", line, MARGIN, page)).map(page.finish), told);
}
