import type { Phrase } from "../phrase.ts";

/** What is asked, as a line: sets, amounts, rest. */
const asked: readonly Phrase[] = [
  ["{n:number} left", "{n} in Reserve"],
  ["{n:number} % of 1RM", "{n} % vom 1RM"],
  ["{load} a dumbbell", "{load} je Kurzhantel"],
  ["{amount} each side", "{amount} je Seite"],
  ["{n:number} contacts", "{n} Bodenkontakte"],
  ["{n:number} × {m:number} contacts", "{n} × {m} Bodenkontakte"],
  ["1 set", "1 Satz"],
  ["{n:number} sets", "{n} Sätze"],
  ["1 rep", "1 Wiederholung"],
  ["{n:number} reps", "{n} Wiederholungen"],
  ["{n:number} landings", "{n} Landungen"],
  ["rest {time}", "Pause {time}"],
  [
    "Where no weight is given, start light and add until about the reps named are left.",
    "Wo kein Gewicht steht, fang leicht an und leg auf, bis etwa so viele Wiederholungen in Reserve bleiben wie genannt.",
  ],
  ["Never try a maximum.", "Versuch nie ein Maximum."],
];

const phaseNames = [
  ["Adaptation", "Anpassung"],
  ["Strength", "Kraft"],
  ["Power", "Schnellkraft"],
  ["Sharpen", "Zuspitzen"],
  ["Taper", "Tapering"],
  ["Transition", "Übergang"],
] as const;

const effort: readonly Phrase[] = [
  ["{sets:number} × {amount}", "{sets} × {amount}"],
  ["{sets:number} × {amount} with {rir:number} left", "{sets} × {amount} mit {rir} in Reserve"],
  [
    "{sets:number} × {amount} with {rir:number} left, about {percent:number} %",
    "{sets} × {amount} mit {rir} in Reserve, etwa {percent} %",
  ],
  ["{sets:number} × {amount} about {percent:number} %", "{sets} × {amount}, etwa {percent} %"],
];

/** The row of the phase table. */
const phaseRows: readonly Phrase[] = [
  ...effort,
  ...phaseNames.flatMap(([english, german]): Phrase[] => [
    [`${english}: {heavy}.`, `${german}: {heavy}.`],
    [
      `${english}: 1 fast set at {percent:number} %, each rep as quick as it goes, then {heavy}.`,
      `${german}: 1 schneller Satz mit {percent} %, jede Wiederholung so schnell es geht, dann {heavy}.`,
    ],
    [
      `${english}: {fast:number} fast sets at {percent:number} %, each rep as quick as it goes, then {heavy}.`,
      `${german}: {fast} schnelle Sätze mit {percent} %, jede Wiederholung so schnell es geht, dann {heavy}.`,
    ],
  ]),
  [
    "Endurance for these muscles; it claims nothing for economy.",
    "Ausdauer für diese Muskeln; für die Laufökonomie versprechen wir damit nichts.",
  ],
];

const exerciseRules: readonly Phrase[] = [
  ["You put it here.", "Du hast sie hierher gesetzt."],
  ["Low, quiet hops: the calf and foot as a spring.", "Flache, leise Hüpfer: Wade und Fuß als Feder."],
  ["Jumps with a soft landing: power for the legs.", "Sprünge mit weicher Landung: Schnellkraft für die Beine."],
  [
    "Jumps with a hard landing: for those who know them.",
    "Sprünge mit harter Landung: für alle, die sie schon kennen.",
  ],
  ["Made for someone new to lifting.", "Gemacht für alle, die mit Krafttraining anfangen."],
  ["Fits some experience of lifting.", "Passt zu etwas Erfahrung im Krafttraining."],
  ["Made for trained lifters.", "Gemacht für Geübte."],
  [
    "A loaded squat or hinge: support for bone over months, with no promise about stress fractures.",
    "Eine Kniebeuge oder Hüftbeuge mit Gewicht: Sie unterstützt über Monate die Knochen, ohne ein Versprechen zu Ermüdungsbrüchen.",
  ],
  ["Needs nothing but the floor.", "Braucht nichts als den Boden."],
  ["Done with what you have: {equipment}.", "Geht mit dem, was du hast: {equipment}."],
  ["Can be loaded as heavily as the phase wants.", "Lässt sich so schwer machen, wie die Phase es will."],
  [
    "Can be loaded as heavily as the phase wants with what you have ({load}).",
    "Lässt sich mit dem, was du hast ({load}), so schwer machen, wie die Phase es will.",
  ],
  [
    "{exercise} is one of the plain lifts that carry a runner’s programme.",
    "{exercise}: eine der einfachen Übungen, die ein Programm für Läufer tragen.",
  ],
  [
    "Stays from the phase before, so that you get better at it.",
    "Bleibt aus der Phase davor, damit du darin besser wirst.",
  ],
  [
    "Stays from the phase before: what the legs know makes them less sore.",
    "Bleibt aus der Phase davor: Was die Beine kennen, gibt weniger Muskelkater.",
  ],
  ["The next step from {exercise}.", "Der nächste Schritt nach: {exercise}."],
  [
    "Works the {area}, which you or a screen called weak.",
    "Trainiert, was du oder ein Test schwach genannt hat: {area}.",
  ],
];

const menuRules: readonly Phrase[] = [
  [
    "A calf raise in every session with legs, straight knee first: the calf carries most of a run.",
    "Wadenheben in jeder Einheit mit Beinen, zuerst mit gestrecktem Knie: Die Wade trägt den größten Teil eines Laufs.",
  ],
  ["It is the turn of {item}.", "Jetzt an der Reihe: {item}."],
  [
    "It is the turn of {item}: none in the last session.",
    "Jetzt an der Reihe: {item}; in der letzten Einheit fehlte das.",
  ],
  [
    "It is the turn of {item}: none in the last {n:number} sessions.",
    "Jetzt an der Reihe: {item}; in den letzten {n} Einheiten fehlte das.",
  ],
  ["It brings {item}.", "Das bringt: {item}."],
  ["It brings {item}, not there in the last session.", "Das bringt, was in der letzten Einheit fehlte: {item}."],
  [
    "It brings {item}, not there in the last {n:number} sessions.",
    "Das bringt, was in den letzten {n} Einheiten fehlte: {item}.",
  ],
  [
    "A squat or hinge with a load each time: support for bone over months, no promise.",
    "Jedes Mal eine Kniebeuge oder Hüftbeuge mit Gewicht: Sie unterstützt über Monate die Knochen, ohne Versprechen.",
  ],
  [
    "The {phase} phase has a heavy squat or hinge in every session.",
    "Phase {phase}: in jeder Einheit eine schwere Kniebeuge oder Hüftbeuge.",
  ],
  ["Jumps belong to the {phase} phase.", "Sprünge gehören zur Phase {phase}."],
  [
    "There was time for it, and the {phase} phase has a use for it.",
    "Dafür war Zeit, und in der Phase {phase} ist es von Nutzen.",
  ],
  ["From {n:number} minutes on a session has {what}.", "Ab {n} Minuten gehört das in eine Einheit: {what}."],
  [
    "An upper-body session has a push, a pull and trunk work: this is its {part}.",
    "Zu einer Oberkörpereinheit gehören Drücken, Ziehen und Rumpf; dies ist der Teil: {part}.",
  ],
  ["Every session has its trunk work.", "Jede Einheit hat ihre Rumpfübung."],
  ["Short sessions take {parts} in turn.", "In kurzen Einheiten wechseln sich ab: {parts:turn}."],
  [
    "From {n:number} minutes on every session is whole body: this is its {part}.",
    "Ab {n} Minuten ist jede Einheit eine für den ganzen Körper; dies ist der Teil: {part}.",
  ],
];

const items: readonly Phrase[] = [
  ["a horizontal push", "waagerechtes Drücken"],
  ["a horizontal pull", "waagerechtes Ziehen"],
  ["a vertical push", "senkrechtes Drücken"],
  ["a vertical pull", "senkrechtes Ziehen"],
  ["a squat", "eine Kniebeuge"],
  ["a hinge", "eine Hüftbeuge"],
  ["two-legged work", "eine Übung auf zwei Beinen"],
  ["single-legged work", "eine Übung auf einem Bein"],
  ["single-leg work", "eine Übung auf einem Bein"],
  ["trunk work against extension", "Rumpf gegen Überstrecken"],
  ["trunk work against rotation", "Rumpf gegen Verdrehen"],
  ["a carry", "eine Tragübung"],
  ["a side plank", "ein Seitstütz"],
  ["hamstring work", "Arbeit für die Oberschenkelrückseite"],
  ["work for the outer hip", "Arbeit für die äußere Hüfte"],
  ["work for the inner thigh", "Arbeit für die Oberschenkelinnenseite"],
  ["push", "Drücken"],
  ["pull", "Ziehen"],
  ["trunk", "Rumpf"],
  ["squat or lunge", "Kniebeuge oder Ausfallschritt"],
  ["squat or hinge", "Kniebeuge oder Hüftbeuge"],
  ["push or pull", "Drücken oder Ziehen"],
  ["turn|squat or hinge", "Kniebeuge und Hüftbeuge"],
  ["turn|push or pull", "Drücken und Ziehen"],
  ["squat and lunge", "Kniebeuge und Ausfallschritt"],
  [
    "Left out: {parts}. Nothing for it is left of what you own, may load and have not put aside.",
    "Ausgelassen: {parts}. Dafür bleibt nichts von dem, was du hast, belasten darfst und nicht beiseitegelegt hast.",
  ],
];

/** What is done in turn is A1, A2: a session has fewer than a dozen blocks. */
const MARKS = [..."ABCDEFGHIJKL"].flatMap((letter) => [`${letter}1`, `${letter}2`]);

/** A session as it stands in a calendar. */
const calendarEntry: readonly Phrase[] = [
  ["Strength · {focus}", "Kraft · {focus}"],
  ["{n:number} minutes, {phase} phase.", "{n} Minuten, Phase {phase}."],
  ["Warm-up", "Aufwärmen"],
  ["Main lifts", "Hauptübungen"],
  ["Assistance", "Ergänzung"],
  ["main", "Hauptübungen"],
  ["assistance", "Ergänzung"],
  ["{part}, in turn", "{part}, im Wechsel"],
  ["Why so", "Warum so"],
  ["Why then", "Warum dann"],
  ["{name}: {asked}", "{name}: {asked}"],
  ...MARKS.map((mark): Phrase => [`${mark} {name}: {asked}`, `${mark} {name}: {asked}`]),
];

/** What is in a session and why. */
export const session: readonly Phrase[] = [
  ...asked,
  ...phaseRows,
  ...exerciseRules,
  ...menuRules,
  ...items,
  ...calendarEntry,
];
