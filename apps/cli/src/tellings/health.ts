import { HEALTH_SYMPTOMS } from "@stridelift/core";
import { isMisuse, type Misuse } from "../arguments/misuse.ts";
import { type Asked, NOT_A_DIAGNOSIS, type Told } from "./telling.ts";
import { idsOf } from "./words.ts";

const CONDITIONS = {
  disease: "disease",
  pregnant: "pregnant",
  "fragile-bones": "fragileBones",
  "with-adult": "withAdult",
} as const;

export function health({ date, words }: Asked): Told | Misuse {
  const known = [...HEALTH_SYMPTOMS, ...(Object.keys(CONDITIONS) as (keyof typeof CONDITIONS)[]), "none" as const];
  const named = idsOf(words, known, "answer about health");
  if (isMisuse(named)) return named;
  if (named.length === 0) return { misuse: `health takes what is true of you: ${known.join(", ")}.` };
  if (named.includes("none") && named.length > 1) return { misuse: "none stands alone." };
  const symptoms = HEALTH_SYMPTOMS.filter((each) => named.includes(each));
  const conditions = Object.entries(CONDITIONS).map(([word, field]) => [field, named.includes(word as never)]);
  const data = { date, symptoms, ...(Object.fromEntries(conditions) as Record<string, boolean>) };
  return { kind: "health", data, says: [healthWords(symptoms.length > 0, named)] };
}

function healthWords(hasSymptoms: boolean, named: readonly string[]): string {
  if (hasSymptoms) return `Please see a clinician first; sessions are planned once you are cleared. ${NOT_A_DIAGNOSIS}`;
  if (named.includes("pregnant"))
    return "Please plan your training with a clinician or midwife; nothing is planned here by itself.";
  if (named.includes("disease") || named.includes("fragile-bones")) {
    return "Please tell a clinician what you have in mind. Until you are cleared the sessions stay careful.";
  }
  return "Thank you. Nothing in this holds the plan back.";
}

export function cleared({ date, words }: Asked): Told | Misuse {
  const of = idsOf(words, ["health", "bones", "sign"] as const, "matter");
  if (isMisuse(of)) return of;
  const [one] = of;
  if (!one || of.length > 1)
    return { misuse: "cleared takes what a clinician has cleared you of: health, bones or sign." };
  return {
    kind: "cleared",
    data: { date, of: one },
    says: ["Good to hear. What was left out comes back step by step."],
  };
}
