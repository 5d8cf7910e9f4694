import { version } from "../operation/version.ts";
import type { Ports } from "../ports.ts";

const VERSION = version();

/** What the server tells anyone who asks. */
export interface ServerInfo {
  readonly name: "Stridelift";
  readonly version: string;
  /** Nobody has an account yet. */
  readonly isNew: boolean;
}

export async function serverInfo({ database }: Ports): Promise<ServerInfo> {
  const one = await database.read((db) => db.selectFrom("accounts").select("runner").limit(1).executeTakeFirst());
  return { name: "Stridelift", version: VERSION, isNew: one === undefined };
}
