import { listFeeds } from "../feeds/list-feeds.ts";
import { journalText } from "../journal/journal-text.ts";
import type { Ports } from "../ports.ts";
import { listSources } from "../sources/list-sources.ts";
import { accountOf } from "./account.ts";
import { invitationsOf } from "./invitations.ts";
import { passkeysOf } from "./passkeys.ts";
import { sessionsOf } from "./sessions.ts";
import type { SignedIn } from "./signed-in.ts";

/**
 * Everything that is kept of a runner as one JSON text, part by part: the journal comes last, as the text of its file (J6), and is
 * never in memory as a whole. Secrets are left out: a hash or a key is of use to nobody else.
 */
export async function* exportOf(ports: Ports, caller: SignedIn): AsyncGenerator<string> {
  const { runner } = caller;
  const kept = {
    schema: "stridelift/account@1",
    madeMs: ports.now(),
    server: ports.origin,
    account: await accountOf(ports, runner),
    sessions: await sessionsOf(ports, caller),
    passkeys: await passkeysOf(ports, caller),
    invitations: await invitationsOf(ports, caller),
    sources: await listSources(ports, runner),
    feeds: await listFeeds(ports, runner),
    waiting: await waitingOf(ports, runner),
  };
  yield `${JSON.stringify(kept, null, 2).slice(0, -2)},\n  "journal": "`;
  for await (const part of journalText(ports, runner)) yield JSON.stringify(part).slice(1, -1);
  yield '"\n}\n';
}

/** Work of theirs that is still to be done, letters among it. */
async function waitingOf({ database }: Ports, runner: string) {
  const rows = await database.read((db) =>
    db
      .selectFrom("jobs")
      .where("runner", "=", runner)
      .select(["kind", "created_ms", "due_ms"])
      .orderBy("created_ms")
      .orderBy("job")
      .execute(),
  );
  return rows.map(({ kind, created_ms, due_ms }) => ({ kind, createdMs: created_ms, dueMs: due_ms }));
}
