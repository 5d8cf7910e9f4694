import { NO_OVERLAYS, type Overlays, valuesOf } from "../../evidence/parameter.ts";
import { ageOn, type RunnerSettings } from "../../journal/settings.ts";
import type { HEALTH_SYMPTOMS } from "../../journal/training.ts";
import type { Problem } from "../../problem.ts";
import { isCleared } from "./cleared.ts";

import { underSixteen } from "./runner/under-sixteen.ts";
import { STOPPING_SIGNS, unclearedSigns } from "./signs.ts";
import type { Told } from "./told.ts";
import { listed, SIGN_WORDS } from "./words.ts";

const SYMPTOM_WORDS: Readonly<Record<(typeof HEALTH_SYMPTOMS)[number], string>> = {
  "chest-pain": "chest pain",
  dizziness: "dizziness",
  breathless: "breathlessness",
  palpitations: "palpitations",
  "ankle-swelling": "swollen ankles",
  "leg-pain-walking": "leg pain when walking",
};

/** Signs of an illness with which a clinician comes first (A7). */
const CLINICIAN_FIRST = ["fever", "chest-pain", "breathing-difficulty", "dizziness-palpitations"] as const;

/**
 * Why nothing at all may be planned from today on, the most urgent reason first; null: nothing stands in the way.
 * `sign/stopped` (A4), `health/stopped` (A5), `illness/not-clear` (A7), `health/no-adult` (A5).
 */
export function stopped(
  told: Told,
  settings: Pick<RunnerSettings, "born">,
  overlays: Overlays = NO_OVERLAYS,
): Problem | null {
  const { underAge } = valuesOf(underSixteen.id, underSixteen.parameters, overlays);
  return (
    stoppedBySigns(told) ?? stoppedByHealth(told) ?? stoppedByIllness(told) ?? stoppedByAge(told, settings, underAge)
  );
}

function stoppedBySigns(told: Told): Problem | null {
  const signs = unclearedSigns(told).filter(({ sign }) => STOPPING_SIGNS.includes(sign));
  if (signs.length === 0) return null;
  const words = listed([...new Set(signs.map(({ sign }) => SIGN_WORDS[sign]))].sort());
  return {
    code: "sign/stopped",
    message: `You recorded ${words}, so no session is planned.`,
    hint: "See a doctor now; stop running and lifting until then. Record it here once you are cleared.",
  };
}

function stoppedByHealth(told: Told): Problem | null {
  const { health } = told;
  if (health === null || isCleared(told, "health")) return null;
  const reasons = [
    ...[...new Set(health.symptoms)].sort().map((symptom) => SYMPTOM_WORDS[symptom]),
    ...(health.pregnant === true ? ["a pregnancy, or one not long ago"] : []),
  ];
  if (reasons.length === 0) return null;
  return {
    code: "health/stopped",
    message: `Your health answers name ${listed(reasons)}, so no session is planned.`,
    hint: "See a clinician first. Record it here once you are cleared.",
  };
}

function stoppedByIllness({ illnesses }: Told): Problem | null {
  const signs = illnesses.at(-1)?.signs ?? [];
  if (signs.length === 0) return null;
  const clinician = CLINICIAN_FIRST.some((sign) => signs.includes(sign));
  const words = [...new Set(signs)].sort().map((sign) => sign.replaceAll("-", " "));
  return {
    code: "illness/not-clear",
    message: `You are ill (${listed(words)}), so no session is planned.`,
    hint: `${clinician ? "See a clinician before you train again. " : ""}Record it here once nothing of it is left.`,
  };
}

function stoppedByAge(
  { today, health }: Told,
  settings: Pick<RunnerSettings, "born">,
  underAge: number,
): Problem | null {
  const age = ageOn(settings, today);
  if (age === null || age >= underAge || health?.withAdult === true) return null;
  return {
    code: "health/no-adult",
    message: `Under ${underAge} strength training needs an adult beside you, so no session is planned.`,
    hint: "Ask an adult who knows the exercises, and say in the health questions that one is there.",
  };
}
