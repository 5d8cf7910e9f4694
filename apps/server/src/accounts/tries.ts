import ipaddr from "ipaddr.js";
import { sql } from "kysely";
import type { Ports } from "../ports.ts";
import { ProblemError } from "../problem-error.ts";
import type { Writing } from "../storage/database.ts";
import { sealOf } from "./tokens.ts";

/** So many tries at one thing within so long. */
export interface Limit {
  /** What is tried, and by whom. Kept sealed. */
  readonly key: string;
  readonly most: number;
  readonly withinMs: number;
}

/** Past this no count says anything any more. */
export const LONGEST_MS = 3_600_000;

/** Letters that a runner’s doings send to the mail address they named: it may be a stranger’s, and nobody is flooded through us. */
export function lettersOf(runner: string): Limit {
  return { key: `letters of ${runner}`, most: 20, withinMs: LONGEST_MS };
}

/**
 * Counts a try at each, over all processes. Refuses (429) where one of them was tried too often, and then counts it at none: else
 * who is refused at one place would lock an account for all others.
 */
export async function countTry(ports: Ports, limits: readonly Limit[]): Promise<void> {
  const nowMs = ports.now();
  await ports.database.write(async (db) => {
    const waits: number[] = [];
    for (const limit of sealed(ports, limits)) waits.push(await waitAfter(db, limit, nowMs));
    const waitMs = Math.max(...waits);
    if (waitMs > 0) throw tooOften(waitMs);
  });
}

/** What was tried was right: the first key begins anew, and the others forget this one try. */
export async function forgetTry(ports: Ports, limits: readonly Limit[]): Promise<void> {
  const [first] = limits;
  await ports.database.write(async (db) => {
    for (const { key, hash } of sealed(ports, limits)) {
      if (key === first?.key) await db.deleteFrom("tries").where("key_hash", "=", hash).execute();
      else {
        await db
          .updateTable("tries")
          .set(({ eb }) => ({ tries: eb("tries", "-", 1) }))
          .where("key_hash", "=", hash)
          .where("tries", ">", 0)
          .execute();
      }
    }
  });
}

/** Whose tries an address stands for: of IPv6 the network, since one person has all of it. */
export function networkOf(address: string): string {
  if (!ipaddr.isValid(address)) return address;
  const parsed = ipaddr.process(address);
  return parsed.kind() === "ipv4" ? parsed.toString() : parsed.toByteArray().slice(0, 8).join(".");
}

/** Always in one order, so that two processes that count the same do not wait for each other. */
function sealed(ports: Ports, limits: readonly Limit[]) {
  return limits
    .map((limit) => ({ ...limit, hash: sealOf(limit.key, ports.secret) }))
    .sort((a, b) => (a.hash < b.hash ? -1 : 1));
}

/** How long to wait until the next try; 0: not at all. */
async function waitAfter(
  db: Writing,
  { hash, most, withinMs }: Limit & { readonly hash: string },
  nowMs: number,
): Promise<number> {
  const isOver = sql<boolean>`tries.since_ms <= ${nowMs - withinMs}`;
  const { tries, since_ms } = await db
    .insertInto("tries")
    .values({ key_hash: hash, tries: 1, since_ms: nowMs })
    .onConflict((conflict) =>
      conflict.column("key_hash").doUpdateSet({
        tries: sql<number>`case when ${isOver} then 1 else tries.tries + 1 end`,
        since_ms: sql<number>`case when ${isOver} then ${nowMs} else tries.since_ms end`,
      }),
    )
    .returning(["tries", "since_ms"])
    .executeTakeFirstOrThrow();
  return tries <= most ? 0 : since_ms + withinMs - nowMs;
}

function tooOften(waitMs: number): ProblemError {
  const minutes = Math.ceil(waitMs / 60_000);
  const problem = {
    code: "account/too-often",
    message: "That was tried too often from here.",
    hint: `Try again in ${minutes} ${minutes === 1 ? "minute" : "minutes"}.`,
  };
  return new ProblemError(429, problem, Math.ceil(waitMs / 1000));
}
