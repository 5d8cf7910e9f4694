import { askedText, drillText, type PlannedSession, restText, unknownLoadText } from "@stridelift/core";

type Block = PlannedSession["blocks"][number];

export const FOCUS_WORDS = { full: "full body", light: "light", upper: "upper body" } as const;
const BLOCK: Readonly<Record<Block["kind"], string>> = {
  power: "Power",
  main: "Main lifts",
  assistance: "Assistance",
  calf: "Calf",
  trunk: "Trunk",
  carry: "Carry",
};

/** That a session was announced says nothing to whom it was announced, and would change each text after the first. */
const ANNOUNCED = "stability";

/** What a session is called in a calendar. */
export function sessionTitle({ focus }: Pick<PlannedSession, "focus">): string {
  return `Strength · ${FOCUS_WORDS[focus]}`;
}

/** What to do and why then, in plain lines; parts that the plan leaves empty are left out. */
export function sessionDescription(session: PlannedSession): string {
  const { warmup, blocks, placement, phase, minutes } = session;
  const drills = warmup.map(drillLine);
  const so = session.why ?? [];
  const reasons = placement.reasons.filter(({ rule }) => rule !== ANNOUNCED);
  const open = unknownLoadText(session);
  const parts = [
    [`${minutes} minutes, ${phase} phase.`],
    drills.length > 0 ? ["Warm-up", ...drills] : [],
    ...blocks.map((block, i) => blockLines(block, String.fromCharCode("A".charCodeAt(0) + i))),
    open ? [open] : [],
    so.length > 0 ? ["Why so", ...so.map(({ text }) => `- ${text}`)] : [],
    reasons.length > 0 ? ["Why then", ...reasons.map((reason) => `- ${reason.text}`)] : [],
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}

/* Those that are done in turn carry one letter: A1, A2. */
function blockLines({ kind, superset, exercises }: Block, letter: string): string[] {
  const paired = superset && exercises.length > 1;
  return [
    `${BLOCK[kind]}${paired ? ", in turn" : ""}`,
    ...exercises.map((exercise, i) => exerciseLine(exercise, paired ? `${letter}${i + 1} ` : "")),
  ];
}

function exerciseLine(exercise: Block["exercises"][number], mark: string): string {
  const asked = [askedText(exercise), restText(exercise.sets)].filter((part) => part !== "").join(", ");
  return `- ${mark}${exercise.name}: ${asked}${exercise.cue ? `\n  ${exercise.cue}` : ""}`;
}

function drillLine(drill: PlannedSession["warmup"][number]): string {
  const amount = drillText(drill);
  return `- ${drill.name}${amount ? `, ${amount}` : ""}`;
}
