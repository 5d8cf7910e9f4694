import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "@stridelift/core";
import {
  type Config,
  DEFAULT_PORT,
  freePort,
  lineLog,
  placeOf,
  readConfig,
  type Serving,
  serve,
  setUpLink,
  toldProblem,
  unknownSettings,
} from "@stridelift/server";
import type { Invocation } from "../arguments/parse-arguments.ts";
import { done, EXIT, failed, type Outcome } from "../outcome.ts";
import type { Shell } from "../shell.ts";
import { untilStopped } from "../terminal/until-stopped.ts";
import { problemLines } from "../view/told.ts";
import { APP } from "./server-config.ts";

/** Whatever is still going on by then is left. */
const STOP_MS = 10_000;

/** `serve`: the app and its server, until the program is asked to end. */
export async function serveCommand({ flags }: Invocation, shell: Shell): Promise<Outcome> {
  const { config, problems } = await configFor(flags.get("port")?.[0], shell);
  const missing = existsSync(join(config.app, "index.html")) ? [] : [noApp(config.app)];
  if (problems.length > 0 || missing.length > 0) return failed(EXIT.usage, problemLines([...problems, ...missing]));
  for (const name of unknownSettings(shell.terminal.env)) {
    await shell.err(`${name} is no setting of the server and changes nothing; docs/configuration.md lists them.\n`);
  }
  const log = lineLog((line) => void shell.err(line), shell.now, config.logs);
  // What ends the program unforeseen is told by its place: its words may hold what a person wrote.
  process.on("uncaughtException", (error: Error) => {
    log.warn("crashed", { error: error.name, at: placeOf(error) });
    process.exit(EXIT.bug);
  });
  let serving: Serving;
  try {
    serving = await serve(config, log, shell.now);
  } catch (error) {
    const problem = toldProblem(error);
    if (problem === undefined) throw error;
    return failed(EXIT.input, problemLines([problem]));
  }
  const stopped = untilStopped();
  await shell.out(`${(await welcome(serving, config)).join("\n")}\n`);
  await stopped;
  // A database that hangs keeps nobody from going.
  setTimeout(() => process.exit(EXIT.done), STOP_MS).unref();
  await serving.stop();
  return done([]);
}

/* A port that nobody named may be another one, unless a proxy or others look for it there. */
async function configFor(flag: string | undefined, { terminal: { env } }: Shell) {
  const named = flag ?? (env.PORT?.trim() || undefined);
  const first = readConfig({ ...env, PORT: named ?? `${DEFAULT_PORT}` }, APP);
  if (named !== undefined || first.problems.length > 0 || !first.config.isLocal) return first;
  const port = await freePort(first.config.host, DEFAULT_PORT).catch(() => DEFAULT_PORT);
  return readConfig({ ...env, PORT: `${port}` }, APP);
}

function noApp(folder: string): Problem {
  const hint = "Build it with `node apps/web/build.ts`, or name its folder by STRIDELIFT_APP.";
  return { code: "server/no-app", message: `The app is not built: there is none in ${folder}.`, hint };
}

async function welcome({ ports, copied }: Serving, { data }: Config): Promise<string[]> {
  const link = await setUpLink(ports);
  return [
    `Stridelift is at ${ports.origin}/ and stays there until you press Ctrl-C.`,
    `What it keeps is in ${data}.`,
    ...(copied === null ? [] : [`The database was brought up to this version; as it was before, it is in ${copied}.`]),
    ...(link === null ? [] : ["", ...firstAccount(link)]),
  ];
}

function firstAccount(link: string): string[] {
  return [
    "Nobody has an account here yet. Whoever opens this link first makes one, and runs the server:",
    `  ${link}`,
    "The app works without an account too; everything then stays on the device it was made on.",
  ];
}
