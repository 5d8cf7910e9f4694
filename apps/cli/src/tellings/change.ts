import type { Entry, EntryData, Exercise } from "@stridelift/core";
import { isMisuse, type Misuse } from "../arguments/misuse.ts";
import type { Asked, Told } from "./telling.ts";
import { exerciseNamed, plain } from "./words.ts";

export function swap({ date, words }: Asked): Told | Misuse {
  const [, from = "", to = ""] = /^(.+?)\s+(?:for|with|to|by)\s+(.+)$/i.exec(words.join(" ")) ?? [];
  if (from === "") return { misuse: "swap takes two exercises: swap me.jsonl back squat for goblet squat." };
  const [one, other] = [exerciseNamed(from), exerciseNamed(to)];
  if (isMisuse(one)) return one;
  if (isMisuse(other)) return other;
  if (one.id === other.id) return { misuse: `Both are ${one.name}; stridelift tell undo takes the last swap back.` };
  return {
    kind: "swapped",
    data: { date, exercise: one.id, for: other.id },
    says: inOnePlace(one, other)
      ? [`From today ${other.name} stands where ${one.name} was; its load is found anew.`]
      : [
          `${one.name} (${kindOf(one)}) and ${other.name} (${kindOf(other)}) are different movements: each keeps its own place in the plan, and from today ${other.name} comes first in its own. To do without ${one.name}: plan --avoid.`,
        ],
  };
}

/** Two-legged and single-legged squats and hinges have places of their own. */
function inOnePlace(one: Exercise, other: Exercise): boolean {
  return one.pattern === other.pattern && (!LEGS.includes(one.pattern) || one.sides === other.sides);
}

const LEGS: readonly Exercise["pattern"][] = ["squat", "hinge"];

function kindOf({ pattern, sides }: Exercise): string {
  return LEGS.includes(pattern) && sides === "each" ? `single-leg ${plain(pattern)}` : plain(pattern);
}

/** Kinds that a runner tells or logs; calendars and announcements are taken back by importing and announcing anew. */
const TOLD_KINDS = [
  "done",
  "missed",
  "set",
  "set-removed",
  "readiness",
  "pain",
  "illness",
  "sign",
  "health",
  "cleared",
  "swapped",
  "screened",
  "run-moved",
  "run-dropped",
];

export function undo({ journal }: Asked): Told | Misuse {
  const gone = new Set(
    journal.flatMap(({ kind, data }) => (kind === "undone" ? [(data as EntryData<"undone">).entry] : [])),
  );
  const last = [...journal]
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .findLast(({ id, kind }) => TOLD_KINDS.includes(kind) && !gone.has(id));
  if (!last) return { misuse: "There is nothing told or logged that could be taken back." };
  return { kind: "undone", data: { entry: last.id }, says: [`Taken back: ${factText(last)}.`] };
}

function factText({ kind, data }: Entry): string {
  const run = kind === "run-moved" || kind === "run-dropped" ? (data as EntryData<"run-moved" | "run-dropped">) : null;
  if (run !== null) return `${kind === "run-moved" ? "run moved to" : "run dropped,"} ${minuteText(run.start)}`;
  const fact = data as { date?: string; start?: string; session?: string; exercise?: string; set?: number };
  const what =
    fact.set === undefined ? kind : `${kind === "set" ? "set" : "removal of set"} ${fact.set + 1} of ${fact.exercise}`;
  return `${kind === "done" ? "session done" : what} ${minuteText(fact.start ?? fact.date ?? fact.session ?? "")}`.trim();
}

function minuteText(when: string): string {
  return when.slice(0, "2027-03-01T18:00".length).replace("T", " ");
}
