import { choice, type Parameter } from "../../../evidence/parameter.ts";
import { ageOn } from "../../../journal/settings.ts";
import { limitRule } from "../limit-rule.ts";

const young = (value: number, unit: string, range: readonly [number, number], reading: string): Parameter => ({
  ...choice(value, unit, range, reading),
  sources: ["LLO14"],
});

/** A5: sets, reps and loads of the young, who train with an adult and never for a maximum. */
export const underSixteen = limitRule({
  id: "under-sixteen",
  law: "A5",
  parameters: {
    underAge: choice(16, "years", [14, 18], "Age under which sets, reps and loads are those of the young."),
    maxSets: young(3, "sets", [1, 3], "Sets of an exercise at most for the young."),
    minReps: young(6, "reps", [5, 10], "Reps of a set at least for the young."),
    maxReps: young(15, "reps", [10, 20], "Reps of a set at most for the young."),
    maxPercent: young(75, "%", [60, 80], "Load at most for the young: none near a maximum."),
  },
  takes: ({ settings, day }, { underAge, ...most }) => {
    const age = ageOn(settings, day);
    return age === null || age >= underAge ? null : { limit: most, facts: { underAge, ...most } };
  },
  sentence: ({ underAge, maxSets, minReps, maxReps }) =>
    `Under ${underAge}: at most ${maxSets} sets of ${minReps}–${maxReps} reps, with an adult, and never a maximum.`,
});
