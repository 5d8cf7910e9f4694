import type { Problem } from "@stridelift/core";
import { begunAnew, type Link } from "./link.ts";
import type { Local } from "./local.ts";
import { pullAll } from "./pull.ts";
import { pushAll, pushRefused } from "./push.ts";
import { type Server, TroubleError } from "./server.ts";

/** Journals do not begin anew more often than this while they are compared. */
const LIVES = 3;

/** Why some entries stay on this device alone; `isFull`: the account has no room for them, the others were not even tried. */
export interface Round {
  readonly problem: Problem | null;
  readonly isFull: boolean;
}

/**
 * Brings this device and the server together: what is only here is sent, what is only there is fetched. The journal there may be
 * another one than before, restored or begun anew: then all is compared again, and both end with the union of the two.
 */
export async function round(
  local: Local,
  server: Server,
  { retryRefused, onNew }: { readonly retryRefused: boolean; readonly onNew: () => void },
): Promise<Round> {
  for (let lives = 0; ; lives++) {
    try {
      const found = await local.link();
      const link = found?.life === null ? await begun(local, server, found) : found;
      if (link === undefined) return NOTHING;
      const sent = await sendAll(local, server, link, retryRefused);
      await pullAll(local, server, (await local.link()) ?? link, onNew);
      return sent;
    } catch (error) {
      if (!(error instanceof TroubleError) || error.trouble.kind !== "other-life") throw error;
      if (lives === LIVES) throw new TroubleError({ kind: "away", problem: null, afterMs: 0 });
      const link = await local.link();
      if (link !== undefined) await local.change(link.runner, (now) => ({ ...now, life: null }));
    }
  }
}

const NOTHING: Round = { problem: null, isFull: false };

/* An account without room still has something to fetch. */
async function sendAll(local: Local, server: Server, link: Link, retryRefused: boolean): Promise<Round> {
  try {
    const first = retryRefused ? await pushRefused(local, server, link) : null;
    return { problem: (await pushAll(local, server, link)) ?? first, isFull: false };
  } catch (error) {
    if (!(error instanceof TroubleError) || error.trouble.kind !== "full") throw error;
    return { problem: error.trouble.problem, isFull: true };
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
