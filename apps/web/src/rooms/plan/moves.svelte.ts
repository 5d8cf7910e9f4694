import type { Plan, RunnerState } from "@stridelift/core";
import { app, now } from "../../state/app.svelte.ts";
import { preferences } from "../../state/preferences.svelte.ts";
import { dateText, timeText } from "../../words/forms.svelte.ts";
import { runTitle } from "../../words/run-title.ts";
import { speech } from "../../words/speech.svelte.ts";
import { isMovable } from "./move/movable.ts";
import type { Mover, Target } from "./move/mover.svelte.ts";
import { pinFacts } from "./move/pin.ts";
import { press } from "./press.ts";
import type { WeekItem } from "./week/week-items.ts";

/** The page as the moves see it. */
export interface Scene {
  readonly plan: Plan;
  readonly runner: RunnerState;
  /** Monday of the week that is looked at. */
  readonly monday: string;
  readonly isWide: boolean;
  /** Something begins to move: what lies over the week goes. */
  readonly clear: () => void;
  readonly travel: (monday: string) => void;
  readonly focusOn: (key: string) => Promise<void>;
}

interface Held {
  readonly x: number;
  readonly y: number;
  /** Where in it it is held, from its upper left corner. */
  readonly grab: { readonly x: number; readonly y: number };
}

/** On a phone the thumb would hide what it holds: it hangs above. */
const ABOVE_THUMB = { x: 24, y: 64 };

/** From a press on a session or run to the facts by which it stands elsewhere. What moves it is loaded at the first press. */
export class Moves {
  mover = $state.raw<Mover | null>(null);
  readonly #scene: () => Scene;

  constructor(scene: () => Scene) {
    this.#scene = scene;
  }

  /** A pointer went down on an item; what follows tells whether it is moved. */
  press(item: WeekItem, event: PointerEvent): void {
    const { plan, runner, isWide } = this.#scene();
    if (this.mover !== null || !isMovable(plan, runner, item)) return;
    void parts();
    const { left, top } = (event.currentTarget as HTMLElement).getBoundingClientRect();
    const grab = isWide ? { x: event.clientX - left, y: event.clientY - top } : ABOVE_THUMB;
    press(event, (x, y) => void this.begin(item, { x, y, grab }));
  }

  /** Without `held` it is moved by keys and taps. A pointer that is up again before all is loaded leaves it to them. */
  async begin(item: WeekItem, held?: Held): Promise<void> {
    const { plan, runner, monday, clear } = this.#scene();
    if (!isMovable(plan, runner, item)) return;
    let isUp = false;
    const up = () => {
      isUp = true;
    };
    addEventListener("pointerup", up, { once: true });
    const [{ Mover }] = await parts();
    removeEventListener("pointerup", up);
    clear();
    const mover = new Mover(item, monday, preferences.weekStart, (ended, dropped) => void this.#ended(ended, dropped));
    if (held !== undefined && !isUp) mover.hold(held.x, held.y, held.grab);
    this.mover = mover;
  }

  async #ended({ item, monday }: Mover, dropped: Target | null): Promise<void> {
    this.mover = null;
    const scene = this.#scene();
    if (dropped !== null) {
      if (monday !== scene.monday) scene.travel(monday);
      await written(item, dropped);
    }
    await scene.focusOn(item.key);
  }
}

async function written(item: Mover["item"], { start, focus }: Target): Promise<void> {
  const word = speech.word.plan;
  const when = `${dateText(start)} ${timeText(start)}`;
  if (item.is === "run") {
    if (start === item.run.start.slice(0, 16)) return;
    app.tell(await app.device.moveRun(item.run.source, start, now()), word.runMoved(runTitle(item.run), when));
  } else if (focus !== null && start !== item.session.start) {
    await app.add(pinFacts(item.session, { start, focus }), word.pinnedTo(when));
  }
}

const parts = () =>
  Promise.all([import("./move/mover.svelte.ts"), import("./move/board.svelte"), import("./move/overlay.svelte")]);
