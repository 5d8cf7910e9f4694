// `npm start`: builds the app where that was not done since it last changed, then is `stridelift serve`.
import { isMisuse } from "../apps/cli/src/arguments/misuse.ts";
import { parseArguments } from "../apps/cli/src/arguments/parse-arguments.ts";
import { main } from "../apps/cli/src/main.ts";
import { readConfig } from "../apps/server/src/index.ts";
import { buildApp, DIST } from "../apps/web/build.ts";

const argv = ["serve", ...process.argv.slice(2)];
process.env.STRIDELIFT_APP ??= DIST;
// Who starts it by hand wants to read what it says; each request told in a line would bury that.
process.env.STRIDELIFT_LOG ??= "warn";

/** Nobody waits for the build only to hear that the command line, or the environment, was wrong. */
function willServe(): boolean {
  const invocation = parseArguments(argv);
  if (isMisuse(invocation) || invocation.command !== "serve") return false;
  return readConfig(process.env, DIST).problems.length === 0;
}

if (willServe() && (await buildApp(() => process.stderr.write("Building the app, once…\n")))) {
  process.stderr.write("Built.\n");
}
process.exitCode = await main(argv);
