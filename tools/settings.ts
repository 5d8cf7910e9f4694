import { SETTINGS, type Setting } from "../apps/server/src/settings.ts";

/** The table of docs/configuration.md, a line for each setting: `node tools/settings.ts` prints it. */
export function settingsTable(): string {
  const rows = Object.entries(SETTINGS).map(([name, { usual, says, isSecret }]: [string, Setting]) => {
    const file = isSecret ? ` Or \`${name}_FILE\`.` : "";
    return `| \`${name}\` | ${usual ? `\`${usual}\`` : ""} | ${says}${file} |`;
  });
  return ["| name | usually | what it says |", "|---|---|---|", ...rows].join("\n");
}

if (import.meta.main) process.stdout.write(`${settingsTable()}\n`);
