import type { Phrase } from "../phrase.ts";

/** Rules of a repetition: why one cannot be read, and what becomes of it. */
const rules: readonly Phrase[] = [
  [
    '"{title}" repeats more than {n:number} times; the first {m:number} are kept.',
    "„{title}“ wiederholt sich mehr als {n}-mal; die ersten {m} bleiben.",
  ],
  [
    '"{title}" repeats by a rule that has an end (UNTIL) that is no time; it goes on without one.',
    "Die Wiederholung von „{title}“ hat ein Ende (UNTIL), das keine Zeit ist; sie geht ohne Ende weiter.",
  ],
  [
    '"{title}" repeats by a rule that takes too long to follow to its end; what was found is kept.',
    "Die Wiederholung von „{title}“ bis ans Ende zu verfolgen, dauert zu lange; das Gefundene bleibt.",
  ],
  [
    '"{title}" repeats by a rule that gives no date; its first one is kept.',
    "Die Wiederholung von „{title}“ ergibt kein Datum; das erste bleibt.",
  ],
  [
    '"{title}" repeats by a rule that contradicts itself; its first date is kept.',
    "Die Wiederholung von „{title}“ widerspricht sich; ihr erstes Datum bleibt.",
  ],
  [
    '"{title}" repeats by a rule that cannot be read: {why}. Its first date is kept.',
    "Die Wiederholung von „{title}“ lässt sich nicht lesen: {why}. Ihr erstes Datum bleibt.",
  ],
  ["it has no known frequency", "ihr Takt ist unbekannt"],
  ["it counts weeks of the year (BYWEEKNO)", "sie zählt Wochen des Jahres (BYWEEKNO)"],
  ["it uses another calendar (RSCALE)", "sie nutzt einen anderen Kalender (RSCALE)"],
  ["it moves dates that do not exist (SKIP)", "sie verschiebt Tage, die es nicht gibt (SKIP)"],
  ["it counts weekdays past the ninth (BYDAY)", "sie zählt Wochentage über den neunten hinaus (BYDAY)"],
  ["it counts positions in an unusual way (BYSETPOS)", "sie zählt Stellen auf ungewöhnliche Art (BYSETPOS)"],
  ["it skips hours or minutes of a list (INTERVAL)", "sie überspringt Stunden oder Minuten einer Liste (INTERVAL)"],
  ["it skips months of a list (INTERVAL, BYMONTH)", "sie überspringt Monate einer Liste (INTERVAL, BYMONTH)"],
  ["it counts days from the end of the month (BYMONTHDAY)", "sie zählt Tage vom Monatsende her (BYMONTHDAY)"],
];

const events: readonly Phrase[] = [
  [
    "The event has more than one DTSTART; the first one counts.",
    "Der Termin hat mehr als einen Beginn (DTSTART); der erste zählt.",
  ],
  [
    '{name:raw} is "{value}", which is no time; the event is kept without an end.',
    "{name} ist „{value}“, und das ist keine Zeit; der Termin bleibt ohne Ende.",
  ],
  [
    "The event ends before it starts; it is kept without an end.",
    "Der Termin endet, bevor er beginnt; er bleibt ohne Ende.",
  ],
  ['RECURRENCE-ID is no time: "{value}".', "RECURRENCE-ID ist keine Zeit: „{value}“."],
  [
    'The event "{title}" has no start (DTSTART). It was left out.',
    "Der Termin „{title}“ hat keinen Beginn (DTSTART). Er ist ausgelassen.",
  ],
  [
    "An event without a title has no start (DTSTART). It was left out.",
    "Ein Termin ohne Titel hat keinen Beginn (DTSTART). Er ist ausgelassen.",
  ],
  [
    'The event "{title}" has a start that is no time: "{value}". It was left out.',
    "Der Beginn des Termins „{title}“ ist keine Zeit: „{value}“. Er ist ausgelassen.",
  ],
  [
    'An event without a title has a start that is no time: "{value}". It was left out.',
    "Der Beginn eines Termins ohne Titel ist keine Zeit: „{value}“. Er ist ausgelassen.",
  ],
  ["Give it a date in the calendar it comes from.", "Gib ihm im Kalender, aus dem er stammt, ein Datum."],
  [
    '{name:raw} holds "{value}", which is no time; it was passed over.',
    "{name} enthält „{value}“, und das ist keine Zeit; es ist übergangen.",
  ],
  [
    'A date of "{title}" lies outside of the years 1970 to 2100 and was left out.',
    "Ein Tag von „{title}“ liegt außerhalb der Jahre 1970 bis 2100 und ist ausgelassen.",
  ],
  [
    '"{title}" lies outside of the years 1970 to 2100 and was left out.',
    "„{title}“ liegt außerhalb der Jahre 1970 bis 2100 und ist ausgelassen.",
  ],
];

const files: readonly Phrase[] = [
  ["This is no calendar: it has no BEGIN:VCALENDAR.", "Das ist kein Kalender: Es fehlt BEGIN:VCALENDAR."],
  ["Export it again as an .ics file.", "Exportiere ihn noch einmal als .ics-Datei."],
  [
    "The calendar is larger than {n:number} bytes; only its beginning is read.",
    "Der Kalender ist größer als {n} Byte; nur sein Anfang ist gelesen.",
  ],
  [
    "The calendar has more than {n:number} events; the rest is left out.",
    "Der Kalender hat mehr als {n} Termine; der Rest ist ausgelassen.",
  ],
  [
    "The calendar gives {n:number} events; the first {m:number} are kept.",
    "Der Kalender ergibt {n} Termine; die ersten {m} bleiben.",
  ],
  ["{n:number} more problems like these in this calendar.", "{n} weitere solche Hinweise in diesem Kalender."],
  ["A line of {n:number} characters was left out.", "Eine Zeile mit {n} Zeichen ist ausgelassen."],
  [
    'This line is no calendar line and was left out: "{line}".',
    "Diese Zeile ist keine Kalenderzeile und ist ausgelassen: „{line}“.",
  ],
  [
    "END:{kind:raw} closes nothing that is open and was passed over.",
    "END:{kind} schließt nichts, was offen ist, und ist übergangen.",
  ],
  [
    "BEGIN:{kind:raw} has no END of its own; what stands in it is read.",
    "BEGIN:{kind} hat kein eigenes END; was darin steht, ist gelesen.",
  ],
  [
    'The time zone "{zone}" is not known; its times are read on the calendar\'s own zone {own:raw}.',
    "Die Zeitzone „{zone}“ ist nicht bekannt; ihre Zeiten gelten in der Zone des Kalenders, {own}.",
  ],
  [
    'The time zone "{zone}" is not known; its times are read on your own clock.',
    "Die Zeitzone „{zone}“ ist nicht bekannt; ihre Zeiten gelten nach deiner Uhr.",
  ],
];

/** What was found in a calendar file. */
export const calendarFiles: readonly Phrase[] = [...rules, ...events, ...files];
