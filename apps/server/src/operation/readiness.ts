import { randomUUID } from "node:crypto";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Problem } from "@stridelift/core";
import type { Ports } from "../ports.ts";
import { migrationStanding } from "../storage/migrate.ts";

/** What has not answered by then is taken for not there. */
const ANSWER_MS = 2_000;

/** What keeps the server from doing its work, each with the part that fails as its path; nothing: it is ready. */
export async function faults({ database }: Pick<Ports, "database">, data: string): Promise<Problem[]> {
  const found = await Promise.all([databaseFault(database), dataFault(data)]);
  return found.filter((fault) => fault !== undefined);
}

/** What is found out once for all who ask meanwhile: a thousand questions at once cost no more than one. */
export function shared<T>(work: () => Promise<T>): () => Promise<T> {
  let underWay: Promise<T> | undefined;
  return () => {
    underWay ??= work().finally(() => {
      underWay = undefined;
    });
    return underWay;
  };
}

async function databaseFault(database: Ports["database"]): Promise<Problem | undefined> {
  const standing = await Promise.race([
    migrationStanding(database).catch(() => "away" as const),
    pause(ANSWER_MS, "away" as const, { ref: false }),
  ]);
  if (standing === "away") return fault("database", "The database does not answer.");
  const { missing, newer } = standing;
  if (newer.length > 0)
    return fault("migrations", `The database was brought up by a newer version: ${newer.join(", ")}.`);
  if (missing.length > 0) return fault("migrations", `The database lacks migrations: ${missing.join(", ")}.`);
  return undefined;
}

/* Written to, not only looked at: a disk that is full, or mounted for reading, says so only then. */
async function dataFault(data: string): Promise<Problem | undefined> {
  const probe = join(data, `.ready-${randomUUID()}`);
  try {
    await writeFile(probe, "1");
    await rm(probe);
    return undefined;
  } catch (error) {
    return fault("data", `The data folder cannot be written (${(error as NodeJS.ErrnoException).code ?? "unknown"}).`);
  }
}

function fault(path: string, message: string): Problem {
  return { code: "server/not-ready", message, path };
}
