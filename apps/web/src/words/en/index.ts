import type { account } from "./account.ts";
import { body } from "./body.ts";
import { checked } from "./checked.ts";
import { files } from "./files.ts";
import { first } from "./first.ts";
import { player } from "./player.ts";
import { print } from "./print.ts";
import { progress } from "./progress.ts";
import { session } from "./session.ts";
import { settings } from "./settings.ts";
import { setup } from "./setup.ts";
import { start } from "./start.ts";

/** Every word of the app by room, but those of the account. Another language has the same shape; the compiler holds it complete. */
export const en = { ...first, body, checked, files, player, print, progress, session, setup, start, settings };
export type RoomWords = typeof en;
export type Words = RoomWords & { readonly account: typeof account };
