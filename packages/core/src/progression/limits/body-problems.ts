import { choice, NO_OVERLAYS, type Overlays, type Values, valuesOf } from "../../evidence/parameter.ts";
import type { WarningSign } from "../../journal/training.ts";
import { AREAS, type Area } from "../../library/area.ts";
import type { Problem } from "../../problem.ts";
import { isCleared } from "./cleared.ts";

import { STOPPING_SIGNS, unclearedSigns } from "./signs.ts";
import type { Told } from "./told.ts";
import { areaWords, counted, listed, SIGN_WORDS } from "./words.ts";

/** A4: when pain that stays is one for a clinician. */
export const lastingPain = {
  id: "lasting-pain",
  parameters: {
    from: choice(3, "0–10", [1, 4], "Pain from which an area counts as still hurting."),
    days: choice(14, "days", [7, 28], "Days without getting better after which a clinician is advised."),
  },
} as const;

/** Signs with which not even a day should pass. */
const TODAY: readonly WarningSign[] = ["calf-swelling", "hot-swelling-fever", "numbness", "bladder-bowel"];

/**
 * What the runner should have looked at, beside what `stopped` says: `sign/see-a-clinician`, `pain/see-a-clinician` by area
 * (A4), `health/see-a-clinician` (A5, A9).
 */
export function bodyProblems(told: Told, overlays: Overlays = NO_OVERLAYS): Problem[] {
  return [
    ...signProblems(told),
    ...painProblems(told, valuesOf(lastingPain.id, lastingPain.parameters, overlays)),
    ...healthProblems(told),
  ];
}

type P = Values<typeof lastingPain.parameters>;

function signProblems(told: Told): Problem[] {
  const signs = [...new Set(unclearedSigns(told).map(({ sign }) => sign))].filter(
    (sign) => !STOPPING_SIGNS.includes(sign),
  );
  if (signs.length === 0) return [];
  const when = signs.some((sign) => TODAY.includes(sign)) ? "See a doctor today" : "See a clinician";
  return [
    {
      code: "sign/see-a-clinician",
      message: `You recorded ${listed(signs.map((sign) => SIGN_WORDS[sign]).sort())}: what loads the areas concerned is not planned.`,
      hint: `${when}. Record it here once you are cleared.`,
    },
  ];
}

function painProblems(told: Told, p: P): Problem[] {
  return AREAS.flatMap((area) => {
    const days = lastingDays(told, area, p);
    if (days < p.days) return [];
    return [
      {
        code: "pain/see-a-clinician",
        message: `Pain (${areaWords(area)}) has lasted ${counted(days, "day")} and is no better.`,
        hint: "See a clinician or a physiotherapist.",
      },
    ];
  });
}

/** Days between the first and the last report of pain that did not get better between them; 0: none, or none of late. */
function lastingDays({ pains, today }: Told, area: Area, p: P): number {
  const byDay = new Map<number, number>();
  for (const { day, level, areas } of pains)
    if (areas.includes(area)) byDay.set(day, Math.max(level, byDay.get(day) ?? level));
  const days = [...byDay.keys()].sort((a, b) => b - a);
  const last = days[0];
  if (last === undefined || today - last > p.days) return 0;
  const level = byDay.get(last) as number;
  let first = last;
  for (const day of days) {
    if ((byDay.get(day) as number) < p.from || first - day > p.days) break;
    first = day;
  }
  const better = level < (byDay.get(first) as number);
  return better ? 0 : last - first;
}

function healthProblems(told: Told): Problem[] {
  const { health } = told;
  if (health === null) return [];
  const named = [
    ...(health.disease === true && !isCleared(told, "health") ? ["a known disease"] : []),
    ...(health.fragileBones === true && !isCleared(told, "bones") ? ["fragile bones"] : []),
  ];
  if (named.length === 0) return [];
  return [
    {
      code: "health/see-a-clinician",
      message: `Your health answers name ${listed(named)}: the sessions are careful ones.`,
      hint: "Show a clinician what you plan to do first. Record it here once you are cleared.",
    },
  ];
}
