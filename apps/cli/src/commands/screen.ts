import {
  append,
  DRILLS,
  type Entry,
  type EntryData,
  type Flag,
  flagsOf,
  flagWhy,
  fold,
  parseDay,
  plan,
  SCREENS,
  SCREENS_BY_ID,
  type Screen,
  screensDue,
} from "@stridelift/core";
import { isMisuse, type Misuse, misuseAt } from "../arguments/misuse.ts";
import { nameAt } from "../arguments/name-list.ts";
import type { Invocation } from "../arguments/parse-arguments.ts";
import { parseResult } from "../arguments/screen-result.ts";
import { readStatements } from "../arguments/statements.ts";
import { appendToJournal } from "../inputs/journal-file.ts";
import { type OpenJournal, openJournal } from "../inputs/open-journal.ts";
import { done, EXIT, failed, type Outcome } from "../outcome.ts";
import type { Shell } from "../shell.ts";
import { type Page, pageOf } from "../terminal/page.ts";
import { printable } from "../terminal/printable.ts";
import { hang } from "../view/hang.ts";
import { screenLines, screenQuestion } from "../view/screen-steps.ts";
import { misuseLines } from "../view/told.ts";

const MARGIN = 2;
type Screened = EntryData<"screened">;

/** `screen`: results of the self-screens, asked or by `--set`, into the journal; then what they flag and lead to. */
export async function screenCommand(invocation: Invocation, shell: Shell): Promise<Outcome> {
  const { inputs, flags } = invocation;
  const statements = readStatements(invocation);
  if (isMisuse(statements)) return failed(EXIT.usage, misuseLines(statements));
  const opened = await openJournal(inputs[0] ?? "", statements, shell);
  if ("code" in opened) return opened;
  const page = pageOf(shell.terminal, !flags.has("no-color"));
  const given = (flags.get("set") ?? []).map((text) => parseSet(text, opened.today));
  const wrong = given.find(isMisuse);
  if (wrong) return failed(EXIT.usage, misuseLines(wrong));
  const results = given.length > 0 ? (given as Screened[]) : await ask(opened, shell, page);
  if (results.length === 0) return done(["  Nothing was screened; nothing is written."].map(page.finish), opened.told);
  const stamp = { wallMs: shell.now(), device: "cli", by: "runner" };
  const added: Entry[] = [];
  for (const result of results) added.push(append([...opened.journal, ...added], "screened", result, stamp));
  await appendToJournal(opened.file, added, shell);
  const lines = [
    ...flaggedLines(opened, added, results, page),
    ...hang("", `Written to ${printable(opened.file)}.`, MARGIN, page),
  ];
  return done(lines.map(page.finish), opened.told);
}

function parseSet(text: string, date: string): Screened | Misuse {
  const equals = text.indexOf("=");
  if (equals < 0)
    return misuseAt("--set: a result is written as plank=70, or with sides knee-to-wall=9.5/11.", text, 0, text.length);
  const all = SCREENS.map((id) => SCREENS_BY_ID[id]);
  const screen = nameAt({ text, from: 0, length: equals }, all, "screen", `Screens are ${SCREENS.join(", ")}.`);
  if (isMisuse(screen)) return screen;
  const values = parseResult(screen, text.slice(equals + 1));
  if (isMisuse(values)) return misuseAt(`--set: ${values.misuse}`, text, equals + 1, text.length - equals - 1);
  return { screen: screen.id, date, ...values };
}

/* One by one; an empty answer skips, an answer that cannot be read is asked for again, the end of the input ends. */
async function ask(opened: OpenJournal, shell: Shell, page: Page): Promise<Screened[]> {
  const results: Screened[] = [];
  const { now, later } = dueOn(opened);
  const say = (lines: readonly string[]) => shell.out(`${lines.map(page.finish).join("\n")}\n`);
  const known = SCREENS.filter((id) => !now.includes(id) && !later.includes(id));
  const intro = [
    "Each screen may be skipped: press Enter. q ends. Stop where something hurts. They choose your warm-up; none of them foretells an injury.",
    ...(later.length > 0 ? [`Not now, as they tire before a hard run or a race: ${namesOf(later)}.`] : []),
    ...(known.length > 0 ? [`Done within four weeks, and not asked again: ${namesOf(known)}.`] : []),
  ];
  await say(intro.flatMap((line) => hang("", line, MARGIN, page)));
  const answers = shell.answers();
  for (const [i, id] of now.entries()) {
    const screen = SCREENS_BY_ID[id];
    await say(["", ...screenLines(screen, i + 1, now.length, page)]);
    const values = await answerTo(screen, answers, shell);
    if (values === "end") break;
    if (values !== "skip") results.push({ screen: id, date: opened.today, ...values });
  }
  await answers.return?.();
  await say([""]);
  return results;
}

const DAYS_TIRED = 2;

/* W6: what is due, without what would tire the runner for a run or race near. */
function dueOn({ entries, state, today }: OpenJournal) {
  const day = parseDay(today) as number;
  const daysTo = (date: string) => (parseDay(date.slice(0, today.length)) ?? Number.NaN) - day;
  const { runs, races } = plan(entries, today);
  const near = runs.some(({ start, demand }) => demand === "hard" && daysTo(start) >= 0 && daysTo(start) <= DAYS_TIRED);
  const next = Math.min(...races.map(({ date }) => daysTo(date)).filter((days) => days >= 0));
  return screensDue(state.screened, day, {
    hardRunWithin48h: near,
    daysToRace: Number.isFinite(next) ? next : null,
  });
}

function namesOf(ids: readonly (typeof SCREENS)[number][]): string {
  return ids.map((id) => SCREENS_BY_ID[id].name.toLowerCase()).join(", ");
}

async function answerTo(
  screen: Screen,
  answers: AsyncIterator<string>,
  shell: Shell,
): Promise<Omit<Screened, "screen" | "date"> | "skip" | "end"> {
  for (;;) {
    await shell.out(`  ${screenQuestion(screen)} `);
    const { value, done: ended } = await answers.next();
    const text = printable(String(value ?? ""));
    if (ended || /^(q|quit|end)$/i.test(text)) return "end";
    if (text === "" || /^(s|skip|-)$/i.test(text)) return "skip";
    const values = parseResult(screen, text);
    if (!isMisuse(values)) return values;
    await shell.out(`  ${values.misuse}\n`);
  }
}

function flaggedLines(
  { journal, today }: OpenJournal,
  added: readonly Entry[],
  results: readonly Screened[],
  page: Page,
): string[] {
  const { state } = fold([...journal, ...added]);
  const { born, sex, areas } = state.settings;
  const runner = { sex: sex ?? null, ageYears: born === undefined ? null : Number(today.slice(0, 4)) - born };
  const flags = flagsOf(state.screened, areas ?? [], runner, parseDay(today) as number);
  const now = flags.filter(({ screen }) => results.some((result) => result.screen === screen));
  const unflagged = now.length === 0 ? hang("", "Nothing in these results asks for attention.", MARGIN, page) : [];
  return [
    ...unflagged,
    ...now.flatMap((flag) => [
      ...hang("- ", flagWhy(flag), MARGIN, page),
      ...hang("", drillsText(flag), MARGIN + 2, page).map((line) => page.ink("quiet", line)),
    ]),
    ...hang(
      "",
      "This chooses drills for your warm-up. It is no forecast of injury; screen again in four weeks.",
      MARGIN,
      page,
    ),
  ];
}

const MOST_DRILLS = 4;

function drillsText({ area, as }: Flag): string {
  const drills = DRILLS.filter(({ areas, answers }) => areas.includes(area) && (as === null || answers.includes(as)));
  const names = drills.slice(0, MOST_DRILLS).map(({ name }) => name);
  return names.length > 0 ? `Leads to: ${names.join(", ")}.` : "No drill of ours is for it yet.";
}
