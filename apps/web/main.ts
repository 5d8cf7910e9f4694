import { parseArgs } from "node:util";
import { buildApp, DIST } from "./build.ts";
import { listenFrom, serveFolder } from "./serve.ts";

const PORT = 4173;
const HELP = `Stridelift in your browser: builds it once, then serves it on this machine alone.

  npm start                 at http://127.0.0.1:${PORT}/, or the next port that is free
  PORT=8080 npm start       at another port
  npm start -- --port 8080  the same

Your runs and sessions stay in the browser that you open it with. Ctrl-C stops serving; the installed app goes on without it.
An example season on the command line: npx stridelift example
`;

/** The port named by flag or environment; undefined where it is none. */
function portOf(text: string | undefined): number | undefined {
  if (text === undefined || text === "") return PORT;
  const port = Number(text);
  return Number.isInteger(port) && port >= 0 && port <= 65_535 ? port : undefined;
}

function read(args: string[]) {
  try {
    const options = { help: { type: "boolean", short: "h" }, port: { type: "string" } } as const;
    return parseArgs({ args, options }).values;
  } catch {
    return undefined;
  }
}

async function main(args: string[]): Promise<number> {
  const flags = read(args);
  if (flags === undefined) {
    process.stderr.write(`This was not understood. ${HELP}`);
    return 2;
  }
  if (flags.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const port = portOf(flags.port ?? process.env.PORT);
  if (port === undefined) {
    process.stderr.write(`${flags.port ?? process.env.PORT} is no port; name one from 0 to 65535.\n`);
    return 2;
  }
  if (await buildApp(() => process.stderr.write("Building the app, once…\n"))) process.stderr.write("Built.\n");
  const server = serveFolder(DIST);
  process.stdout.write(`Stridelift is at ${await listenFrom(server, port)} and stays there until you press Ctrl-C.\n`);
  await stopped();
  server.close();
  server.closeAllConnections();
  return 0;
}

function stopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => resolve());
  });
}

process.exitCode = await main(process.argv.slice(2));
