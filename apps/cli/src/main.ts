import { isMisuse } from "./arguments/misuse.ts";
import { type Invocation, parseArguments } from "./arguments/parse-arguments.ts";
import { done, EXIT, failed, type Outcome } from "./outcome.ts";
import { processShell, type Shell } from "./shell.ts";
import { pageOf } from "./terminal/page.ts";
import { printable } from "./terminal/printable.ts";
import { version } from "./version.ts";
import { commandHelp, helpView } from "./view/help.ts";
import { misuseLines } from "./view/told.ts";

/** Runs the command line. `argv` is without the names of node and the program; resolves to the exit code, never rejects. */
export async function main(argv: readonly string[], shell: Shell = processShell()): Promise<number> {
  const { code, out, err } = await run(argv, shell).catch((error: unknown) => broken(error, shell));
  if (out.length > 0) await shell.out(`${out.join("\n")}\n`);
  if (err.length > 0) await shell.err(`${err.join("\n")}\n`);
  return code;
}

/* A command is loaded when it is called: help and misuse answer at once. */
async function run(argv: readonly string[], shell: Shell): Promise<Outcome> {
  const invocation = parseArguments(argv);
  if (isMisuse(invocation)) return failed(EXIT.usage, misuseLines(invocation));
  switch (invocation.command) {
    case "plan":
      return (await import("./commands/plan.ts")).planCommand(invocation, shell);
    case "import":
      return (await import("./commands/import.ts")).importCommand(invocation, shell);
    case "explain":
      return (await import("./commands/explain.ts")).explainCommand(invocation, shell);
    case "compare":
      return (await import("./commands/compare.ts")).compareCommand(invocation, shell);
    case "log":
      return (await import("./commands/log.ts")).logCommand(invocation, shell);
    case "tell":
      return (await import("./commands/tell.ts")).tellCommand(invocation, shell);
    case "screen":
      return (await import("./commands/screen.ts")).screenCommand(invocation, shell);
    case "library":
      return (await import("./commands/library.ts")).libraryCommand(invocation, shell);
    case "example":
      return (await import("./commands/example.ts")).exampleCommand(invocation, shell);
    case "serve":
      return (await import("./commands/serve.ts")).serveCommand(invocation, shell);
    case "backup":
      return (await import("./commands/backup.ts")).backupCommand(invocation, shell);
    case "restore":
      return (await import("./commands/restore.ts")).restoreCommand(invocation, shell);
    case "reset-link":
      return (await import("./commands/reset-link.ts")).resetLinkCommand(invocation, shell);
    case "version":
      return done([version()]);
    case "help":
      return help(invocation, shell);
  }
}

function help({ about }: Invocation, shell: Shell): Outcome {
  const page = pageOf(shell.terminal, true);
  return done((about ? commandHelp(about, page) : helpView(page)).map(page.finish));
}

/* The file system refusing is the runner's to mend; anything else is our mistake, told calmly. */
function broken(error: unknown, shell: Shell): Outcome {
  const trace = shell.terminal.env.STRIDELIFT_DEBUG === "1" && error instanceof Error ? [error.stack ?? ""] : [];
  if (error instanceof Error && "syscall" in error && "path" in error) {
    const what =
      "code" in error && error.code === "ENOSPC" ? "The disk is full" : "The file could not be written or read";
    return failed(EXIT.input, [
      `${what}: ${printable(String(error.path))} (${"code" in error ? error.code : ""}).`,
      ...trace,
    ]);
  }
  const message = error instanceof Error ? error.message.split("\n")[0] : String(error);
  const sentence = `Something went wrong that is our mistake, not yours: ${printable(message ?? "")}. STRIDELIFT_DEBUG=1 shows where.`;
  return failed(EXIT.bug, [sentence, ...trace]);
}
