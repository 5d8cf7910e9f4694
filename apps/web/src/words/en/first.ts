import { device } from "./device.ts";
import { plan } from "./plan.ts";
import { shell } from "./shell.ts";
import { sync } from "./sync.ts";

/** What the first screen says: loaded with the app itself. The words of all other rooms come with the first of them. */
export const first = { device, plan, shell, sync };
