import type { Problem } from "@stridelift/core";
import { begunAnew, type Link } from "./link.ts";
import type { Local } from "./local.ts";
import { pullAll } from "./pull.ts";
import { pushAll, pushRefused } from "./push.ts";
import { type Server, TroubleError } from "./server.ts";

/** Journals do not begin anew more often than this while they are compared. */
const LIVES = 3;

interface Options {
  /** Rows that the server did not take are sent once more. */
  readonly retryRefused: boolean;
  /** Something came that was not here. */
  onNew(): void;
}

/**
 * Brings this device and the server together: what is only here is sent, what is only there is fetched. The journal there may be
 * another one than before, restored or begun anew: then all is compared again, and both end with the union of the two.
 * Why some entries stay on this device alone, if they do.
 */
export async function exchange(local: Local, server: Server, options: Options): Promise<Problem | null> {
  for (let lives = 0; ; lives++) {
    try {
      const found = await local.link();
      if (found === undefined) return null;
      const link = lives > 0 || found.life === null ? await begun(local, server, found) : found;
      if (link === undefined) return null;
      return await exchanged(local, server, link, options);
    } catch (error) {
      if (!(error instanceof TroubleError) || error.trouble.kind !== "other-life") throw error;
      if (lives === LIVES) throw new TroubleError({ kind: "away", problem: null, afterMs: 0 });
    }
  }
}

/*
 * Reading comes first: it shows whether the journal there is still the one that was read before. A device without room for what
 * comes still sends what it has.
 */
async function exchanged(
  local: Local,
  server: Server,
  link: Link,
  { retryRefused, onNew }: Options,
): Promise<Problem | null> {
  let noRoom: unknown;
  try {
    await pullAll(local, server, link, onNew);
  } catch (error) {
    if (error instanceof TroubleError) throw error;
    noRoom = error;
  }
  const read = await local.link();
  if (read === undefined) return null;
  const first = retryRefused ? await pushRefused(local, server, read) : null;
  const { problem, isWhole } = await pushAll(local, server, read);
  if (noRoom !== undefined) throw noRoom;
  const sent = await local.link();
  if (sent !== undefined && !isWhole) await pullAll(local, server, sent, onNew);
  return problem ?? first;
}

/*
 * Which journal it is, and that it is this runner’s: who is signed in is asked before and after, so that a journal is never taken for
 * theirs because somebody else signed in meanwhile.
 */
async function begun(local: Local, server: Server, link: Link): Promise<Link | undefined> {
  await sameRunner(server, link);
  const { life } = await server.pull(0, 1);
  await sameRunner(server, link);
  return local.change(link.runner, (now) => begunAnew(now, life));
}

async function sameRunner(server: Server, { runner }: Link): Promise<void> {
  if ((await server.runner()) !== runner) throw new TroubleError({ kind: "other-account" });
}
