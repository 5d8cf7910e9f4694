import type { Phrase } from "../phrase.ts";

/** An area by the name that a sentence has for it, and what a lift asks of it after “Für … brauchst du heute”. */
const areas = [
  ["upper back", "oberer Rücken", "wants a free upper back", "brauchst du heute einen beweglichen oberen Rücken"],
  ["lower traps", "unterer Trapezmuskel", "wants steady shoulder blades", "brauchst du heute ruhige Schulterblätter"],
  ["hip flexors", "Hüftbeuger", "opens the front of the hips", "brauchst du heute vorn eine offene Hüfte"],
  [
    "side of the hips",
    "seitliche Hüfte",
    "wants the hips held level",
    "brauchst du heute ein ruhiges, waagerechtes Becken",
  ],
  ["seat", "Gesäß", "drives from the seat", "brauchst du heute die Kraft aus dem Gesäß"],
  ["ankles", "Sprunggelenke", "bends the ankles", "brauchst du heute bewegliche Sprunggelenke"],
  ["calves", "Waden", "loads the calves", "brauchst du heute wache Waden"],
  ["hamstrings", "Oberschenkelrückseite", "loads the hamstrings", "brauchst du heute wache Oberschenkelrückseiten"],
  [
    "outside of the hips",
    "äußere Hüfte",
    "works the outside of the hips",
    "brauchst du heute die Außenseiten der Hüfte",
  ],
  [
    "inner thighs",
    "Oberschenkelinnenseiten",
    "works the inner thighs",
    "brauchst du heute die Innenseiten der Oberschenkel",
  ],
  ["deep trunk", "tiefe Rumpfmuskeln", "wants a firm trunk", "brauchst du heute einen festen Rumpf"],
  ["side of the trunk", "seitlicher Rumpf", "works the side of the trunk", "brauchst du heute die Seiten des Rumpfs"],
  ["feet", "Füße", "stands on firm feet", "brauchst du heute feste Füße"],
  ["shoulders", "Schultern", "moves the shoulders", "brauchst du heute bewegliche Schultern"],
  ["knees", "Knie", "bends the knees", "brauchst du heute bewegliche Knie"],
  ["lower back", "unterer Rücken", "wants a steady lower back", "brauchst du heute einen ruhigen unteren Rücken"],
] as const;

const areaPhrases: readonly Phrase[] = areas.flatMap(([name, german, asked, needed]): Phrase[] => [
  [name, german],
  [`{exercise} ${asked} today.`, `Für „{exercise}“ ${needed}.`],
]);

/** Units of a screen, each with its side. */
const measured: readonly Phrase[] = [
  "{n:number} cm",
  "{n:number} reps",
  "{n:number} s",
  "{n:number} faults",
  "{n:number}°",
  "{n:number} points",
].flatMap((value): Phrase[] => {
  const german = value
    .replace(":number", "")
    .replace(" reps", "")
    .replace("faults", "Fehler")
    .replace("points", "Punkte");
  return [
    [`${value} left`, `${german} links`],
    [`${value} right`, `${german} rechts`],
    [`${value} wanted`, `gewünscht sind ${german}`],
    [`${value} between the sides`, `${german} Unterschied zwischen den Seiten`],
  ];
});

const found: readonly Phrase[] = [
  ...measured,
  ["{n:number} faults", "{n} Fehler"],
  ["{n:number} points", "{n} Punkte"],
  ["fewer than {n:number} wanted", "gewünscht sind weniger als {n}"],
  ["{n:number} wanted", "gewünscht sind {n}"],
  ["{n:number} % between the sides", "{n} % Unterschied zwischen den Seiten"],
  ["passed once since", "seither einmal bestanden"],
  ["knee to wall {values}", "Knie zur Wand {values}"],
  ["single-leg heel raises {values}", "Fersenheben auf einem Bein {values}"],
  ["single-leg squat {values}", "einbeinige Kniebeuge {values}"],
  ["single-leg bridge hold {values}", "einbeinige Brücke halten {values}"],
  ["single-leg bridges {values}", "Brücken auf einem Bein {values}"],
  ["forearm plank {values}", "Unterarmstütz auf Zeit {values}"],
  ["side plank {values}", "Seitstütz {values}"],
  ["upper-back turn {values}", "Drehung im oberen Rücken {values}"],
  ["overhead squat {values}", "Überkopfkniebeuge {values}"],
];

const seen: readonly Phrase[] = (
  [
    ["Thomas test, the thigh stays above the table", "Thomas-Test, der Oberschenkel bleibt {side}über der Tischfläche"],
    ["wall slide, the wrists leave the wall", "Wall Slide, die Handgelenke lösen sich {side}von der Wand"],
    ["short foot, the arch does not rise yet", "kurzer Fuß, das Gewölbe hebt sich {side}noch nicht"],
  ] as const
).flatMap(([english, german]): Phrase[] => [
  [english, german.replace("{side}", "")],
  [`${english} on both sides`, german.replace("{side}", "auf beiden Seiten ")],
  [`${english} on the left`, german.replace("{side}", "links ")],
  [`${english} on the right`, german.replace("{side}", "rechts ")],
]);

const whys: readonly Phrase[] = [
  ["Warm muscles and a warm breath before anything else.", "Zuerst warme Muskeln und ein warmer Atem."],
  ["You named this: {area}.", "Du hast das genannt: {area}."],
  ["You named this: {area}, {state}.", "Du hast das genannt: {area}, {state}."],
  ["{area}, tight: {found}.", "{area}, unbeweglich: {found}."],
  ["{area}, weak: {found}.", "{area}, schwach: {found}."],
  ["{area}, overactive: {found}.", "{area}, überaktiv: {found}."],
  ["Easy movement for this part today: {area}.", "Heute leichte Bewegung für diesen Bereich: {area}."],
  [
    "Part of every warm-up before work like today’s: {area}.",
    "Gehört zu jedem Aufwärmen vor einem Training wie heute: {area}.",
  ],
  [
    "{n:number} % of the work load, so that the first work set is no surprise.",
    "{n} % des Arbeitsgewichts, damit der erste Arbeitssatz keine Überraschung ist.",
  ],
  ["An easy set before {exercise}.", "Ein leichter Satz zum Einstimmen: {exercise}."],
];

/** Names of ramp sets. */
const ramps: readonly Phrase[] = [
  ["{exercise}, {n:number} at {load}", "{exercise}, {n}-mal mit {load}"],
  ["{exercise}, {n:number} very light", "{exercise}, {n}-mal sehr leicht"],
  ["{exercise}, {n:number} light", "{exercise}, {n}-mal leicht"],
  ["{exercise}, {n:number} nearly what you will use", "{exercise}, {n}-mal fast mit Arbeitsgewicht"],
  ["{exercise}, {n:number} about {percent:number} %", "{exercise}, {n}-mal mit etwa {percent} %"],
  ["{exercise}, {n:number} small ones", "{exercise}, {n} kleine"],
  ["{exercise}, {n:number} slowly", "{exercise}, {n}-mal langsam"],
  ["{exercise}, {n:number} s, easy", "{exercise}, {n} s, locker"],
];

/** Why the warm-up is as it is. */
export const warmup: readonly Phrase[] = [...areaPhrases, ...found, ...seen, ...whys, ...ramps];
