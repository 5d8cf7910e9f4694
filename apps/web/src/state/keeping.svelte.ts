const ASKED_KEY = "stridelift.asked-to-keep";

/** How the browser keeps what the app stores: for good, or as long as there is room. */
class Keeping {
  /** Null: not known yet, or this browser does not say. */
  persisted = $state<boolean | null>(null);
  used = $state<number | null>(null);
  free = $state<number | null>(null);

  /** Looks how things are. */
  async look(): Promise<void> {
    try {
      this.persisted = (await navigator.storage?.persisted?.()) ?? null;
      const { usage, quota } = (await navigator.storage?.estimate?.()) ?? {};
      this.used = usage ?? null;
      this.free = usage === undefined || quota === undefined ? null : quota - usage;
    } catch {
      // A browser that keeps this to itself: nothing is shown of it.
    }
  }

  /** Asks the browser to keep everything for good. */
  async ask(): Promise<void> {
    try {
      await navigator.storage?.persist?.();
    } catch {
      // Refused; `look` says how things are.
    }
    await this.look();
  }

  /** Asks by itself, once on a device: when there is a first entry that would be lost. */
  async askOnce(): Promise<void> {
    try {
      if (localStorage.getItem(ASKED_KEY) !== null) return;
      localStorage.setItem(ASKED_KEY, "1");
    } catch {
      return;
    }
    await this.ask();
  }
}

export const keeping = new Keeping();
