import type { Component } from "svelte";
import { speech } from "../words/speech.svelte.ts";
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

type Load = Room["load"];
type Entry = Pick<Room, "load"> & { readonly alone?: boolean; readonly needsStanding?: boolean };

/** A room that says more than the first screen waits for its words too. */
const spoken =
  (load: Load, words = () => speech.whole()): Load =>
  async () => {
    const [room] = await Promise.all([load(), words()]);
    return room;
  };
const ofAccount = (load: Load): Load => spoken(load, () => speech.withAccount());

/** Every screen by the first part of its address. */
const ROOMS: Readonly<Record<string, Entry>> = {
  plan: { load: () => import("./plan/plan.svelte") },
  start: { load: spoken(() => import("./start/start.svelte")), alone: true },
  session: { load: spoken(() => import("./session/session.svelte")) },
  exercise: { load: spoken(() => import("./session/exercise.svelte")) },
  train: { load: spoken(() => import("./player/player.svelte")), alone: true },
  progress: { load: spoken(() => import("./progress/progress.svelte")) },
  body: { load: spoken(() => import("./body/body.svelte")) },
  settings: { load: ofAccount(() => import("./settings/settings.svelte")), needsStanding: false },
  checked: { load: spoken(() => import("./checked/checked.svelte")) },
  account: { load: ofAccount(() => import("./account/account.svelte")), needsStanding: false },
  begin: { load: ofAccount(() => import("./account/begin.svelte")), alone: true, needsStanding: false },
  reset: { load: ofAccount(() => import("./account/reset.svelte")), alone: true, needsStanding: false },
  print: { load: spoken(() => import("./print/print.svelte")), alone: true },
};

/** Rooms that say something to who has no plan yet. */
const OPEN_TO_ALL: ReadonlySet<string> = new Set(["settings", "checked", "account", "begin", "reset"]);

/** The room of an address. A runner of whom nothing is known begins at the start, wherever the address leads. */
export function roomOf(parts: readonly string[], standing: Standing | null): Room {
  const [asked = "plan", ...rest] = parts;
  const unknown = standing !== null && standing.outline === null && !OPEN_TO_ALL.has(asked);
  const name = unknown ? "start" : asked in ROOMS ? asked : "plan";
  const { load, alone = false, needsStanding = true } = ROOMS[name] as Entry;
  return { name, parts: rest, alone, needsStanding, load };
}
