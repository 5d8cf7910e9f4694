import type { SettingName, Settings } from "@stridelift/core";
import { app, now } from "../../state/app.svelte.ts";
import type { Fact } from "../../worker/doors.ts";

/** A choice rests for this long before it is written, so that holding a stepper is one fact and not twenty. */
const REST_MS = 350;

/** Settings as the runner chooses them: shown at once, written as facts when the choosing rests. */
class Chosen {
  #open = $state.raw<Settings>({});
  #text: string | undefined;
  #resting: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    addEventListener("pagehide", () => void this.write());
    addEventListener("hashchange", () => void this.write());
  }

  get settings(): Settings {
    return { ...app.state?.settings, ...this.#open };
  }

  /** `text`: what is said of it, with Undo; nothing is said without it. */
  choose<N extends SettingName>(name: N, value: NonNullable<Settings[N]>, text?: string): void {
    this.#open = { ...this.#open, [name]: value };
    this.#text = text;
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => void this.write(), REST_MS);
  }

  /** Takes back all that was ever said of a setting: what is assumed holds again. */
  async forget(name: SettingName, text: string): Promise<void> {
    this.#open = Object.fromEntries(Object.entries(this.#open).filter(([open]) => open !== name));
    app.tell(await app.device.forget({ setting: name }, now()), text);
  }

  /** Writes what is still open; resolves when it is kept. */
  async write(): Promise<void> {
    clearTimeout(this.#resting);
    const open = this.#open;
    const names = Object.keys(open) as SettingName[];
    if (names.length === 0) return;
    const facts: Fact[] = names.map((name) => ({ kind: "setting", data: { name, value: open[name] } }));
    await app.add(facts, this.#text);
    // What was chosen anew meanwhile is still open.
    this.#open = Object.fromEntries(
      Object.entries(this.#open).filter(([name, value]) => open[name as SettingName] !== value),
    );
  }
}

export const chosen = new Chosen();
