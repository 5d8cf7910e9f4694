import * as z from "zod/mini";
import { parseClock } from "./clock.ts";
import type { Entry } from "./entry.ts";
import { misfit } from "./misfit.ts";

/** Deeper data is no entry of any version; the bound keeps reading and writing safe on every machine. */
const MAX_DEPTH = 64;

/** What every version of an entry has in common. Fields beside these are of a newer version, and kept (J5). */
const envelope = z.looseObject({
  id: z.string().check(z.minLength(1)),
  at: z.string().check(z.refine((text) => parseClock(text) !== undefined, { message: "is no clock text" })),
  by: z.string(),
  kind: z.string().check(z.minLength(1)),
  v: z.int().check(z.gte(1)),
  data: z.unknown(),
});

/** One line of a journal as an entry, or what is wrong with it in words that follow "line 7: ". */
export function parseEntry(line: string): Entry | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return "it is not JSON";
  }
  if (deeperThan(value, MAX_DEPTH)) return `it is nested deeper than ${MAX_DEPTH} levels`;
  const checked = envelope.safeParse(value, { error: misfit });
  if (checked.success) return value as Entry;
  const issue = checked.error.issues[0];
  return issue?.path.length ? `"${issue.path.join(".")}" does not fit (${issue.message})` : "it is not an object";
}

function deeperThan(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return levels === 0 || Object.values(value).some((part) => deeperThan(part, levels - 1));
}
