import { amountText, type Drill, EXERCISES, type Exercise, exerciseOf } from "@stridelift/core";
import type { Page } from "../terminal/page.ts";
import { padEnd } from "../terminal/width.ts";
import { hang } from "./hang.ts";
import { waysText } from "./library-list.ts";

const MARGIN = 2;
const LABEL = 12;

type Row = readonly [label: string, text: string];

/** All that the library says of an exercise. */
export function exercisePage(exercise: Exercise, page: Page): string[] {
  const { id, name, pattern, sides, measure, repS, muscles, loads, level, reach, strain, impact, spine, fit } =
    exercise;
  const takes =
    measure === "seconds"
      ? ""
      : `, ${repS} s ${measure === "metres" ? "a metre" : measure === "contacts" ? "a contact" : "a rep"}`;
  return rowsPage(name, id, page, [
    [
      "movement",
      `${words(pattern)}, ${sides === "each" ? "each side" : "both sides at once"}, counted in ${measure}${takes}`,
    ],
    ["level", `${level}; can be loaded ${REACH[reach]}`],
    ["needs", needsText(exercise)],
    [
      "weight",
      [...new Set(exercise.setups.map(({ load }) => (load === "body" ? "your own body" : words(load))))].join(", or "),
    ],
    [
      "chain",
      chainOf(exercise)
        .map((each) => (each.id === id ? `[${each.name}]` : each.name))
        .join(` ${page.marks.arrow} `),
    ],
    ["do", exercise.cue],
    ["feel", exercise.feel],
    ["avoid", exercise.avoid],
    ["works", [...muscles.main, ...muscles.also.map((each) => `${each} a little`)].map(words).join(", ")],
    ["loads", loads.map(words).join(", ")],
    ["takes out", `${STRAIN[strain]}${impact ? `; ${impact} impact` : ""}${spine ? `; the spine ${spine}` : ""}`],
    [
      "on a watch",
      fit
        ? `FIT exercise category ${fit.category}, name ${fit.name}`
        : `not in the FIT profile: ${exercise.unmapped ?? "none fits"}`,
    ],
  ]);
}

/** All that the library says of a warm-up drill. */
export function drillPage(drill: Drill, page: Page): string[] {
  const { id, name, kind, areas, answers, equipment, household, perSide, takesS, spine } = drill;
  const needs = [waysText([equipment]), ...household.map(words)].filter((each) => each !== "no equipment");
  return rowsPage(name, id, page, [
    ["warm-up", `${kind}, ${amountText(drill)}${perSide ? " each side" : ""}, takes ${takesS} s`],
    [
      "for",
      areas.length > 0 ? `${areas.map(words).join(", ")}; where it is ${answers.join(" or ")}` : "the whole body",
    ],
    ["needs", needs.join(", ") || "nothing but the floor"],
    ["do", drill.cue],
    ["feel", drill.feel],
    ["avoid", drill.avoid],
    ["spine", spine ? `${spine} to the end of its range` : ""],
  ]);
}

const REACH: Readonly<Record<Exercise["reach"], string>> = {
  heavy: "heavily",
  medium: "fairly heavily",
  light: "lightly, by reps",
};
const STRAIN = ["nothing", "a little", "something", "much"].map((much) => `${much} of the next day’s running`);

function rowsPage(name: string, id: string, page: Page, rows: readonly Row[]): string[] {
  return [
    ...hang("", `${name} (${id})`, MARGIN, page).map((line) => page.ink("strong", line)),
    ...rows
      .filter(([, text]) => text !== "")
      .flatMap(([label, text]) => hang(padEnd(label, LABEL), text, MARGIN, page)),
  ];
}

function needsText({ setups, household }: Exercise): string {
  const ways = waysText(setups.map(({ equipment }) => equipment));
  const home = household.map(words).join(", ");
  if (ways === "no equipment") return home || "nothing but the floor";
  return home ? `${ways}; ${home}` : ways;
}

/* Back to the easiest that leads here, and on to the hardest; a chain that forks is followed along this exercise. */
function chainOf(exercise: Exercise): Exercise[] {
  const chain = [exercise];
  for (let each = previous(exercise); each && !chain.includes(each); each = previous(each)) chain.unshift(each);
  for (let each = next(exercise); each && !chain.includes(each); each = next(each)) chain.push(each);
  return chain;
}

function previous({ id, regression }: Exercise): Exercise | undefined {
  return regression ? exerciseOf(regression) : EXERCISES.find(({ progression }) => progression === id);
}

function next({ id, progression }: Exercise): Exercise | undefined {
  return progression ? exerciseOf(progression) : EXERCISES.find(({ regression }) => regression === id);
}

function words(id: string): string {
  return id.replaceAll("-", " ");
}
