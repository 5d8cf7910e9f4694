import type { Problem } from "@stridelift/core";
import { NewerDatabase } from "../storage/migrate.ts";
import { isPassing } from "../storage/until-done.ts";
import { Refusal } from "./refusal.ts";

/** Why something that who runs the server asked for was not done, in words for them; undefined: that is a fault of ours. */
export function toldProblem(error: unknown): Problem | undefined {
  if (error instanceof Refusal) return error.problem;
  if (error instanceof NewerDatabase) {
    const hint =
      "Start the version that you had last; or bring back the copy that it made before, with `stridelift restore`.";
    return { code: "server/newer-database", message: error.message, hint };
  }
  const { code, syscall, port } = error as { code?: unknown; syscall?: unknown; port?: unknown };
  if (syscall === "listen" || syscall === "bind") return listenProblem(String(code), Number(port));
  if (typeof code !== "string") return undefined;
  const refused = REFUSALS[code] ?? (isPassing(error) ? "It does not answer." : undefined);
  if (refused === undefined) return undefined;
  const hint = "Check DATABASE_URL, and that the database runs.";
  return { code: "server/no-database", message: `The database cannot be used. ${refused}`, hint };
}

function listenProblem(code: string, port: number): Problem {
  const words = { EADDRINUSE: "is taken by another program", EACCES: "needs rights that you do not have" };
  const why = words[code as keyof typeof words] ?? `cannot be listened at (${code})`;
  return { code: "server/no-port", message: `Port ${port} ${why}.`, path: "PORT", hint: "Name another port by PORT." };
}

/** What each kind of database says to who may not use it. */
const REFUSALS: Readonly<Record<string, string>> = {
  "28P01": "It does not know the user or the password.",
  "28000": "It does not let this user in.",
  "3D000": "It has no database of that name.",
  "42501": "The user may not make tables in it.",
  ENOTFOUND: "Its host is not known.",
  EHOSTUNREACH: "Its host is not reached.",
  SQLITE_CANTOPEN: "Its file cannot be opened.",
  SQLITE_NOTADB: "The file is no SQLite database.",
  SQLITE_CORRUPT: "Its file is damaged; bring back a copy with `stridelift restore`.",
  SQLITE_READONLY: "Its file cannot be written.",
  SQLITE_FULL: "The disk is full.",
};
