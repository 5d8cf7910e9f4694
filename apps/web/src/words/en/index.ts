import { device } from "./device.ts";
import { files } from "./files.ts";
import { plan } from "./plan.ts";
import { player } from "./player.ts";
import { shell } from "./shell.ts";

/** Every word of the app by room. Another language has the same shape; the compiler holds it complete. */
export const en = { device, files, plan, player, shell };
export type Words = typeof en;
