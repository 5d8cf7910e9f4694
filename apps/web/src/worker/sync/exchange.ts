import type { Problem } from "@stridelift/core";
import { begunAnew, type Link } from "./link.ts";
import type { Local } from "./local.ts";
import { pullAll } from "./pull.ts";
import { pushAll, pushRefused } from "./push.ts";
import { type Server, TroubleError } from "./server.ts";

/** Journals do not begin anew more often than this while they are compared. */
const LIVES = 3;

/** Why some entries stay on this device alone; `isFull`: the account has no room for them, the others were not even tried. */
export interface Exchange {
  readonly problem: Problem | null;
  readonly isFull: boolean;
}

interface Options {
  /** Rows that the server did not take are sent once more. */
  readonly retryRefused: boolean;
  /** Something came that was not here. */
  onNew(): void;
}

/**
 * Brings this device and the server together: what is only here is sent, what is only there is fetched. The journal there may be
 * another one than before, restored or begun anew: then all is compared again, and both end with the union of the two.
 */
export async function exchange(local: Local, server: Server, options: Options): Promise<Exchange> {
  for (let lives = 0; ; lives++) {
    try {
      const found = await local.link();
      if (found === undefined) return NOTHING;
      const link = lives > 0 || found.life === null ? await begun(local, server, found) : found;
      if (link === undefined) return NOTHING;
      return await exchanged(local, server, link, options);
    } catch (error) {
      if (!(error instanceof TroubleError) || error.trouble.kind !== "other-life") throw error;
      if (lives === LIVES) throw new TroubleError({ kind: "away", problem: null, afterMs: 0 });
    }
  }
}

const NOTHING: Exchange = { problem: null, isFull: false };

/*
 * Reading comes first: it shows whether the journal there is still the one that was read before. A device without room for what
 * comes still sends what it has.
 */
async function exchanged(
  local: Local,
  server: Server,
  link: Link,
  { retryRefused, onNew }: Options,
): Promise<Exchange> {
  let noRoom: unknown;
  try {
    await pullAll(local, server, link, onNew);
  } catch (error) {
    if (error instanceof TroubleError) throw error;
    noRoom = error;
  }
  const read = await local.link();
  if (read === undefined) return NOTHING;
  const { isWhole, ...sent } = await sendAll(local, server, read, retryRefused);
  if (noRoom !== undefined) throw noRoom;
  const then = await local.link();
  if (then !== undefined && !isWhole) await pullAll(local, server, then, onNew);
  return sent;
}

/* An account without room still has something to give. `isWhole`: there is nothing there that this device has not read. */
async function sendAll(local: Local, server: Server, link: Link, retryRefused: boolean) {
  try {
    const first = retryRefused ? await pushRefused(local, server, link) : null;
    const { problem, isWhole } = await pushAll(local, server, link);
    return { problem: problem ?? first, isFull: false, isWhole };
  } catch (error) {
    if (!(error instanceof TroubleError) || error.trouble.kind !== "full") throw error;
    return { problem: error.trouble.problem, isFull: true, isWhole: true };
  }
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
