import type { Component } from "svelte";
import type { Standing } from "../worker/doors.ts";

/** A screen: its code is loaded when it is first entered. `parts`: what stands after its name in the address. */
export interface Room {
  readonly name: string;
  readonly parts: readonly string[];
  /** Fills the whole screen, without the frame and its places. */
  readonly alone: boolean;
  readonly needsStanding: boolean;
  readonly load: () => Promise<{ default: Component<{ parts: readonly string[] }> }>;
}

type Entry = Pick<Room, "load"> & { readonly alone?: boolean; readonly needsStanding?: boolean };

/** Every screen by the first part of its address. */
const ROOMS: Readonly<Record<string, Entry>> = {
  plan: { load: () => import("./plan/plan.svelte") },
  start: { load: () => import("./start/start.svelte"), alone: true },
  session: { load: () => import("./session/session.svelte") },
  exercise: { load: () => import("./session/exercise.svelte") },
  train: { load: () => import("./player/player.svelte"), alone: true },
  progress: { load: () => import("./progress/progress.svelte") },
  body: { load: () => import("./body/body.svelte") },
  settings: { load: () => import("./settings/settings.svelte"), needsStanding: false },
  checked: { load: () => import("./checked/checked.svelte") },
  print: { load: () => import("./print/print.svelte"), alone: true },
};

/** The room of an address. A runner of whom nothing is known begins at the start, wherever the address leads. */
export function roomOf(parts: readonly string[], standing: Standing | null): Room {
  const [asked = "plan", ...rest] = parts;
  const unknown = standing !== null && standing.outline === null && asked !== "settings" && asked !== "checked";
  const name = unknown ? "start" : asked in ROOMS ? asked : "plan";
  const { load, alone = false, needsStanding = true } = ROOMS[name] as Entry;
  return { name, parts: rest, alone, needsStanding, load };
}
