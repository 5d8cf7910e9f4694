import { feel, ill, pain, sign, well } from "./body.ts";
import { swap, undo } from "./change.ts";
import { cleared, health } from "./health.ts";
import type { Telling } from "./telling.ts";

/** What can be told, by its word. */
export const TELLINGS: Readonly<Record<string, Telling>> = { feel, pain, ill, well, sign, health, cleared, swap, undo };
