import type { LiftHistory, PlannedSession } from "@stridelift/core";

/** The main lifts of the coming sessions first, in their order there; then what was estimated most often. */
export function inOrder(lifts: readonly LiftHistory[], coming: readonly PlannedSession[]): LiftHistory[] {
  const main = coming.flatMap(({ blocks }) =>
    blocks.filter(({ kind }) => kind === "main").flatMap(({ exercises }) => exercises.map(({ exercise }) => exercise)),
  );
  const place = (id: string) => (main.includes(id) ? main.indexOf(id) : main.length);
  return [...lifts].sort(
    (a, b) =>
      place(a.exercise) - place(b.exercise) || b.points.length - a.points.length || (a.exercise < b.exercise ? -1 : 1),
  );
}
