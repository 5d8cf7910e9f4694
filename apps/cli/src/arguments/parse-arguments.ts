import { COMMAND_NAMES, COMMANDS, type Command, type CommandName, type Flag } from "./flags.ts";
import type { Misuse } from "./misuse.ts";
import { nearest } from "./nearest.ts";

/** A command line that was understood: each flag with its values in order, a switch with none. */
export interface Invocation {
  readonly command: CommandName | "help" | "version";
  /** `help plan`, `plan --help`: the command that help is wanted for. */
  readonly about?: CommandName;
  readonly flags: ReadonlyMap<string, readonly string[]>;
  /** Files, `-` for standard input. */
  readonly inputs: readonly string[];
}

const NOTHING = { flags: new Map<string, string[]>(), inputs: [] };

/** `argv` without the names of node and the program. Values of flags are not looked into. */
export function parseArguments(argv: readonly string[]): Invocation | Misuse {
  const [first, ...rest] = argv;
  if (first === undefined || first === "help" || first === "--help" || first === "-h") return helpOn(rest[0]);
  if (first === "--version" || first === "-v" || first === "-V") return { command: "version", ...NOTHING };
  const command = COMMAND_NAMES.find((name) => name === first);
  return command ? parseCommand(command, rest) : noCommand(first);
}

function helpOn(word: string | undefined): Invocation | Misuse {
  const about = COMMAND_NAMES.find((name) => name === word);
  if (word !== undefined && about === undefined) return noCommand(word);
  return { command: "help", ...(about ? { about } : {}), ...NOTHING };
}

function noCommand(word: string): Misuse {
  const meant = nearest(word, [...COMMAND_NAMES, "help"]);
  if (meant) return { misuse: `There is no command "${word}". Did you mean "${meant}"?` };
  const file = /[./\\]/.test(word) || word === "-" || word.startsWith("--");
  const hint = file
    ? "To plan from a file: stridelift plan <calendar.ics>."
    : `Commands: ${COMMAND_NAMES.join(", ")}, help.`;
  return { misuse: `There is no command "${word}". ${hint}` };
}

function parseCommand(name: CommandName, argv: readonly string[]): Invocation | Misuse {
  const command: Command = COMMANDS[name];
  const flags = new Map<string, string[]>();
  const inputs: string[] = [];
  for (let i = 0; i < argv.length; i++) {
    const word = argv[i] as string;
    if (word === "--") {
      inputs.push(...argv.slice(i + 1));
      break;
    }
    if (!word.startsWith("-") || word === "-") {
      inputs.push(word);
      continue;
    }
    if (word === "-h" || word === "--help") return { command: "help", about: name, ...NOTHING };
    const taken = takeFlag(name, command, word, argv[i + 1], flags);
    if (typeof taken !== "number") return taken;
    i += taken;
  }
  return countInputs(name, command, inputs) ?? { command: name, flags, inputs };
}

/** How many words after the flag belong to it. */
function takeFlag(
  command: string,
  { flags: known }: Command,
  word: string,
  next: string | undefined,
  flags: Map<string, string[]>,
): number | Misuse {
  const [, name = "", inline] = /^--?([^=]*)(?:=(.*))?$/s.exec(word) ?? [];
  const flag = Object.hasOwn(known, name) && word.startsWith("--") ? (known[name] as Flag) : undefined;
  if (!flag) return noFlag(command, word.split("=")[0] as string, name, Object.keys(known));
  const before = flags.get(name);
  if (before && !flag.many) return { misuse: `--${name} is given twice; it is taken once.` };
  if (!flag.value) {
    if (inline !== undefined) return { misuse: `--${name} takes no value.` };
    flags.set(name, []);
    return 0;
  }
  const value = inline ?? next;
  if (value === undefined || (inline === undefined && value.startsWith("--"))) {
    return { misuse: `--${name} needs a value: --${name} ${flag.value}.` };
  }
  flags.set(name, [...(before ?? []), value]);
  return inline === undefined ? 1 : 0;
}

function noFlag(command: string, word: string, name: string, known: readonly string[]): Misuse {
  const meant = nearest(name, known);
  const hint = meant ? `Did you mean --${meant}?` : `stridelift help ${command} lists them.`;
  return { misuse: `${command} has no flag ${word}. ${hint}` };
}

function countInputs(
  name: string,
  { inputs: [fewest, most], usage, wants }: Command,
  inputs: readonly string[],
): Misuse | undefined {
  if (inputs.length < fewest) {
    const wanted = wants ?? (fewest === 1 ? "a calendar (.ics) or a journal (.jsonl)" : `${fewest} files`);
    return { misuse: `${name} needs ${wanted}: ${usage}` };
  }
  if (inputs.length > most) return { misuse: `"${inputs[most]}" is one file too many: ${usage}` };
  return undefined;
}
