import type { Words } from "../en/index.ts";
import { device } from "./device.ts";
import { files } from "./files.ts";
import { plan } from "./plan.ts";
import { player } from "./player.ts";
import { shell } from "./shell.ts";

export const de: Words = { device, files, plan, player, shell };
