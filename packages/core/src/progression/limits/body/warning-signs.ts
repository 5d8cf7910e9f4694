import type { WarningSign } from "../../../journal/training.ts";
import { AREAS, type Area } from "../../../library/area.ts";
import { limitRule } from "../limit-rule.ts";
import { LOWER_AREAS } from "../lower-body.ts";
import { unclearedSigns } from "../signs.ts";
import { listed, SIGN_WORDS } from "../words.ts";

interface Concern {
  readonly areas: readonly Area[];
  /** The area that the runner gave stands in the place of `areas`. */
  readonly orGiven: boolean;
}

const BONE: Concern = { areas: LOWER_AREAS, orGiven: true };
const LEGS: Concern = { areas: LOWER_AREAS, orGiven: false };
const EVERYTHING: Concern = { areas: AREAS, orGiven: false };

/** What each sign keeps from being planned. A tender groin may be the hip bone, and lost periods concern every bone. */
const CONCERNS: Readonly<Record<WarningSign, Concern>> = {
  "bone-tenderness": BONE,
  "night-pain": BONE,
  "rest-pain": BONE,
  "hop-pain": BONE,
  "groin-pain": LEGS,
  "calf-swelling": { areas: ["ankle", "calf", "foot", "knee"], orGiven: false },
  "hot-swelling-fever": BONE,
  numbness: { areas: [...LOWER_AREAS, "lower-back"], orGiven: true },
  "bladder-bowel": {
    areas: [...LOWER_AREAS, "thoracic-spine", "deep-core", "lateral-trunk", "lower-back"],
    orGiven: false,
  },
  "chest-pain": EVERYTHING,
  fainting: EVERYTHING,
  "breathless-at-rest": EVERYTHING,
  "lost-periods": LEGS,
  "repeated-bone-injury": BONE,
};

/** A4: the areas of a sign stay unplanned until a clinician has cleared it. */
export const warningSigns = limitRule({
  id: "warning-signs",
  law: "A4",
  parameters: {},
  takes: ({ told }) => {
    const signs = unclearedSigns(told);
    if (signs.length === 0) return null;
    const areas = new Set(
      signs.flatMap(({ sign, area }) => {
        const { areas, orGiven } = CONCERNS[sign];
        if (area === undefined) return areas;
        return orGiven ? [area] : [...areas, area];
      }),
    );
    const words = listed([...new Set(signs.map(({ sign }) => SIGN_WORDS[sign]))].sort());
    return {
      limit: { withoutAreas: AREAS.filter((area) => areas.has(area)), noJumps: true },
      facts: { signs: words, areas: areas.size },
    };
  },
  sentence: ({ signs }) =>
    `You recorded ${signs}: what loads the areas concerned, and every jump, waits until a clinician has cleared you.`,
});
