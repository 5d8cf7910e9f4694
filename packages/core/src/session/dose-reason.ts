import type { Reason } from "../explain/reason.ts";
import type { Phase } from "../plan-schema.ts";
import { counted } from "../progression/limits/words.ts";
import type { Sets } from "./dishes.ts";
import { PHASE_TABLE } from "./parameters/phase-table.ts";
import { fastLifts, jumpContacts } from "./parameters/power.ts";
import type { Prescription } from "./prescription.ts";
import { reasonOf } from "./reason.ts";

const ENDURANCE: ReadonlySet<Phase> = new Set(["power", "sharpen"]);

/** Why so many sets of so much: the row of the phase table, or the range of contacts. */
export function doseReason({ dose, work, fast }: Prescription, sets: Sets, phase: Phase): Reason {
  const facts = {
    phase,
    dose,
    sets: sets.work,
    fast: sets.fast,
    fastPercent: fast?.work.percent ?? null,
    reps: work.reps ?? null,
    seconds: work.seconds ?? null,
    metres: work.metres ?? null,
    contacts: work.contacts ?? null,
    percent: work.percent ?? null,
    rir: work.rir ?? null,
  };
  const parameters =
    dose === null
      ? jumpContacts
      : fast === undefined
        ? PHASE_TABLE[dose][phase]
        : { ...PHASE_TABLE[dose][phase], ...fastLifts };
  return reasonOf({ id: "phase-table", parameters, sentence }, facts);
}

function sentence(facts: Reason["facts"]): string {
  const { phase, sets, fast, fastPercent, percent, rir, dose } = facts;
  const name = `${String(phase).charAt(0).toUpperCase()}${String(phase).slice(1)}`;
  const effort = [rir === null ? "" : `with ${rir} left`, percent === null ? "" : `about ${percent} %`]
    .filter(Boolean)
    .join(", ");
  const heavy = `${sets} × ${amountWords(facts)}${effort ? ` ${effort}` : ""}`;
  if (Number(fast) > 0)
    return `${name}: ${counted(fast, "fast set")} at ${fastPercent} %, each rep as quick as it goes, then ${heavy}.`;
  const honest =
    ENDURANCE.has(phase as Phase) && (dose === "calf" || dose === "hip" || dose === "hold")
      ? " Endurance for these muscles; it claims nothing for economy."
      : "";
  return `${name}: ${heavy}.${honest}`;
}

function amountWords({ reps, seconds, metres, contacts }: Reason["facts"]): string {
  if (reps !== null) return String(reps);
  if (seconds !== null) return `${seconds} s`;
  return metres === null ? `${contacts} contacts` : `${metres} m`;
}
