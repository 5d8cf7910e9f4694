import { app, now } from "../../state/app.svelte.ts";
import { dateText } from "../../words/forms.svelte.ts";
import { speech } from "../../words/speech.svelte.ts";
import type { BodyBoard, Book, Fact } from "../../worker/doors.ts";
import { bodyProblems, heldChange } from "./standing.ts";

/** What the room shows beside the state, and the one way in which it writes: with a line on what that changed in the plan. */
class Said {
  #board = $state.raw<{ readonly book: Book; readonly board: BodyBoard } | null>(null);

  get board(): BodyBoard | null {
    return this.#board?.book === app.book ? this.#board.board : null;
  }

  /** Looks again, after the journal has changed. */
  async look(): Promise<BodyBoard> {
    const { book } = app;
    const board = await app.device.bodyBoard(now());
    this.#board = { book, board };
    return board;
  }

  async say(facts: readonly Fact[], text: string): Promise<BodyBoard | null> {
    const word = speech.word.body;
    const before = this.board;
    const known = new Set(app.plan?.problems.map(({ message }) => message));
    const added = await app.add(facts);
    if (!added.ok) return null;
    const after = await this.look();
    const { texts, freed } = heldChange(before, after);
    const drills = newDrills(before, after);
    const news = bodyProblems(app.plan?.problems ?? []).filter(({ problem }) => !known.has(problem.message));
    const lines = [
      ...news.flatMap(({ problem: { message, hint } }) => (hint === undefined ? [message] : [message, hint])),
      ...texts,
      ...drills.map(({ name, start }) => word.drillFrom(speech.say(name), dateText(start))),
      ...(added.change.went.length > 2 ? [word.went(added.change.went.length)] : added.change.lines),
      ...freed.slice(0, 1).map((start) => word.noLongerHeld(dateText(start))),
    ];
    const change = { ...added.change, lines: lines.length === 0 ? [word.nothingChanges] : lines };
    app.tell({ ...added, change }, text);
    return after;
  }
}

function newDrills(before: BodyBoard | null, after: BodyBoard) {
  if (before === null) return [];
  const known = new Set(before.flags.map(({ area, as }) => `${area} ${as}`));
  return after.flags.flatMap(({ area, as, next }) => (next === null || known.has(`${area} ${as}`) ? [] : [next]));
}

export const said = new Said();
