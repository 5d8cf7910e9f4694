import { mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Config } from "../config.ts";
import type { Ports } from "../ports.ts";
import { type Database, openDatabase } from "../storage/database.ts";
import { migrationStanding } from "../storage/migrate.ts";
import { MIGRATIONS, type Migrations } from "../storage/migrations/index.ts";
import { backup } from "./backup.ts";
import { knownSecret } from "./secret.ts";

const DAY_MS = 86_400_000;
/** Copies from before an update that stay. */
const UPDATES_KEPT = 5;
const ENDING = ".jsonl.gz";

/** A name that sorts by time and does not meet another: `stridelift-20270301-070000`. */
export function copyName(beginning: string, nowMs: number): string {
  const time = new Date(nowMs).toISOString().slice(0, "2027-03-01T07:00:00".length);
  return `${beginning}-${time.replaceAll(/[-:]/g, "").replace("T", "-")}${ENDING}`;
}

/** The folder of the copies that the server makes by itself, made where there is none. */
export async function copiesFolder(data: string): Promise<string> {
  const folder = join(data, "copies");
  await mkdir(folder, { recursive: true, mode: 0o700 });
  return folder;
}

type Place = Pick<Config, "data" | "secret">;

/** Copies a database that is about to be brought up by a newer version; null where nothing is to be done to it, or it is new. */
export async function copyBeforeUpdate(
  database: Database,
  place: Place,
  nowMs: number,
  migrations: Migrations = MIGRATIONS,
): Promise<string | null> {
  const { missing, newer, isNew } = await migrationStanding(database, migrations);
  if (isNew || newer.length > 0 || missing.length === 0) return null;
  const folder = await copiesFolder(place.data);
  // Two processes that begin at once each make one.
  const path = join(folder, copyName("before-update", nowMs).replace(ENDING, `-${process.pid}${ENDING}`));
  await backup(database, { path, secret: knownSecret(place), nowMs }, migrations);
  await keepLast(folder, "before-update", UPDATES_KEPT, nowMs);
  return path;
}

/** Once a day copies a database that is one file, while the server goes on; keeps the last few. */
export async function copyDaily({ log, now }: Ports, config: Config): Promise<void> {
  const { copies, database: address } = config;
  if (copies === 0 || isElsewhere(address)) return;
  const nowMs = now();
  const folder = await copiesFolder(config.data);
  const [due, latest] = [copyName("daily", nowMs - DAY_MS), copyName("daily", nowMs)];
  // A copy of a day to come is of a clock that was wrong: it stands for no day.
  if ((await copiesIn(folder, "daily")).some((name) => name > due && name <= latest)) return;
  // By a connection of its own: what reads a whole database keeps nobody else from writing to it.
  const database = openDatabase(address);
  try {
    const path = join(folder, copyName("daily", nowMs));
    const rows = await backup(database, { path, secret: knownSecret(config), nowMs });
    await keepLast(folder, "daily", copies, nowMs);
    log.info("copied", { runners: rows.runners ?? 0, entries: rows.entries ?? 0 });
  } catch (error) {
    const { name, code } = error as NodeJS.ErrnoException;
    log.warn("not-copied", { error: name, code: code ?? "" });
  } finally {
    await database.close();
  }
}

/* A server of databases has copies of its own, and several processes that would each make one. */
function isElsewhere(address: string): boolean {
  return address === ":memory:" || /^postgres/.test(address);
}

async function keepLast(folder: string, beginning: string, most: number, nowMs: number): Promise<void> {
  const names = await copiesIn(folder, beginning);
  // Those of a clock that was ahead go first, else each new copy would go instead.
  const past = copyName(beginning, nowMs + 1000);
  const old = [...names.filter((name) => name >= past), ...names.filter((name) => name < past)].slice(0, -most);
  await Promise.all(old.map((name) => rm(join(folder, name), { force: true })));
}

async function copiesIn(folder: string, beginning: string): Promise<string[]> {
  const names = await readdir(folder);
  return names.filter((name) => name.startsWith(`${beginning}-`) && name.endsWith(ENDING)).sort();
}
