import type { Phrase } from "../phrase.ts";
import { ofRace } from "./races.ts";

const body: readonly Phrase[] = [
  [
    "The first session after an illness: {cut:number} % fewer sets, at least {rir:number} reps in reserve, no more load.",
    "Die erste Einheit nach einer Krankheit: {cut} % weniger Sätze, mindestens {rir} Wiederholungen in Reserve, kein höheres Gewicht.",
  ],
  [
    "The first session after an illness: {cut:number} % fewer sets, at least {rir:number} reps in reserve, no jumps for {time}, no more load.",
    "Die erste Einheit nach einer Krankheit: {cut} % weniger Sätze, mindestens {rir} Wiederholungen in Reserve, {time} lang keine Sprünge, kein höheres Gewicht.",
  ],
  ["You were ill a few days ago, and no more load.", "Du warst vor ein paar Tagen krank: kein höheres Gewicht."],
  [
    "You were ill a few days ago, no jumps for {time}, and no more load.",
    "Du warst vor ein paar Tagen krank: {time} lang keine Sprünge und kein höheres Gewicht.",
  ],
  [
    "Pain of {level:number} in 10 in the last {n:number} days: no jumps yet.",
    "Schmerz {level} von 10 in den letzten {n} Tagen: noch keine Sprünge.",
  ],
  [
    "No jumps yet: first the heel raises and squats of the screens.",
    "Noch keine Sprünge: erst die Tests mit Fersenheben und Kniebeugen.",
  ],
  [
    "Low hops only, until the screens of heel raises and squats are done.",
    "Nur flache Hüpfer, bis die Tests mit Fersenheben und Kniebeugen gemacht sind.",
  ],
  [
    "{run} is {over:number} % longer than any run of the {days:number} days before it, and that is where the risk lies: for {hours:number} hours {sets} less of each lift for the legs, no jumps, no more load.",
    "{run:nom} ist {over} % länger als jeder Lauf der {days} Tage davor, und darin liegt das Risiko: {hours} Stunden lang {sets} weniger bei jeder Beinübung, keine Sprünge, kein höheres Gewicht.",
  ],
  ["Pain of {level:number} in 10 ({where}): {taken}.", "Schmerz {level} von 10 ({where}): {taken}."],
  ["what hurt is left out", "was wehgetan hat, fällt weg"],
  [
    "{n:number} % less load where it was worse the next morning",
    "{n} % weniger Gewicht, wo es am nächsten Morgen schlimmer war",
  ],
  ["the load does not rise", "das Gewicht steigt nicht"],
  ["there are no jumps", "es gibt keine Sprünge"],
  [
    "You feel worn out or slept little: mobility only today; the work can wait a day or two.",
    "Du bist erschöpft oder hast wenig geschlafen: heute nur Beweglichkeit; das Training kann ein, zwei Tage warten.",
  ],
  ["A tired day: {taken}.", "Ein müder Tag: {taken}."],
  ["Two red days within {n:number}: {taken}.", "Zwei rote Tage innerhalb von {n}: {taken}."],
  ["{sets} less of each lift", "{sets} weniger bei jeder Übung"],
  ["no jumps", "keine Sprünge"],
  ["{n:number} % fewer sets", "{n} % weniger Sätze"],
  ["{n:number} more reps in reserve", "{n} Wiederholungen mehr in Reserve"],
  [
    "You recorded {signs}: what loads the areas concerned, and every jump, waits until a clinician has cleared you.",
    "Du hast notiert: {signs}. Was die betroffenen Bereiche belastet, und jeder Sprung, wartet, bis eine Ärztin oder ein Arzt es freigibt.",
  ],
];

const runner: readonly Phrase[] = [
  [
    "In and after pregnancy: at least {rir:number} reps in reserve, at most {max:number} %, no jumps.",
    "In und nach der Schwangerschaft: mindestens {rir} Wiederholungen in Reserve, höchstens {max} %, keine Sprünge.",
  ],
  [
    "Careful until a clinician has cleared you: at least {rir:number} reps in reserve, at most {max:number} %, no jumps.",
    "Vorsichtig, bis eine Ärztin oder ein Arzt dich freigibt: mindestens {rir} Wiederholungen in Reserve, höchstens {max} %, keine Sprünge.",
  ],
  [
    "To spare your bones the spine neither bends nor twists under load, and loads end at {max:number} %.",
    "Um deine Knochen zu schonen, beugt und dreht sich die Wirbelsäule nicht unter Last, und bei {max} % ist Schluss.",
  ],
  [
    "To spare your bones the spine neither bends nor twists under load, and loads end at {max:number} %; no jumps until a clinician has cleared you.",
    "Um deine Knochen zu schonen, beugt und dreht sich die Wirbelsäule nicht unter Last, und bei {max} % ist Schluss; keine Sprünge, bis eine Ärztin oder ein Arzt dich freigibt.",
  ],
  [
    "From {age:number}: {range} of your maximum, at most {sets} of each lift and {n:number} contacts of jumps.",
    "Ab {age}: {range} deines Maximums, höchstens {sets} je Übung und {n} Bodenkontakte bei Sprüngen.",
  ],
  [
    "Under {age:number}: at most {n:number} sets of {reps} reps, with an adult, and never a maximum.",
    "Unter {age}: höchstens {n} Sätze mit {reps} Wiederholungen, mit einem Erwachsenen, und nie ein Maximum.",
  ],
];

const season: readonly Phrase[] = [
  ["Week {n:number} after a break of {time}: {taken}.", "Woche {n} nach einer Pause von {time:dat}: {taken}."],
  ["adaptation again", "noch einmal Anpassung"],
  ["{n:number} % less load", "{n} % weniger Gewicht"],
  [
    "A lighter week: {cut:number} % fewer sets, and {n:number} more reps in reserve.",
    "Eine leichtere Woche: {cut} % weniger Sätze und {n} Wiederholungen mehr in Reserve.",
  ],
  [
    "Higher jumps and fast lifts come after {time} of loaded training; before this week there were {n:number}.",
    "Höhere Sprünge und explosive Übungen kommen nach {time:dat} Training mit Gewicht; vor dieser Woche waren es {n}.",
  ],
  [
    "A light session: {cut:number} % fewer sets for the legs, no jumps, and {n:number} more reps in reserve.",
    "Eine leichte Einheit: {cut} % weniger Sätze für die Beine, keine Sprünge und {n} Wiederholungen mehr in Reserve.",
  ],
  [
    "The work is new to you: {cut:number} % fewer sets for the legs, and at least {rir:number} reps in reserve.",
    "Das Training ist neu für dich: {cut} % weniger Sätze für die Beine und mindestens {rir} Wiederholungen in Reserve.",
  ],
  ...ofRace("On the day of {race}: {taken}.", "Am Tag von {race}: {taken}."),
  ...ofRace("{time} before {race}: {taken}.", "{time} vor {race}: {taken}."),
  ...ofRace("{time} after {race}: {taken}.", "{time} nach {race}: {taken}."),
  [
    "squat, hinge and lunge at most {sets} at {range} with {rir:number} reps in reserve",
    "Kniebeuge, Hüftbeuge und Ausfallschritt höchstens {sets} mit {range} und {rir} Wiederholungen in Reserve",
  ],
  ["nothing new", "nichts Neues"],
  ["no more load than before", "kein höheres Gewicht als zuvor"],
  ["Too near to a run for jumps and fast lifts.", "Zu nah an einem Lauf für Sprünge und explosive Übungen."],
];

/** What rules take from a session on a day. */
export const limits: readonly Phrase[] = [...body, ...runner, ...season];
