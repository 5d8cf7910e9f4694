import { COMMAND_NAMES, COMMANDS, type Command, type CommandName, type Flag } from "../arguments/flags.ts";
import type { Page } from "../terminal/page.ts";
import { padEnd, wrap } from "../terminal/width.ts";

const MARGIN = "  ";
const NAME = 12;
/* A flag with its value longer than this has its words on the next line. */
const FLAG = 24;

/** All commands in a line or two each. */
export function helpView(page: Page): string[] {
  const lines = COMMAND_NAMES.flatMap((name) =>
    entry(page.ink("strong", padEnd(name, NAME)), NAME, COMMANDS[name].says, page),
  );
  return [
    ...paragraph("Stridelift takes your running calendar, places strength sessions around it and says why.", page),
    "",
    ...lines,
    "",
    ...paragraph("A first plan: stridelift plan runs.ics --race 2027-04-18:marathon:A:Paris", page),
    ...paragraph("stridelift help <command> lists its flags; stridelift --version.", page),
  ];
}

/** One command with its flags. */
export function commandHelp(name: CommandName, page: Page): string[] {
  const { usage, says, flags }: Command = COMMANDS[name];
  return [
    ...paragraph(usage, page),
    ...paragraph(`${says.charAt(0).toUpperCase()}${says.slice(1)}.`, page),
    "",
    ...Object.entries(flags).flatMap(([flag, each]) => flagLines(flag, each, page)),
    "",
    ...paragraph(
      "Exit: 0 done, problems on standard error; 1 nothing could be read; 2 usage; 3 a fault of ours.",
      page,
    ),
  ];
}

function flagLines(flag: string, { value, says, many }: Flag, page: Page): string[] {
  const head = `--${flag}${value ? ` ${value}` : ""}`;
  const words = many ? `${says}; may be given again` : says;
  if (head.length < FLAG) return entry(page.ink("strong", padEnd(head, FLAG)), FLAG, words, page);
  const heads = wrap(head, page.columns - MARGIN.length).map((line) => `${MARGIN}${page.ink("strong", line)}`);
  return [
    ...heads,
    ...wrap(words, page.columns - MARGIN.length - FLAG).map((line) => `${MARGIN}${" ".repeat(FLAG)}${line}`),
  ];
}

function entry(head: string, width: number, text: string, page: Page): string[] {
  const lines = wrap(text, Math.max(14, page.columns - MARGIN.length - width));
  return lines.map((line, i) => `${MARGIN}${i === 0 ? head : " ".repeat(width)}${line}`);
}

function paragraph(text: string, page: Page): string[] {
  return wrap(text, page.columns - MARGIN.length).map((line) => `${MARGIN}${line}`);
}
