import type { Plan } from "@stridelift/core";
import { app, now } from "../../state/app.svelte.ts";

/** The plan as it would be if the start were made now. */
class Ahead {
  /** As it was last computed; what was written since may still be missing. */
  plan = $state.raw<Plan | null>(null);
  #planned = $state(-1);
  #of = -1;

  /** With all that is written; null while it is being computed. */
  get current(): Plan | null {
    return app.standing?.version === this.#planned ? this.plan : null;
  }

  /** Plans again if anything has been written since the last time. */
  async look(): Promise<void> {
    const standing = app.standing;
    if (standing === null || standing.version === this.#of) return;
    this.#of = standing.version;
    const begun = standing.state.start !== undefined;
    const { outline } = await app.device.preview(
      begun ? [] : [{ kind: "start", data: { date: standing.today } }],
      now(),
    );
    // A later look may have overtaken this one.
    if (this.#of !== standing.version) return;
    this.plan = outline;
    this.#planned = standing.version;
  }
}

export const ahead = new Ahead();
