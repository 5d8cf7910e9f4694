import type { PlannedSession } from "@stridelift/core";

type Block = PlannedSession["blocks"][number];
type LiftSet = Block["exercises"][number]["sets"][number];

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
  const drills = warmup.map((drill) => `- ${drill.name}${amountOf(drill)}${drill.perSide ? " each side" : ""}`);
  const reasons = placement.reasons.filter(({ rule }) => rule !== ANNOUNCED);
  const parts = [
    [`${minutes} minutes, ${phase} phase.`],
    drills.length > 0 ? ["Warm-up", ...drills] : [],
    ...blocks.map((block) => [BLOCK[block.kind], ...block.exercises.map(exerciseLine)]),
    reasons.length > 0 ? ["Why then", ...reasons.map((reason) => `- ${reason.text}`)] : [],
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}

function exerciseLine({ name, sets, sides }: Block["exercises"][number]): string {
  const texts = sets.map(setText);
  const grouped = texts.flatMap((text, i) => {
    if (text === texts[i - 1]) return [];
    const same = texts.slice(i).findIndex((other) => other !== text);
    return [`${same < 0 ? texts.length - i : same} × ${text}`];
  });
  return `- ${name}: ${grouped.join(", ")}${sides === "each" ? " each side" : ""}`;
}

function setText(set: LiftSet): string {
  const load =
    set.loadKg !== undefined ? ` at ${set.loadKg} kg` : set.percent1RM !== undefined ? ` at ${set.percent1RM} %` : "";
  const spare = set.rir !== undefined ? `, ${set.rir} in reserve` : "";
  return `${amountOf(set).trimStart() || "1"}${load}${spare}`;
}

function amountOf(amount: {
  reps?: number | undefined;
  seconds?: number | undefined;
  metres?: number | undefined;
  contacts?: number | undefined;
}): string {
  if (amount.reps !== undefined) return ` ${amount.reps}`;
  if (amount.seconds !== undefined) return ` ${amount.seconds} s`;
  if (amount.metres !== undefined) return ` ${amount.metres} m`;
  return amount.contacts === undefined ? "" : ` ${amount.contacts} contacts`;
}
