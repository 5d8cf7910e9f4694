import { tick } from "svelte";
import type { Answer } from "../../server/ask.ts";
import { speech } from "../../words/speech.svelte.ts";

/** One thing that is asked of the server at a time, and what came of it in plain words. */
export class Attempt {
  busy = $state(false);
  /** Why it did not come about; empty while nothing is wrong. */
  wrong = $state("");
  /** What came about. */
  done = $state("");
  #at = $state("");
  readonly #fields: readonly string[];

  /** @param fields those that say beside them what the server has against them */
  constructor(...fields: readonly string[]) {
    this.#fields = fields;
  }

  /**
   * Asks; null where it was refused. `done`: what to say when it came about. A text instead of an answer says why nothing was asked.
   */
  async make<T>(asked: () => Promise<Answer<T> | string>, done = ""): Promise<{ readonly value: T } | null> {
    if (this.busy) return null;
    this.clear();
    this.busy = true;
    try {
      const answer = await asked();
      if (typeof answer !== "string" && answer.ok) {
        this.done = done;
        return answer;
      }
      this.wrong = typeof answer === "string" ? answer : wrongText(answer);
      const path = (typeof answer === "string" ? undefined : answer.problem?.path)?.split(/[./]/).at(-1) ?? "";
      this.#at = this.#fields.includes(path) ? path : "";
      return null;
    } finally {
      this.busy = false;
    }
  }

  /** What the server has against a field. */
  at(field: string): string {
    return this.#at === field ? this.wrong : "";
  }
  /** What is wrong with no field of its own. */
  get general(): string {
    return this.#at === "" ? this.wrong : "";
  }

  /** Nothing of earlier is said any more. */
  clear(): void {
    [this.wrong, this.done, this.#at] = ["", "", ""];
  }
}

/** Why the server refused, as a person reads it. */
export function wrongText({ status, problem }: Answer<unknown> & { ok: false }): string {
  const word = speech.word.account;
  if (problem === null) return status === 0 ? word.notReached : word.odd;
  // It names places of a request, which nobody filled in as such.
  if (problem.code === "server/bad-request") return word.unfit;
  return [problem.message, problem.hint ?? ""].filter(Boolean).map(speech.say).join(" ");
}

/** After a form was refused the focus goes to the first field that is wrong. */
export async function focusWrong(form: HTMLElement): Promise<void> {
  await tick();
  form.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
}
