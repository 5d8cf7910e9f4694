import { checked } from "./checked.ts";
import { device } from "./device.ts";
import { files } from "./files.ts";
import { plan } from "./plan.ts";
import { player } from "./player.ts";
import { print } from "./print.ts";
import { progress } from "./progress.ts";
import { session } from "./session.ts";
import { settings } from "./settings.ts";
import { setup } from "./setup.ts";
import { shell } from "./shell.ts";
import { start } from "./start.ts";

/** Every word of the app by room. Another language has the same shape; the compiler holds it complete. */
export const en = { checked, device, files, plan, player, print, progress, session, shell, setup, start, settings };
export type Words = typeof en;
