import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "vitest";
import { type Started, startServer } from "./start-server.ts";

/** A server whose letters can be read. */
export interface Posting extends Started {
  /** The last letter to an address with a subject, waited for. */
  letter(to: string, subject: string): Promise<string>;
  /** All letters to an address that are there now. */
  letters(to: string): readonly string[];
}

export async function startPosting(
  database: string,
  { env = {}, now }: { env?: Record<string, string>; now?: () => number } = {},
): Promise<Posting> {
  const data = mkdtempSync(join(tmpdir(), "stridelift-post-"));
  const server = await startServer(database, { env: { STRIDELIFT_DATA: data, ...env }, ...(now ? { now } : {}) });
  const letters = (to: string) => outbox(data).filter((letter) => letter.includes(`To: ${to}\n`));
  return {
    ...server,
    letters,
    async letter(to, subject) {
      const last = () => letters(to).findLast((letter) => letter.includes(`Subject: ${subject}\n`));
      await expect.poll(last, { timeout: 20_000 }).toBeDefined();
      return last() as string;
    },
    async stop() {
      await server.stop();
      rmSync(data, { recursive: true, force: true });
    },
  };
}

/** The letters in the folder, the oldest first, as they are read. */
function outbox(data: string): string[] {
  const folder = join(data, "outbox");
  try {
    const files = readdirSync(folder).filter((file) => /^[^.].*\.eml$/.test(file));
    return files.sort().map((file) => decoded(readFileSync(join(folder, file), "utf8")));
  } catch {
    return [];
  }
}

function decoded(letter: string): string {
  const lines = letter.replaceAll("\r\n", "\n");
  if (!/Content-Transfer-Encoding: quoted-printable/i.test(lines)) return lines;
  const bytes = lines
    .replaceAll("=\n", "")
    .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}
