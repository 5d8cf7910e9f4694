/*
 * Writes what every scenario gives now: `node scenarios/update.ts`, or with names only those. A person reads the
 * difference, as a coach would: would I give this week to a friend?
 */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { inputsOf } from "./inputs.ts";
import { allScenarios, planOf, viewOf, weeksOf } from "./scenario.ts";
import { sessionsText } from "./sessions-text.ts";

const wanted = process.argv.slice(2);

for (const scenario of await allScenarios()) {
  if (wanted.length > 0 && !wanted.includes(scenario.name)) continue;
  const write = (file: string, text: string) => writeFile(join(scenario.folder, file), text);
  for (const [file, text] of await inputsOf(scenario)) await write(file, text);
  await write("sessions.txt", sessionsText(await planOf(scenario)));
  await write("plan.txt", await viewOf(scenario));
  const weeks = await weeksOf(scenario);
  if (weeks !== undefined) await write("weeks.txt", weeks);
}
