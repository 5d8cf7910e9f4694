import type { Words } from "../en/index.ts";
import { shell } from "./shell.ts";

export const de: Words = { shell };
