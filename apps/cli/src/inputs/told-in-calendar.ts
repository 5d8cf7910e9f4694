import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { append, type Entry, fold } from "@stridelift/core";
import { readOwnSessions } from "@stridelift/formats";
import type { Shell } from "../shell.ts";
import type { Gathered } from "./gather.ts";
import { IN_MEMORY } from "./in-memory.ts";

/**
 * What a calendar of ours told for days before today, as an entry: the past does not move (P14), with or without a journal.
 * A journal that has announced knows better, and a file that is not there tells nothing.
 */
export async function toldInCalendar(file: string, { entries, today }: Gathered, shell: Shell): Promise<Entry[]> {
  if (fold(entries).state.announced !== undefined) return [];
  const text = await readFile(resolve(shell.cwd, file), "utf8").catch(() => "");
  const past = readOwnSessions(text).filter(({ start }) => start.slice(0, today.length) < today);
  const first = past[0];
  if (first === undefined) return [];
  const sessions = past.map((session) => ({ ...session, phase: "" }));
  return [append(entries, "announced", { today: first.start.slice(0, today.length), sessions }, IN_MEMORY)];
}
