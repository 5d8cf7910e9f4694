import type { Phrase } from "../phrase.ts";

/** Warning signs and symptoms, as objects of a sentence. */
const signs: readonly Phrase[] = [
  ["a tender spot on a bone", "eine druckempfindliche Stelle an einem Knochen"],
  ["pain at night", "Schmerzen in der Nacht"],
  ["pain at rest", "Schmerzen in Ruhe"],
  ["pain on hopping", "Schmerzen beim Hüpfen"],
  ["pain in the groin", "Schmerzen in der Leiste"],
  ["a swollen calf", "eine geschwollene Wade"],
  ["a hot swelling with fever", "eine heiße Schwellung mit Fieber"],
  ["numbness", "Taubheit"],
  ["a change of bladder or bowel", "eine Veränderung an Blase oder Darm"],
  ["chest pain", "Brustschmerzen"],
  ["fainting", "Ohnmacht"],
  ["breathlessness at rest", "Atemnot in Ruhe"],
  ["lost periods", "ausgebliebene Regelblutungen"],
  ["repeated bone injury", "wiederholte Knochenverletzungen"],
  ["dizziness", "Schwindel"],
  ["breathlessness", "Atemnot"],
  ["palpitations", "Herzrasen"],
  ["swollen ankles", "geschwollene Knöchel"],
  ["leg pain when walking", "Beinschmerzen beim Gehen"],
  ["a pregnancy, or one not long ago", "eine Schwangerschaft, jetzt oder vor Kurzem"],
  ["a known disease", "eine bekannte Krankheit"],
  ["fragile bones", "brüchige Knochen"],
];

const body: readonly Phrase[] = [
  [
    "You recorded {signs}: what loads the areas concerned is not planned.",
    "Du hast notiert: {signs}. Was die betroffenen Bereiche belastet, ist nicht geplant.",
  ],
  ["See a doctor today.", "Geh heute zu einer Ärztin oder einem Arzt."],
  ["See a clinician.", "Geh zu einer Ärztin oder einem Arzt."],
  ["Record it here once you are cleared.", "Trag es hier ein, sobald du die Freigabe hast."],
  [
    "Pain ({area}) has lasted {time} and is no better.",
    "Der Schmerz ({area}) dauert seit {time:dat} und ist nicht besser.",
  ],
  ["See a clinician or a physiotherapist.", "Geh in eine Arztpraxis oder zur Physiotherapie."],
  [
    "Your health answers name {named}: the sessions are careful ones.",
    "Deine Angaben zur Gesundheit nennen {named}: Die Einheiten sind vorsichtig.",
  ],
  ["Show a clinician what you plan to do first.", "Zeig vorher einer Ärztin oder einem Arzt, was du vorhast."],
  ["You recorded {signs}, so no session is planned.", "Du hast notiert: {signs}. Darum ist keine Einheit geplant."],
  [
    "See a doctor now; stop running and lifting until then.",
    "Geh jetzt zu einer Ärztin oder einem Arzt; bis dahin kein Laufen und kein Krafttraining.",
  ],
  [
    "Your health answers name {named}, so no session is planned.",
    "Deine Angaben zur Gesundheit nennen {named}; darum ist keine Einheit geplant.",
  ],
  ["See a clinician first.", "Geh erst zu einer Ärztin oder einem Arzt."],
  ["You are ill ({signs}), so no session is planned.", "Du bist krank ({signs}); darum ist keine Einheit geplant."],
  ["See a clinician before you train again.", "Geh zu einer Ärztin oder einem Arzt, bevor du wieder trainierst."],
  ["Record it here once nothing of it is left.", "Trag es hier ein, sobald nichts mehr davon übrig ist."],
  [
    "Under {age:number} strength training needs an adult beside you, so no session is planned.",
    "Unter {age} braucht Krafttraining einen Erwachsenen neben dir; darum ist keine Einheit geplant.",
  ],
  [
    "Ask an adult who knows the exercises, and say in the health questions that one is there.",
    "Frag einen Erwachsenen, der die Übungen kennt, und gib bei den Gesundheitsfragen an, dass jemand da ist.",
  ],
  [
    "Your heart rate was high for {n:number} minutes while lifting on {date}.",
    "Dein Puls war beim Krafttraining am {date} {n} Minuten lang hoch.",
  ],
  [
    "Rest longer between sets, and leave heart-rate work to the runs.",
    "Mach zwischen den Sätzen länger Pause und überlass das Training nach Puls den Läufen.",
  ],
];

const calendar: readonly Phrase[] = [
  [
    "Your own session at {when:raw} overlaps “{title}”.",
    "Deine eigene Einheit am {when} überschneidet sich mit „{title}“.",
  ],
  [
    "Move one of the two in your calendar; until then both stand as they are.",
    "Verschieb einen der beiden Termine in deinem Kalender; bis dahin bleiben beide, wie sie sind.",
  ],
  [
    "The session pinned at {when:raw} stays there, against the rule “{rule:named}”.",
    "Die am {when} festgesteckte Einheit bleibt dort, gegen die Regel „{rule}“.",
  ],
  [
    "Move the pin, or let it go and the plan finds a better place.",
    "Steck sie woanders fest, oder gib sie frei, und der Plan findet einen besseren Platz.",
  ],
  [
    '"{title}" starts at "{start}", which is no date that exists. It is left out.',
    "„{title}“ beginnt am „{start}“, und dieses Datum gibt es nicht. Der Termin ist ausgelassen.",
  ],
  [
    "Correct the date in the calendar and import it again.",
    "Berichtige das Datum im Kalender und lies ihn noch einmal ein.",
  ],
  [
    '"{one}" of {source:raw} and "{other}" of {second:raw} on {date} are taken for one run.',
    "„{one}“ aus {source} und „{other}“ aus {second} am {date} gelten als ein Lauf.",
  ],
  [
    "If they are two runs, give them times that do not overlap.",
    "Wenn es zwei Läufe sind, gib ihnen Zeiten, die sich nicht überschneiden.",
  ],
];

/** Runs that the runner took out or moved, and that have another time by now. */
const movedRuns: readonly Phrase[] = (
  [
    ["“{title}”", "its calendar has", "sein Kalender"],
    ["“{title:named}”", "your usual week has", "deine übliche Woche"],
  ] as const
).flatMap(([title, whose, wessen]): Phrase[] => [
  [
    `You took ${title} out; since then ${whose} another time for it, {when}, and it is back.`,
    `Du hast „{title}“ herausgenommen; seither hat ${wessen} eine andere Zeit dafür, {when}, und er ist wieder da.`,
  ],
  [
    `You moved ${title}; since then ${whose} another time for it, {when}, and that counts.`,
    `Du hast „{title}“ verschoben; seither hat ${wessen} eine andere Zeit dafür, {when}, und die zählt.`,
  ],
]);

const movedHints: readonly Phrase[] = [
  ["Take it out again if you do not run it.", "Nimm ihn wieder heraus, wenn du ihn nicht läufst."],
  ["Move it again if that time does not suit you.", "Verschieb ihn noch einmal, wenn dir diese Zeit nicht passt."],
];

const overlays: readonly Phrase[] = [
  [
    "{by:raw} changed “{parameter}”, which this build does not have.",
    "{by} hat „{parameter}“ geändert; das gibt es in dieser Version nicht.",
  ],
  ["The plan goes on without it.", "Der Plan kommt ohne aus."],
  [
    "{by:raw} set “{parameter}” to {value:raw}; it takes {range} ({unit:raw}).",
    "{by} hat „{parameter}“ auf {value} gesetzt; möglich sind {range} ({unit}).",
  ],
  ["{from:number} to {to:number}", "{from} bis {to}"],
  ["whole numbers from {from:number} to {to:number}", "ganze Zahlen von {from} bis {to}"],
  [
    "The plan keeps the usual value. Enter one in the range.",
    "Der Plan behält den üblichen Wert. Gib einen in diesem Bereich ein.",
  ],
];

/** What is wrong with a value of an entry. */
const misfits: readonly Phrase[] = [
  ["is missing", "fehlt"],
  ["is of another kind", "ist von anderer Art"],
  ['is not "{value}"', "ist nicht „{value}“"],
  ["is none of {values:raw}", "ist keines von {values}"],
  ["is empty", "ist leer"],
  ["is not more than {n:number}", "ist nicht mehr als {n}"],
  ["is less than {n:number}", "ist weniger als {n}"],
  ["is more than {n:number}", "ist mehr als {n}"],
  ["does not fit", "passt nicht"],
  ["is no text", "ist kein Text"],
  ["is no number", "ist keine Zahl"],
  ["is no whole number", "ist keine ganze Zahl"],
  ["is neither true nor false", "ist weder wahr noch falsch"],
  ["is no list", "ist keine Liste"],
  ["is no object", "ist kein Objekt"],
  ["is no date like 2027-03-01", "ist kein Datum der Form JJJJ-MM-TT"],
  ["is a day that does not exist", "ist ein Tag, den es nicht gibt"],
  ["is not in the years 1970 to 2100", "liegt nicht in den Jahren 1970 bis 2100"],
  ["is no time like 2027-03-01T18:00:00+01:00", "ist keine Zeit mit Datum, Uhrzeit und Abstand zur Weltzeit"],
  ["is no time of day like 18:00", "ist keine Uhrzeit der Form HH:MM"],
  ["is longer than fourteen days", "ist länger als vierzehn Tage"],
  ["is further than 5000 km", "ist weiter als 5000 km"],
  ["is no time zone known here", "ist keine hier bekannte Zeitzone"],
  ["the value does not fit the setting", "der Wert passt nicht zur Einstellung"],
  ["is no clock text", "ist keine Zeitmarke"],
  ["is no run of every week", "ist kein Lauf jeder Woche"],
  ["is longer than a day", "ist länger als ein Tag"],
  ["is more runs than a week has room for", "sind mehr Läufe, als in eine Woche passen"],
];

const journal: readonly Phrase[] = [
  ...misfits,
  [
    'The entry "{kind}" (version {n:number}) was made by a newer version; it is kept, and not counted here.',
    "Der Eintrag „{kind}“ (Version {n}) stammt aus einer neueren Version; er bleibt erhalten und zählt hier nicht.",
  ],
  [
    "Update Stridelift on this device to see what it says.",
    "Aktualisiere Stridelift auf diesem Gerät, um zu sehen, was darin steht.",
  ],
  [
    'The entry "{kind}" does not say what such an entry must ({path:raw}: {found}); it is kept, and not counted.',
    "Der Eintrag „{kind}“ sagt nicht, was er sagen muss ({path}: {found}); er bleibt erhalten und zählt nicht.",
  ],
  ["Enter what it was meant to say again.", "Gib noch einmal ein, was er sagen sollte."],
  [
    "The journal's line {n:number} cannot be read: {found}. The other lines were read.",
    "Zeile {n} des Tagebuchs lässt sich nicht lesen: {found}. Die anderen Zeilen sind gelesen.",
  ],
  ["line {n:number}", "Zeile {n}"],
  ["it is not JSON", "sie ist kein JSON"],
  ["it is nested deeper than {n:number} levels", "sie ist tiefer als {n} Ebenen verschachtelt"],
  ["it is not an object", "sie ist kein Objekt"],
  ['"{path}" does not fit ({found})', "„{path}“ passt nicht ({found})"],
  [
    "Take the line from a backup of the journal, or delete it.",
    "Nimm die Zeile aus einer Sicherung des Tagebuchs, oder lösch sie.",
  ],
  [
    "The journal's line {n:number} says something else under the id {id:raw} than a line before it; one of the two counts.",
    "Zeile {n} des Tagebuchs sagt unter der Kennung {id} etwas anderes als eine Zeile davor; eine der beiden zählt.",
  ],
  [
    "Delete the line that is wrong, or give the second an id of its own.",
    "Lösch die falsche Zeile, oder gib der zweiten eine eigene Kennung.",
  ],
];

/** What was found in the input and what to do. */
export const problems: readonly Phrase[] = [
  ...signs,
  ...body,
  ...calendar,
  ...movedRuns,
  ...movedHints,
  ...overlays,
  ...journal,
  ["This run cannot be moved here.", "Dieser Lauf lässt sich hier nicht verschieben."],
  [
    "A race is moved in the settings; a recording stays where it is.",
    "Ein Wettkampf wird in den Optionen verschoben; eine Aufzeichnung bleibt, wo sie ist.",
  ],
];
