import type { Store } from "../store.ts";
import { hasLeft, leavingOf } from "./at-rest.ts";
import { BASE, serverAt, TroubleError } from "./server.ts";

const PATIENCE_MS = 3_000;

/** Signs this device out of the account whose journal was erased here, if it still is in it. Without the server: another time. */
export async function signOutIfDue(store: Store): Promise<void> {
  const leaving = await leavingOf(store);
  if (leaving === undefined) return;
  const server = serverAt(BASE, AbortSignal.timeout(PATIENCE_MS));
  try {
    if ((await server.runner()) === leaving) await server.signOut();
  } catch (error) {
    if (!(error instanceof TroubleError) || error.trouble.kind !== "signed-out") return;
  }
  await hasLeft(store);
}
