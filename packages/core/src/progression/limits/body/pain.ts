import { choice } from "../../../evidence/parameter.ts";
import { AREAS } from "../../../library/area.ts";
import { exerciseOf } from "../../../library/exercises.ts";
import type { DayContext } from "../context.ts";
import { limitRule } from "../limit-rule.ts";
import type { PainReport } from "../told.ts";
import { areaWords, listed } from "../words.ts";

/** A4: what pain takes from the next sessions. Of an area the last report counts, for two weeks or until a newer one. */
export const pain = limitRule({
  id: "pain",
  law: "A4",
  parameters: {
    goUpTo: {
      value: 3,
      unit: "0–10",
      range: [2, 3],
      grade: "C",
      sources: ["SIL07"],
      reading: "Pain with which training went on in a small trial of tendon pain, without harm shown.",
    },
    stopAbove: {
      value: 5,
      unit: "0–10",
      range: [4, 5],
      grade: "C",
      sources: ["SIL07"],
      reading: "Pain above which the same trial stopped; up to it the load was held.",
    },
    easeCut: choice(40, "%", [30, 50], "Load taken off what was worse the next morning."),
    countsDays: choice(14, "days", [7, 28], "Days for which a report counts where none follows."),
  },
  takes: (context, { goUpTo, stopAbove, easeCut, countsDays }) => {
    const standing = lastReports(context).filter(({ day }) => context.day - day <= countsDays);
    const told = standing.filter(({ level, worseNextMorning }) => level > goUpTo || worseNextMorning);
    if (told.length === 0) return null;
    const out = told.filter(({ level }) => level > stopAbove);
    const eased = told.filter(({ level, worseNextMorning }) => level <= stopAbove && worseNextMorning);
    const where = listed([...areasOf(told).map(areaWords), ...exercisesOf(told).map(nameOf)]);
    const level = Math.max(...told.map((report) => report.level));
    return {
      limit: {
        holdLoad: true,
        noJumps: true,
        ...(out.length > 0 ? { withoutAreas: areasOf(out), withoutExercises: exercisesOf(out) } : {}),
        ...(eased.length > 0
          ? { easedAreas: areasOf(eased), easedExercises: exercisesOf(eased), easedCutPercent: easeCut }
          : {}),
      },
      facts: { where, level, leftOut: out.length > 0, eased: eased.length > 0, easeCut },
    };
  },
  sentence: ({ where, level, leftOut, eased, easeCut }) => {
    const parts = [
      ...(leftOut ? ["what hurt is left out"] : []),
      ...(eased ? [`${easeCut} % less load where it was worse the next morning`] : []),
      "the load does not rise",
      "there are no jumps",
    ];
    return `Pain of ${level} in 10 (${where}): ${listed(parts)}.`;
  },
});

/** Reports up to the day that are the last of one of their areas; of an exercise not known here, of the exercise. */
function lastReports({ told, day }: DayContext): PainReport[] {
  const last = new Map<string, number>();
  const before = told.pains.filter((report) => report.day <= day);
  for (const report of before)
    for (const subject of subjectsOf(report)) last.set(subject, Math.max(last.get(subject) ?? report.day, report.day));
  return before.filter((report) => subjectsOf(report).some((subject) => last.get(subject) === report.day));
}

function subjectsOf({ areas, exercise }: PainReport): readonly string[] {
  return areas.length > 0 ? areas : [exercise ?? ""];
}

/** Areas of the reports that name no exercise, in the order of AREAS. */
function areasOf(reports: readonly PainReport[]) {
  return AREAS.filter((area) => reports.some(({ areas, exercise }) => exercise === undefined && areas.includes(area)));
}

function exercisesOf(reports: readonly PainReport[]): string[] {
  return [...new Set(reports.flatMap(({ exercise }) => exercise ?? []))].sort();
}

function nameOf(exercise: string): string {
  return exerciseOf(exercise)?.name ?? exercise;
}
