import { checked } from "./checked.ts";
import { device } from "./device.ts";
import { files } from "./files.ts";
import { plan } from "./plan.ts";
import { player } from "./player.ts";
import { print } from "./print.ts";
import { session } from "./session.ts";
import { shell } from "./shell.ts";

/** Every word of the app by room. Another language has the same shape; the compiler holds it complete. */
export const en = { checked, device, files, plan, player, print, session, shell };
export type Words = typeof en;
