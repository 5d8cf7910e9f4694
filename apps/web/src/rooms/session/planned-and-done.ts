import type { DoneDetail, SessionDetail } from "../../worker/doors.ts";

/** An exercise of a session that is over; texts of core. Null: it was not planned, or was not done. */
interface PlannedAndDone {
  readonly exercise: string;
  readonly name: string;
  readonly planned: string | null;
  readonly did: string | null;
  readonly pain: number | null;
}

/** What was planned in its order, each with what was done of it; then what was done beside. */
export function plannedAndDone({ session, blocks }: SessionDetail, { exercises }: DoneDetail): PlannedAndDone[] {
  const logged = exercises ?? [];
  const asked = session.blocks.flatMap((block, b) =>
    block.exercises.map(({ exercise, name }, e) => ({ exercise, name, text: blocks[b]?.[e]?.asked ?? "" })),
  );
  const texts = (id: string) => asked.flatMap(({ exercise, text }) => (exercise === id && text !== "" ? [text] : []));
  const planned = asked.map(({ exercise, name }) => ({ exercise, name, planned: texts(exercise).join("; ") || null }));
  const isPlanned = new Set(planned.map(({ exercise }) => exercise));
  const added = logged.filter(({ exercise }) => !isPlanned.has(exercise));
  return [...planned, ...added.map(({ exercise, name }) => ({ exercise, name, planned: null }))]
    .filter(({ exercise }, i, all) => all.findIndex((each) => each.exercise === exercise) === i)
    .map((row) => {
      const did = logged.find(({ exercise }) => exercise === row.exercise);
      return { ...row, did: did?.text ?? null, pain: did?.pain ?? null };
    });
}
