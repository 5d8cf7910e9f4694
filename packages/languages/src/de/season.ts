import type { Phrase } from "../phrase.ts";
import { ofRace } from "./races.ts";

const CHOICE: Phrase = [
  "Order and lengths of phases are our choice.",
  "Reihenfolge und Länge der Phasen sind unsere Wahl.",
];

/** The head of a phase's reason with its weeks: a phrase for one week and one for more. */
function phase(english: string, german: string, rest: readonly Phrase[]): Phrase[] {
  return rest.flatMap(([text, translated]): Phrase[] => [
    [`${english}, 1 week: ${text}`, `${german}, 1 Woche: ${translated}`],
    [`${english}, {weeks:number} weeks: ${text}`, `${german}, {weeks} Wochen: ${translated}`],
  ]);
}

const adaptation = phase("Adaptation", "Anpassung", [
  ...ofRace(
    "{race} is too near to begin heavy work.",
    "Bis zu {race} ist es zu kurz, um mit schwerem Training anzufangen.",
  ),
  ...ofRace(
    "after {race} you go back to lighter work before the loads rise again.",
    "Nach {race} gehst du zu leichterem Training zurück, bevor die Gewichte wieder steigen.",
  ),
  ["lighter loads before the heavy ones.", "leichtere Gewichte vor den schweren."],
  ...ofRace(
    "lighter loads before the heavy ones, kept short for the heavy work before {race}.",
    "leichtere Gewichte vor den schweren, kurz gehalten, damit vor {race} Zeit für das schwere Training bleibt.",
  ),
]);

const strength = phase("Strength", "Kraft", [
  [
    "with no A race near, heavy work has room; fast work and an easy week follow.",
    "Kein A-Wettkampf ist nah, also hat schweres Training Platz; danach kommen schnelles Training und eine leichte Woche.",
  ],
  ...ofRace(
    "heavy work comes first, even inside the {n:number} weeks before {race}, because you have not had {had:number} weeks of it in the last {last:number}.",
    "Schweres Training geht vor, auch in den {n} Wochen vor {race}, denn in den letzten {last} Wochen hattest du keine {had} davon.",
  ),
  [
    "off season is when heavy work has room; fast work and an easy week follow.",
    "In der wettkampffreien Zeit hat schweres Training Platz; danach kommen schnelles Training und eine leichte Woche.",
  ],
  ...ofRace(
    "off season is when heavy work has room; it ends where the {n:number} weeks before {race} begin.",
    "In der wettkampffreien Zeit hat schweres Training Platz; sie endet, wo die {n} Wochen vor {race} beginnen.",
  ),
]);

const power = phase("Power", "Schnellkraft", [
  [
    "jumps and fast lifts after the heavy weeks; a few heavy sets keep your strength.",
    "Sprünge und explosive Übungen nach den schweren Wochen; ein paar schwere Sätze erhalten deine Kraft.",
  ],
  ...ofRace(
    "before {race} jumps and fast lifts take the room, and a few heavy sets keep your strength.",
    "Vor {race} bekommen Sprünge und explosive Übungen den Platz, und ein paar schwere Sätze erhalten deine Kraft.",
  ),
]);

const sharpen = phase("Sharpening", "Zuspitzen", [
  [
    "up to the taper a few heavy sets keep your strength while running comes first.",
    "Bis zum Tapering erhalten ein paar schwere Sätze deine Kraft, während das Laufen vorgeht.",
  ],
  ...ofRace(
    "up to the taper for {race} a few heavy sets keep your strength while running comes first.",
    "Bis zum Tapering vor {race} erhalten ein paar schwere Sätze deine Kraft, während das Laufen vorgeht.",
  ),
]);

const TAPERED: Phrase = [
  "Studies of running support two weeks; that lifting follows is our choice.",
  "Studien zum Laufen stützen zwei Wochen; dass das Krafttraining folgt, ist unsere Wahl.",
];

const taper = phase("Taper", "Tapering", [
  ["fewer sets.", "weniger Sätze."],
  ["fewer sets; there is no room for more.", "weniger Sätze; für mehr ist kein Platz."],
  ...ofRace("fewer sets before {race}.", "weniger Sätze vor {race}."),
  ...ofRace(
    "fewer sets before {race}; there is no room for more.",
    "weniger Sätze vor {race}; für mehr ist kein Platz.",
  ),
  [
    "“{race}” is in it; the weeks around it stay as they were counted.",
    "„{race}“ liegt darin; die Wochen darum herum bleiben, wie sie gezählt sind.",
  ],
  [
    "your {priority:raw} race is in it; the weeks around it stay as they were counted.",
    "Dein {priority}-Wettkampf liegt darin; die Wochen darum herum bleiben, wie sie gezählt sind.",
  ],
]);

const transition = phase("Transition", "Übergang", [
  ["easy, between power and the next strength phase.", "locker, zwischen Schnellkraft und der nächsten Kraftphase."],
  ...ofRace("mobility and light movement after {race}.", "Beweglichkeit und leichte Bewegung nach {race}."),
]);

const weeks: readonly Phrase[] = [
  ["Our choice.", "Unsere Wahl."],
  ...ofRace(
    "In season: the {n:number} weeks before {race} have begun.",
    "Wettkampfzeit: Die {n} Wochen vor {race} haben begonnen.",
  ),
  ["How many is our choice.", "Wie viele es sind, ist unsere Wahl."],
  [
    "In trials heavy lifting improved running economy a little on average; one clear trial found no change.",
    "In Studien hat schweres Krafttraining die Laufökonomie im Mittel etwas verbessert; eine klare Studie fand keine Änderung.",
  ],
  ["Deload: week {n:number} since the last easy one.", "Entlastung: Woche {n} seit der letzten leichten."],
  [
    "Deload: week {n:number} since the last easy one, and your running falls by {drop:number} % in it.",
    "Entlastung: Woche {n} seit der letzten leichten, und in ihr läufst du {drop} % weniger.",
  ],
  [
    "Deload: moved to week {n:number} since the last easy one, in which your running falls by {drop:number} %.",
    "Entlastung: verschoben auf Woche {n} seit der letzten leichten, in der du {drop} % weniger läufst.",
  ],
  [
    "Coaches use lighter weeks; how often is our choice.",
    "Trainer setzen leichtere Wochen ein; wie oft, ist unsere Wahl.",
  ],
  [
    "Your programme has not begun in the week of {date}.",
    "In der Woche ab {date} hat dein Programm noch nicht begonnen.",
  ],
];

/** What the number of sessions of a week is for. */
const doses: readonly Phrase[] = [
  [
    "Your first week has {n:number} of 7 days, and sessions in proportion.",
    "Deine erste Woche hat {n} von 7 Tagen und entsprechend viele Einheiten.",
  ],
  [
    "Your own limits set how many sessions a week there are.",
    "Wie viele Einheiten die Woche hat, bestimmen deine eigenen Grenzen.",
  ],
  [
    "Your hard runs of this week lower the target.",
    "Deine harten Läufe in dieser Woche senken die Zahl der Einheiten.",
  ],
  [
    "Older adults may need up to two sessions a week to keep muscle size.",
    "Ältere brauchen vielleicht bis zu zwei Einheiten in der Woche, um ihre Muskelmasse zu halten.",
  ],
  ["That it holds from {age:number} is our choice.", "Dass das ab {age} gilt, ist unsere Wahl."],
  [
    "At most one session in the week of a race, and none is missed.",
    "Höchstens eine Einheit in der Woche eines Wettkampfs, und keine wird vermisst.",
  ],
  [
    "No session is asked of this week; one is welcome where the limit allows.",
    "In dieser Woche wird keine Einheit erwartet; eine ist willkommen, wo die Grenze es erlaubt.",
  ],
  [
    "Mobility and light movement, as often as you like it up to the limit.",
    "Beweglichkeit und leichte Bewegung, so oft du magst, bis zur Grenze.",
  ],
  [
    "One session a week keeps what you have, as long as the load stays.",
    "Eine Einheit in der Woche erhält, was du hast, solange das Gewicht bleibt.",
  ],
  ["Not studied in runners.", "An Läufern nicht untersucht."],
  [
    "Two sessions a week build: the dose of most trials.",
    "Zwei Einheiten in der Woche bauen auf: So viel gab es in den meisten Studien.",
  ],
  [
    "Three sessions a week build: the dose of most trials.",
    "Drei Einheiten in der Woche bauen auf: So viel gab es in den meisten Studien.",
  ],
  [
    "{n:number} sessions a week build: the dose of most trials.",
    "{n} Einheiten in der Woche bauen auf: So viel gab es in den meisten Studien.",
  ],
];

/** Why phases and weeks are as they are. */
export const season: readonly Phrase[] = [
  CHOICE,
  ...adaptation,
  ...strength,
  ...power,
  ...sharpen,
  TAPERED,
  ...taper,
  ...transition,
  ...weeks,
  ...doses,
];
