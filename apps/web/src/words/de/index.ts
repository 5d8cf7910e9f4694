import type { RoomWords } from "../en/index.ts";
import { body } from "./body.ts";
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
import { sync } from "./sync.ts";

export const de: RoomWords = {
  body,
  checked,
  device,
  files,
  plan,
  player,
  print,
  progress,
  session,
  shell,
  setup,
  start,
  settings,
  sync,
};
