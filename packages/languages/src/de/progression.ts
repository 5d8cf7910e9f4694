import type { Phrase } from "../phrase.ts";

const loads: readonly Phrase[] = [
  ["Start light and add weight set by set {until}.", "Fang leicht an und leg von Satz zu Satz auf, {until}."],
  [
    "Start with the {load} of last time and add weight set by set {until}.",
    "Fang mit den {load} vom letzten Mal an und leg von Satz zu Satz auf, {until}.",
  ],
  ["as long as every rep stays fast", "solange jede Wiederholung schnell bleibt"],
  ["until about 1 rep is left", "bis etwa 1 Wiederholung in Reserve bleibt"],
  ["until about {n:number} reps are left", "bis etwa {n} Wiederholungen in Reserve bleiben"],
  [
    "Log the sets and the next loads follow from them.",
    "Trag die Sätze ein, und die nächsten Gewichte ergeben sich daraus.",
  ],
  [
    "You last did this {n:number} days ago, so it begins {cut:number} % lighter.",
    "Das hast du zuletzt vor {n} Tagen gemacht, darum beginnt es {cut} % leichter.",
  ],
  [
    "Last time fell short of what was asked, so the load stays.",
    "Letztes Mal war es weniger als vorgesehen, darum bleibt das Gewicht.",
  ],
  ["One such day means little.", "Ein solcher Tag sagt wenig."],
  [
    "From {under} your next weight is {next}, a large step. It begins with {n:number} reps.",
    "Auf {under} folgt bei dir {next}, ein großer Schritt. Er beginnt mit {n} Wiederholungen.",
  ],
  [
    "This is {off:number} % under the load meant, because {under} is the most you have: {instead}.",
    "Das ist {off} % unter dem gemeinten Gewicht, weil du höchstens {under} hast: {instead}.",
  ],
  [
    "This is {off:number} % under the load meant, because your weights go from {under} to {next}: {instead}.",
    "Das ist {off} % unter dem gemeinten Gewicht, weil bei dir auf {under} gleich {next} folgen: {instead}.",
  ],
  ["{n:number} reps instead of {of:number}", "{n} statt {of} Wiederholungen"],
  ["more left at the end", "am Ende mehr in Reserve"],
  ["the reps stay", "die Wiederholungen bleiben"],
  [
    "{lightest} is the lightest you have, a little over the load meant: {n:number} reps instead of {of:number}.",
    "{lightest} ist das Leichteste, das du hast, etwas über dem gemeinten Gewicht: {n} statt {of} Wiederholungen.",
  ],
  [
    "Even {lightest}, the lightest you have, is too heavy for this today. Take the easier exercise.",
    "Selbst {lightest}, das Leichteste, das du hast, ist heute dafür zu schwer. Nimm die leichtere Übung.",
  ],
  [
    "The sets are heavier now. A load rises by no more than {n:number} % at once, so more is left today.",
    "Die Sätze sind jetzt schwerer. Ein Gewicht steigt auf einmal um höchstens {n} %, darum bleibt heute mehr in Reserve.",
  ],
  [
    "You met what was asked: {n:number} reps at the same load now, then the load rises.",
    "Du hast geschafft, was vorgesehen war: jetzt {n} Wiederholungen mit demselben Gewicht, dann steigt es.",
  ],
];

const units = [
  ["reps", "Wiederholungen"],
  ["s", "s"],
  ["m", "m"],
  ["landings", "Landungen"],
] as const;

const amounts: readonly Phrase[] = units.flatMap(([english, german]): Phrase[] => [
  [
    `You filled the range with {kg}: {heavier} now, from {n:number} ${english} on.`,
    `Du hast den Bereich mit {kg} ausgefüllt: jetzt {heavier}, ab {n} ${german}.`,
  ],
  [
    `You met what was asked: {n:number} ${english} instead of {of:number}.`,
    `Du hast geschafft, was vorgesehen war: {n} statt {of} ${german}.`,
  ],
  [`{n:number} ${english} instead of the {of:number} of last time.`, `{n} ${german} statt {of} wie beim letzten Mal.`],
  [
    `Start light and take a weight with which {n:number} ${english} stay steady.`,
    `Fang leicht an und nimm ein Gewicht, mit dem {n} ${german} ruhig bleiben.`,
  ],
]);

const reestimate: readonly Phrase[] = [
  ["1 rep instead of the {of:number} of last time.", "1 Wiederholung statt {of} wie beim letzten Mal."],
  [
    "The loads of “{old:named}” say little of “{next:named}”: find its load anew.",
    "Die Gewichte von „{old}“ sagen wenig über „{next}“: Such das Gewicht neu.",
  ],
  [
    "The load is reckoned from your last in “{old:named}”, on the light side. The first session shows the true one.",
    "Das Gewicht ist aus deinem letzten bei „{old}“ geschätzt, eher leicht. Die erste Einheit zeigt das richtige.",
  ],
  [
    "The load is reckoned from your last of {kg} in “{old:named}”, on the light side. The first session shows the true one.",
    "Das Gewicht ist aus deinen letzten {kg} bei „{old}“ geschätzt, eher leicht. Die erste Einheit zeigt das richtige.",
  ],
];

/** What a log changes. */
const nextTime: readonly Phrase[] = [
  ["{exercise}, {when}: {asked}.", "{exercise}, {when}: {asked}."],
  ["{exercise}, {when}: {asked} instead of {before}.", "{exercise}, {when}: {asked} statt {before}."],
  [
    "{exercise}, {when}: {asked}, with a load that is known now.",
    "{exercise}, {when}: {asked}, mit einem Gewicht, das jetzt bekannt ist.",
  ],
  ["{exercise} is not planned again so far.", "{exercise}: vorerst nicht wieder geplant."],
  ["{next} takes the place of {exercise}, {when}: {asked}.", "{next} statt {exercise}, {when}: {asked}."],
];

/** How loads and amounts go on. */
export const progression: readonly Phrase[] = [...loads, ...amounts, ...reestimate, ...nextTime];
