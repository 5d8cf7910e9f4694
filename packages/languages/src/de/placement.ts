import type { Phrase } from "../phrase.ts";
import { ofRace } from "./races.ts";

/** What rules are called where one is named. */
const ruleNames: readonly Phrase[] = [
  ["after-long-run", "nach dem langen Lauf"],
  ["before-hard-run", "vor dem harten Lauf"],
  ["before-race", "vor dem Wettkampf"],
  ["near-race", "nahe am Wettkampf"],
  ["new-programme", "neues Programm"],
  ["older-runner", "ab fünfzig"],
  ["overlap", "Zeit schon belegt"],
  ["apart", "Mindestabstand"],
  ["far-apart", "lange Pause"],
  ["older-apart", "Abstand ab fünfzig"],
  ["spacing", "Abstand"],
  ["focus", "Art der Einheit"],
  ["fresh-after-long", "müde nach dem langen Lauf"],
  ["fresh-before-hard", "frisch vor dem harten Lauf"],
  ["fresh-before-medium", "frisch vor dem mittleren Lauf"],
  ["habit", "Gewohnheit"],
  ["hard-days-hard", "harte Tage hart"],
  ["separate-days", "getrennte Tage"],
  ["stability", "wie angekündigt"],
  ["dose", "Zahl der Einheiten"],
  ["rest-days", "freie Tage"],
  ["power-apart", "Sprünge abseits der Läufe"],
  ["hard days hard", "harte Tage hart"],
];

/** Not heavier, and why. */
const refusals: readonly Phrase[] = [
  ["Not full: {why}", "Keine Ganzkörpereinheit: {why:sentence}"],
  ["Not light: {why}", "Keine leichte Einheit: {why:sentence}"],
];

const hardRules: readonly Phrase[] = [
  ["{time} after {run}; {session} waits {n:number} hours.", "{time} nach {run:dat}; {session} wartet {n} Stunden."],
  ["{time} before {run}.", "{time} vor {run:dat}."],
  [
    "Only {time} before {run}; {session} ends at least {n:number} hours before it.",
    "Nur {time} vor {run:dat}; {session} endet mindestens {n} Stunden davor.",
  ],
  [
    "Within {n:number} hours of a race the legs are left alone.",
    "In den {n} Stunden vor einem Wettkampf bleiben die Beine in Ruhe.",
  ],
  ...ofRace("On the day of {race} there is no session.", "Am Tag von {race} gibt es keine Einheit."),
  ...ofRace("{time} before {race} there is no session.", "{time} vor {race} gibt es keine Einheit."),
  ...ofRace("{time} after {race} there is no session.", "{time} nach {race} gibt es keine Einheit."),
  ...ofRace("On the day of {race} it is at most {session}.", "Am Tag von {race} geht höchstens {session}."),
  ...ofRace("{time} before {race} it is at most {session}.", "{time} vor {race} geht höchstens {session}."),
  ...ofRace("{time} after {race} it is at most {session}.", "{time} nach {race} geht höchstens {session}."),
  [
    "In the first {n:number} weeks a full session ends {h:number} hours before a hard run; here it would be {time}.",
    "In den ersten {n} Wochen endet eine Ganzkörpereinheit {h} Stunden vor einem harten Lauf; hier wären es {time}.",
  ],
  [
    "From {age:number} a full session ends {h:number} hours before a hard run; here it would be {time}.",
    "Ab {age} endet eine Ganzkörpereinheit {h} Stunden vor einem harten Lauf; hier wären es {time}.",
  ],
  ["The time is taken by “{title}”.", "Diese Zeit gehört schon „{title}“."],
];

const gaps: readonly Phrase[] = [
  [
    "{time} after the session before; sessions like these need more between their starts.",
    "{time} nach der Einheit davor; zwischen solchen Einheiten braucht es mehr.",
  ],
  [
    "{time} after the session before: a long pause between two.",
    "{time} nach der Einheit davor: eine lange Pause dazwischen.",
  ],
  [
    "{time} after the session before; the legs are given two days.",
    "{time} nach der Einheit davor; die Beine bekommen zwei Tage.",
  ],
  [
    "{time} after the session before; a longer rest between them would be better.",
    "{time} nach der Einheit davor; eine längere Erholung dazwischen wäre besser.",
  ],
  ["{time} after the session before.", "{time} nach der Einheit davor."],
];

const sameDay: readonly Phrase[] = [
  ["No run on {day:word}.", "Kein Lauf am {day}."],
  ["The same day as {run}, right beside a run.", "Am selben Tag wie {run:nom}, direkt neben einem Lauf."],
  [
    "The same day as {run}, {time} from the nearest run.",
    "Am selben Tag wie {run:nom}, {time} Abstand zum nächsten Lauf.",
  ],
  ["The run comes first, against your priority.", "Der Lauf kommt zuerst, entgegen deiner Priorität."],
  ["The lift comes first, against your priority.", "Das Krafttraining kommt zuerst, entgegen deiner Priorität."],
  ["An easy run follows the lift.", "Danach folgt ein lockerer Lauf."],
  [
    "{day:word} has no run; with hard days hard it would rather stay free.",
    "Am {day} ist kein Lauf; bei „harte Tage hart“ bliebe er lieber frei.",
  ],
  [
    "{time} from the nearest run on the day of {run}: hard day, hard again.",
    "{time} Abstand zum nächsten Lauf am Tag mit {run:dat}: harter Tag, noch einmal hart.",
  ],
  [
    "Right beside a run on the day of {run}: hard day, hard again.",
    "Direkt neben einem Lauf am Tag mit {run:dat}: harter Tag, noch einmal hart.",
  ],
  [
    "{time} from the nearest run on the day of {run}: an easier day that this policy would keep easy.",
    "{time} Abstand zum nächsten Lauf am Tag mit {run:dat}: ein leichterer Tag, der hier leicht bleiben soll.",
  ],
  [
    "Right beside a run on the day of {run}: an easier day that this policy would keep easy.",
    "Direkt neben einem Lauf am Tag mit {run:dat}: ein leichterer Tag, der hier leicht bleiben soll.",
  ],
];

const softRules: readonly Phrase[] = [
  ["A full session: the whole body at once.", "Eine Ganzkörpereinheit: alles auf einmal."],
  [
    "A light session: the whole body with half the sets for the legs.",
    "Eine leichte Einheit: der ganze Körper mit halb so vielen Sätzen für die Beine.",
  ],
  [
    "Upper body and trunk only: nothing here for the legs.",
    "Nur Oberkörper und Rumpf: für die Beine ist hier nichts dabei.",
  ],
  ["The day after {run}, when the legs are tired.", "Es ist der Tag nach {run:dat}, da sind die Beine müde."],
  [
    "The day after {run}, the second long day running, when the legs are tired.",
    "Es ist der Tag nach {run:dat}, dem zweiten langen Tag in Folge, da sind die Beine müde.",
  ],
  [
    "It ends {time} before {run}; {n:number} hours would leave the legs fresher.",
    "Sie endet {time} vor {run:dat}; mit {n} Stunden wären die Beine frischer.",
  ],
  ["{run} starts {time} after it.", "{run:nom} beginnt {time} danach."],
  ["It stays where it was announced.", "Sie bleibt, wo sie angekündigt war."],
  ["The week would have fewer sessions than it wants.", "Die Woche hätte weniger Einheiten, als sie haben soll."],
  [
    "It takes a day that is kept free of all training.",
    "Sie nimmt einen Tag, der von allem Training frei bleiben soll.",
  ],
  [
    "{time} from a run: no jumps or fast lifts in this session.",
    "{time} Abstand zu einem Lauf: keine Sprünge und keine explosiven Übungen in dieser Einheit.",
  ],
];

const nearness = [
  ["your usual time", "deine gewohnte Zeit"],
  ["near your usual {usual}", "nahe an deiner gewohnten Zeit ({usual})"],
  ["1 hour from your usual {usual}", "1 Stunde neben deiner gewohnten Zeit ({usual})"],
  ["{n:number} hours from your usual {usual}", "{n} Stunden neben deiner gewohnten Zeit ({usual})"],
] as const;
const liking = [
  ["", ""],
  [", at a time you like", ", zu einer Zeit, die du magst"],
  [", at a time you would rather avoid", ", zu einer Zeit, die du lieber meidest"],
] as const;
const roundness = [
  ["", ""],
  ["; the full hour is easier to keep", "; die volle Stunde hält sich leichter"],
] as const;

const habit: readonly Phrase[] = nearness.flatMap((near) =>
  liking.flatMap((liked) =>
    roundness.map(
      (round): Phrase => [`{at}, ${near[0]}${liked[0]}${round[0]}.`, `{at}, ${near[1]}${liked[1]}${round[1]}.`],
    ),
  ),
);

/** What stands in the way: after “would”, and in German after its object. */
const ways: readonly Phrase[] = [
  ["leave out jumps and fast lifts", "ohne Sprünge und explosive Übungen auskommen müssen"],
  [
    "start less than half a day after a long run or race",
    "weniger als einen halben Tag nach einem langen Lauf oder Wettkampf beginnen",
  ],
  ["end less than a day before a hard run", "weniger als einen Tag vor einem harten Lauf enden"],
  ["tire the legs within two days of a race", "die Beine in den zwei Tagen vor einem Wettkampf ermüden"],
  ["stand too near to a race", "zu nah an einem Wettkampf liegen"],
  [
    "end too soon before a hard run while the work is still new to you",
    "zu kurz vor einem harten Lauf enden, solange das Training für dich noch neu ist",
  ],
  ["end less than two days before a hard run", "weniger als zwei Tage vor einem harten Lauf enden"],
  [
    "stand on a run or on something else in your calendar",
    "auf einem Lauf oder einem anderen Termin in deinem Kalender liegen",
  ],
  ["start too soon before or after another session", "zu kurz vor oder nach einer anderen Einheit beginnen"],
  ["leave a long pause elsewhere", "anderswo eine lange Pause lassen"],
  [
    "give the legs less than two days between sessions",
    "den Beinen weniger als zwei Tage zwischen zwei Einheiten lassen",
  ],
  ["crowd another session", "einer anderen Einheit zu nahe kommen"],
  [
    "be a light or upper-body one, which is worth less than it costs here",
    "eine leichte oder eine für den Oberkörper sein, die hier mehr kostet, als sie bringt",
  ],
  ["fall on the day after a long run", "auf den Tag nach einem langen Lauf fallen"],
  ["take the freshness from a hard run", "einem harten Lauf die Frische nehmen"],
  ["come within a day of a medium run", "weniger als einen Tag vor einem mittleren Lauf liegen"],
  ["stand at an hour far from your habit", "weit von deiner gewohnten Zeit liegen"],
  [
    "fall on an easier or free day, which this policy keeps so",
    "auf einen leichteren oder freien Tag fallen, der bei dieser Wahl so bleiben soll",
  ],
  [
    "share its day with a run, too near to it or in the wrong order",
    "sich den Tag mit einem Lauf teilen, zu nah an ihm oder in der falschen Reihenfolge",
  ],
  ["move what was already announced", "verschieben, was schon angekündigt ist"],
  ["be one more than the week takes", "eine mehr sein, als die Woche verträgt"],
  ["take a day that is kept free of all training", "einen Tag nehmen, der von allem Training frei bleiben soll"],
  ["find no room in your windows", "in deinen Zeiten keinen Platz finden"],
  ["have to stand on a day that has passed", "auf einem Tag liegen müssen, der schon vorbei ist"],
  ["not fit", "nicht passen"],
  ["fit less well", "schlechter passen"],
];

const shortfalls: readonly Phrase[] = [
  ["{n:number} of {of:number} this week.", "{n} von {of} in dieser Woche."],
  ["A session would {way}.", "Eine Einheit würde {way}."],
  ["A second session would {way}.", "Eine zweite Einheit würde {way}."],
  ["A third session would {way}.", "Eine dritte Einheit würde {way}."],
  ["It would {way}.", "Sie würde {way}."],
];

const suggestions: readonly Phrase[] = [
  [
    "Sessions of {n:number} minutes instead of {of:number} would fit.",
    "Einheiten von {n} statt {of} Minuten würden passen.",
  ],
  ["Free {day:word} evening.", "Halt dir den {day}abend frei."],
  ["Free {day:word} noon.", "Halt dir den {day}mittag frei."],
  ["Free {day:word} morning.", "Halt dir den {day}morgen frei."],
  ["Move {run} to {day:word}.", "Verschieb {run:acc} auf {day}."],
  [
    "Move {run} to {day:word}, in exchange for the run there.",
    "Verschieb {run:acc} auf {day}, im Tausch mit dem Lauf dort.",
  ],
  [
    "With {n:number} hard runs a week, the policy “{policy:named}” keeps your easy days easy: lift some hours after a hard run.",
    "Bei {n} harten Läufen in der Woche hält „{policy}“ deine lockeren Tage locker: Krafttraining ein paar Stunden nach einem harten Lauf.",
  ],
  [
    "With hardly a day without a run, the policy “{policy:named}” keeps your easy days easy: lift some hours after a hard run.",
    "Wenn kaum ein Tag ohne Lauf ist, hält „{policy}“ deine lockeren Tage locker: Krafttraining ein paar Stunden nach einem harten Lauf.",
  ],
];

const alternatives: readonly Phrase[] = [
  [
    "As good as the plan; of equals the earlier and heavier is taken.",
    "So gut wie der Plan; bei Gleichstand zählt das Frühere und Schwerere.",
  ],
  ["{n:number} dearer in all.", "Insgesamt um {n} teurer."],
];

/** Two plans side by side. */
const changes: readonly Phrase[] = [
  ["{when} is no longer planned.", "{when} entfällt."],
  ["{when} is new.", "{when} ist neu."],
  ["{when} moves to {place}.", "{when} wechselt auf {place}."],
  ["{when} moves to {place} and is now {focus}.", "{when} wechselt auf {place} und ist jetzt {focus}."],
  ["“{title}” now counts as {kind}.", "„{title}“ zählt jetzt als {kind}."],
  ["{when} is now {focus} instead of {was}.", "{when} ist jetzt {focus} statt {was}."],
  ["{when} is now {status}.", "{when} ist jetzt {status}."],
  ["{when} ({focus})", "{when} ({focus})"],
  ["“{title}” is now on {day}.", "„{title}“ ist jetzt am {day}."],
  [
    "The rule that decides the difference is “{rule:named}” ({law:raw}): {n:number} more.",
    "Den Unterschied macht die Regel „{rule}“ ({law}): {n} mehr.",
  ],
  [
    "The rule that decides the difference is “{rule:named}” ({law:raw}): {n:number} less.",
    "Den Unterschied macht die Regel „{rule}“ ({law}): {n} weniger.",
  ],
  [
    "The rule that decides the difference is “{rule:named}”: {n:number} more.",
    "Den Unterschied macht die Regel „{rule}“: {n} mehr.",
  ],
  [
    "The rule that decides the difference is “{rule:named}”: {n:number} less.",
    "Den Unterschied macht die Regel „{rule}“: {n} weniger.",
  ],
];

/** Why a session cannot stand at a start, or does already. */
const starts: readonly Phrase[] = [
  ["The plan has this session here.", "Der Plan hat diese Einheit hier."],
  [
    "This week has as many sessions as it can hold already.",
    "Diese Woche hat schon so viele Einheiten, wie hineinpassen.",
  ],
  [
    "{time} after {day:word}’s session, which stands; sessions like these need more between their starts.",
    "{time} nach der Einheit am {day}, die feststeht; zwischen solchen Einheiten braucht es mehr.",
  ],
  [
    "{time} before {day:word}’s session, which stands; sessions like these need more between their starts.",
    "{time} vor der Einheit am {day}, die feststeht; zwischen solchen Einheiten braucht es mehr.",
  ],
  ["This day is over.", "Dieser Tag ist vorbei."],
  ["The plan does not reach this far.", "So weit reicht der Plan nicht."],
  ["Outside the times that you have for lifting.", "Außerhalb deiner Zeiten für das Krafttraining."],
  [
    "Sessions start every {n:number} minutes from the full hour.",
    "Einheiten beginnen alle {n} Minuten ab der vollen Stunde.",
  ],
  [
    "A session stands at {at} on this day; one a day is the most.",
    "An diesem Tag steht um {at} schon eine Einheit; mehr als eine am Tag geht nicht.",
  ],
];

/** Why a session stands where it does, what else was possible, and what is missing. */
export const placement: readonly Phrase[] = [
  ...ruleNames,
  ...refusals,
  ...hardRules,
  ...gaps,
  ...sameDay,
  ...softRules,
  ...habit,
  ...ways,
  ...shortfalls,
  ...suggestions,
  ...alternatives,
  ...starts,
  ...changes,
];
