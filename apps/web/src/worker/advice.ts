import type { Entry, outline, Plan } from "@stridelift/core";

/** Planning with advice in less is not noticed. */
const QUICK_MS = 120;

/** The plan with advice: other places, and what is said of short weeks. Its code is loaded after the first look at a plan. */
export class Advice {
  #outline: typeof outline | undefined;
  #tookMs = Number.POSITIVE_INFINITY;

  /** Advice is there and did not take long the last time. */
  get isQuick(): boolean {
    return this.#tookMs <= QUICK_MS;
  }

  async load(): Promise<void> {
    this.#outline ??= (await import("./outline.ts")).outline;
  }

  outline = (entries: readonly Entry[], today: string): Plan => {
    if (this.#outline === undefined) throw new Error("advice was asked for before its code was loaded");
    const begun = performance.now();
    const planned = this.#outline(entries, today);
    this.#tookMs = performance.now() - begun;
    return planned;
  };
}
