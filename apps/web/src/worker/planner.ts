import type { Entry, Plan } from "@stridelift/core";
import type { Change } from "./doors.ts";

const NONE: Change = { lines: [], moved: [], came: [], went: [] };

/** Planning with advice in less is not noticed. */
const QUICK_MS = 120;

/** The two depths of the planner, each loaded when it is first asked for: an empty device needs neither. */
export class Planner {
  #tookMs = Number.POSITIVE_INFINITY;

  /** Advice is loaded and did not take long the last time. */
  get isQuick(): boolean {
    return this.#tookMs <= QUICK_MS;
  }

  /** Without advice. */
  async sketch(entries: readonly Entry[], today: string): Promise<Plan> {
    const { sketch } = await import("./sketch.ts");
    return sketch(entries, today);
  }

  /** With advice: other places, and what is said of short weeks. */
  async outline(entries: readonly Entry[], today: string): Promise<Plan> {
    const { outline } = await import("./outline.ts");
    const begun = performance.now();
    const planned = outline(entries, today);
    this.#tookMs = performance.now() - begun;
    return planned;
  }

  /** What became different from one plan to the next; nothing where one of them is not there. */
  async change(before: Plan | null, after: Plan | null): Promise<Change> {
    if (before === null || after === null) return NONE;
    // What was written stands, whether or not the words for it can be loaded.
    const loaded = await import("./change.ts").catch(() => null);
    return loaded === null ? NONE : loaded.changeOf(before, after);
  }
}
