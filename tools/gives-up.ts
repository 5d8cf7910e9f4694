/* What a shorter session gives up against a longer one, told by its patterns, its sets and the plan's own reasons. */
import type { PlannedSession } from "../packages/core/src/index.ts";

type Exercise = PlannedSession["blocks"][number]["exercises"][number];

/** What a session can hold, in words: [one of it, a further one]. */
const THINGS: readonly (readonly [one: string, further: string, is: (exercise: Exercise) => boolean])[] = [
  ["jumps", "further jumps", ({ pattern }) => pattern === "jump"],
  ["a squat on two legs", "a second squat", ({ pattern, sides }) => pattern === "squat" && sides === "both"],
  ["a hinge on two legs", "a second hinge", ({ pattern, sides }) => pattern === "hinge" && sides === "both"],
  [
    "single-leg work",
    "a second single-leg lift",
    ({ pattern, sides }) => pattern === "lunge" || (["squat", "hinge"].includes(pattern) && sides === "each"),
  ],
  ["a push", "a second push", ({ pattern }) => pattern.endsWith("-push")],
  ["a pull", "a second pull", ({ pattern }) => pattern.endsWith("-pull")],
  ["work for the hamstrings", "a second one for the hamstrings", ({ pattern }) => pattern === "knee-flexion"],
  ["work for the hips", "more for the hips", ({ pattern }) => pattern.startsWith("hip-")],
  ["a calf raise", "a bent-knee raise", ({ pattern }) => pattern.startsWith("calf-")],
  ["trunk work", "a second trunk exercise", ({ pattern }) => TRUNK.includes(pattern)],
  ["a carry", "a second carry", ({ pattern }) => pattern === "carry"],
];
const TRUNK = ["anti-extension", "anti-rotation", "rotation", "anti-lateral-flexion"];

const exercisesOf = ({ blocks }: PlannedSession) => blocks.flatMap(({ exercises }) => exercises);
const listed = (words: readonly string[]) =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;

/** Against the next longer version: what is not there, what is there instead, sets, and the plan's own reasons. */
export function givesUp(short: PlannedSession, long: PlannedSession, longer: number): string {
  const lost: string[] = [];
  const instead: string[] = [];
  const lostExercises: Exercise[] = [];
  for (const [one, further, is] of THINGS) {
    const here = exercisesOf(short).filter(is).length;
    const there = exercisesOf(long).filter(is);
    if (here < there.length) {
      lost.push(here === 0 ? one : further);
      lostExercises.push(...there.slice(here).filter(({ why }) => here === 0 || why[0]?.rule !== "whole-body"));
    }
    if (here > there.length) instead.push(there.length === 0 ? one : further);
  }
  const sets = fewerSets(short, long);
  const parts = [
    lost.length === 0 ? "" : `Without ${listed(lost)}.`,
    instead.length === 0 ? "" : `Has ${listed(instead)} ${lost.length === 0 ? "besides" : "instead"}.`,
    sets === 0 ? "" : `Of what both have, ${sets} ${sets === 1 ? "set" : "sets"} fewer.`,
    ...reasonsFor(short, lostExercises).map((text) => `“${text}”`),
  ].filter((part) => part !== "");
  return `Against ${longer} min: ${parts.join(" ") || "nothing."}`;
}

function fewerSets(short: PlannedSession, long: PlannedSession): number {
  const setsIn = (session: PlannedSession, is: (exercise: Exercise) => boolean) =>
    exercisesOf(session)
      .filter(is)
      .reduce((sum, { sets }, _, all) => sum + sets.length / all.length, 0);
  return Math.round(
    THINGS.reduce((sum, [, , is]) => {
      const here = setsIn(short, is);
      return sum + (here === 0 ? 0 : Math.max(0, setsIn(long, is) - here));
    }, 0),
  );
}

/** Why the plan has what the longer version has more; for a short session, why it has less. */
function reasonsFor(short: PlannedSession, lost: readonly Exercise[]): string[] {
  const own = exercisesOf(short)
    .flatMap(({ why }) => why)
    .filter(({ facts }) => facts.short === true)
    .map(({ text }) => text);
  const theirs = lost.map(({ why }) => why[0]).filter((reason) => reason !== undefined && reason.rule !== "calf");
  const texts = own.length > 0 ? own : theirs.map((reason) => `${reason?.text.split(":")[0]?.replace(/\.$/, "")}.`);
  return [...new Set(texts)];
}
