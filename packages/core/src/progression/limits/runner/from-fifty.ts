import { choice, type Parameter } from "../../../evidence/parameter.ts";
import { ageOn } from "../../../journal/settings.ts";
import { limitRule } from "../limit-rule.ts";
import { counted } from "../words.ts";

const advised = (value: number, unit: string, range: readonly [number, number], reading: string): Parameter => ({
  value,
  unit,
  range,
  grade: "C",
  sources: ["FRG19"],
  reading,
});

/** A8: loads, sets and contacts from fifty. The floor holds where the phase has loaded work. */
export const fromFifty = limitRule({
  id: "from-fifty",
  law: "A8",
  parameters: {
    fromAge: choice(
      50,
      "years",
      [40, 80],
      "Age from which loads, sets and contacts are those advised for older adults.",
    ),
    minPercent: advised(70, "%", [50, 75], "Load at least, of what is advised for older adults."),
    maxPercent: advised(85, "%", [75, 90], "Load at most, of what is advised for older adults."),
    maxSets: advised(3, "sets", [2, 4], "Sets of an exercise at most, of what is advised for older adults."),
    maxSetsNew: advised(1, "sets", [1, 3], "The same for one who is new to lifting."),
    maxContacts: choice(60, "contacts", [20, 100], "Contacts of jumps in a session at most from that age."),
  },
  takes: ({ settings, day, phase }, p) => {
    const age = ageOn(settings, day);
    if (age === null || age < p.fromAge) return null;
    const { minPercent, maxPercent, maxContacts } = p;
    const maxSets = settings.level === "new" ? p.maxSetsNew : p.maxSets;
    return {
      limit: { ...(phase === "transition" ? {} : { minPercent }), maxPercent, maxSets, maxContacts },
      facts: { fromAge: p.fromAge, minPercent, maxPercent, maxSets, maxContacts },
    };
  },
  sentence: ({ fromAge, minPercent, maxPercent, maxSets, maxContacts }) =>
    `From ${fromAge}: ${minPercent}–${maxPercent} % of your maximum, at most ${counted(maxSets, "set")} of each lift and ${maxContacts} contacts of jumps.`,
});
