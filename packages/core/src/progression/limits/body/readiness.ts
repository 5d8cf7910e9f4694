import { choice, type Values } from "../../../evidence/parameter.ts";
import type { DayContext } from "../context.ts";
import { lighter } from "../lighter.ts";
import { limitRule } from "../limit-rule.ts";
import type { Told } from "../told.ts";
import { counted, listed } from "../words.ts";

const parameters = {
  amberFrom: {
    value: 4,
    unit: "0–10",
    range: [3, 5],
    grade: "D",
    sources: ["SAW16"],
    reading:
      "Mean of sleep, soreness, fatigue and stress from which a day is amber. Self-report follows load; the number is a choice.",
  },
  amberSoreness: choice(6, "0–10", [5, 8], "Soreness from which a day is amber whatever the mean."),
  redAbove: choice(6, "0–10", [5, 8], "Mean above which a day is red."),
  redSleepH: choice(5, "h", [3, 6], "Hours slept under which a day is red."),
  fewerSets: choice(1, "sets", [1, 2], "Sets less of each lift on an amber day."),
  redsWithin: choice(7, "days", [3, 14], "Two red days within so many days ask for lighter ones."),
  lighterDays: choice(7, "days", [3, 14], "Lighter days from the second of two red ones on."),
  ...lighter,
} as const;
type P = Values<typeof parameters>;
type Answer = Told["readiness"][number];

/** A3: how the runner feels on the very day, and two red days in a week. A good day takes nothing, and gives nothing. */
export const readiness = limitRule({
  id: "readiness",
  law: "A3",
  parameters,
  takes: (context, p) => {
    const colour = colourOn(context, p);
    if (colour === "red") return { limit: { mobilityOnly: true }, facts: { colour } };
    const { fewerSets, setsCut, moreRir } = p;
    const lighterDay = afterTwoReds(context, p);
    if (colour === "green" && !lighterDay) return null;
    return {
      limit: {
        ...(lighterDay ? { lowerSetsCutPercent: setsCut, upperSetsCutPercent: setsCut, moreRir } : {}),
        ...(colour === "amber" ? { lowerSetsFewer: fewerSets, upperSetsFewer: fewerSets, noJumps: true } : {}),
      },
      facts: { colour, lighterDay, fewerSets, setsCut, moreRir, redsWithin: p.redsWithin },
    };
  },
  sentence: ({ colour, lighterDay, fewerSets, setsCut, moreRir, redsWithin }) => {
    if (colour === "red")
      return "You feel worn out or slept little: mobility only today; the work can wait a day or two.";
    const amber = [`${counted(fewerSets, "set")} less of each lift`, "no jumps"];
    if (!lighterDay) return `A tired day: ${listed(amber)}.`;
    const less = [
      `${setsCut} % fewer sets`,
      `${moreRir} more reps in reserve`,
      ...(colour === "amber" ? ["no jumps"] : []),
    ];
    return `Two red days within ${redsWithin}: ${listed(less)}.`;
  },
});

function colourOf({ sleep, soreness, fatigue, stress, sleepH }: Answer, p: P): "green" | "amber" | "red" {
  const mean = (sleep + soreness + fatigue + stress) / 4;
  if (mean > p.redAbove || (sleepH !== undefined && sleepH < p.redSleepH)) return "red";
  return mean >= p.amberFrom || soreness >= p.amberSoreness ? "amber" : "green";
}

function colourOn({ told, day }: DayContext, p: P) {
  const answer = told.readiness.find((one) => one.day === day);
  return answer === undefined ? "green" : colourOf(answer, p);
}

function afterTwoReds({ told, day }: DayContext, p: P): boolean {
  const reds = told.readiness.filter((answer) => colourOf(answer, p) === "red").map((answer) => answer.day);
  const isSecond = (red: number) => reds.some((first) => first < red && red - first < p.redsWithin);
  return reds.some((red) => red <= day && day - red < p.lighterDays && isSecond(red));
}
