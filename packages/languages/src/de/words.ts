import type { Phrase } from "../phrase.ts";

/*
 * Glossary: one word for one thing, in all files of this folder and in the app.
 *
 * session Einheit · full session Ganzkörpereinheit · light session leichte Einheit · upper-body session Oberkörpereinheit
 * rep Wiederholung (Wdh.) · set Satz · reps in reserve, left: Wiederholungen in Reserve, in Reserve · rest Pause
 * load (kg) Gewicht · maximum, 1RM Maximum, 1RM · jumps Sprünge · contacts Bodenkontakte · hops Hüpfer · fast lifts explosive Übungen
 * squat Kniebeuge · lunge Ausfallschritt · hinge Hüftbeuge · push Drücken · pull Ziehen · calf Wade · trunk Rumpf · carry Tragen
 * phases: Anpassung, Kraft, Schnellkraft, Zuspitzen, Tapering, Übergang · deload Entlastungswoche · in season, off season:
 *   Wettkampfzeit, wettkampffreie Zeit
 * runs: lockerer Lauf, zügiger Lauf, mittellanger Lauf, langer Lauf, Tempotraining, langer Lauf mit Tempo, Wettkampf
 *   hard run: harter Lauf · easy day: lockerer Tag
 * windows: deine Zeiten · pinned: festgesteckt · warm-up: Aufwärmen · screen: Test · screened: getestet · tight: steif
 * overactive: überaktiv · weak: schwach · grade: Beleggrad · shortfall: was fehlt · running economy: Laufökonomie
 */

const weekdays: readonly Phrase[] = [
  ["Monday", "Montag"],
  ["Tuesday", "Dienstag"],
  ["Wednesday", "Mittwoch"],
  ["Thursday", "Donnerstag"],
  ["Friday", "Freitag"],
  ["Saturday", "Samstag"],
  ["Sunday", "Sonntag"],
];

/** A run by its kind: as a word, then in the nominative, dative and accusative with its article. */
const runKinds = [
  ["easy run", "lockerer Lauf", "der lockere Lauf", "dem lockeren Lauf", "den lockeren Lauf"],
  ["steady run", "zügiger Lauf", "der zügige Lauf", "dem zügigen Lauf", "den zügigen Lauf"],
  ["medium-long run", "mittellanger Lauf", "der mittellange Lauf", "dem mittellangen Lauf", "den mittellangen Lauf"],
  ["long run", "langer Lauf", "der lange Lauf", "dem langen Lauf", "den langen Lauf"],
  ["quality run", "Tempotraining", "das Tempotraining", "dem Tempotraining", "das Tempotraining"],
  [
    "long quality run",
    "langer Lauf mit Tempo",
    "der lange Lauf mit Tempo",
    "dem langen Lauf mit Tempo",
    "den langen Lauf mit Tempo",
  ],
  ["race", "Wettkampf", "der Wettkampf", "dem Wettkampf", "den Wettkampf"],
] as const;

const runs: readonly Phrase[] = runKinds.flatMap(([english, word, nom, dat, acc]): Phrase[] => [
  [english, word],
  [`nom|{day:word}’s ${english}`, `${nom} am {day}`],
  [`dat|{day:word}’s ${english}`, `${dat} am {day}`],
  [`acc|{day:word}’s ${english}`, `${acc} am {day}`],
]);

const times: readonly Phrase[] = [
  ["1 minute", "1 Minute"],
  ["{n:number} minutes", "{n} Minuten"],
  ["1 hour", "1 Stunde"],
  ["{n:number} hours", "{n} Stunden"],
  ["1 day", "1 Tag"],
  ["{n:number} days", "{n} Tage"],
  ["dat|{n:number} days", "{n} Tagen"],
  ["1 week", "1 Woche"],
  ["{n:number} weeks", "{n} Wochen"],
  ["dat|{n:number} weeks", "{n} Wochen"],
];

const sessions: readonly Phrase[] = [
  ["full", "Ganzkörper"],
  ["light", "leicht"],
  ["upper", "Oberkörper"],
  ["full body", "Ganzkörper"],
  ["upper body", "Oberkörper"],
  ["a full session", "eine Ganzkörpereinheit"],
  ["a light session", "eine leichte Einheit"],
  ["an upper-body session", "eine Oberkörpereinheit"],
  ["planned", "geplant"],
  ["done", "erledigt"],
  ["missed", "nicht gemacht"],
  ["not done", "nicht gemacht"],
  ["Before strength", "Vor dem Krafttraining"],
  ["After strength", "Nach dem Krafttraining"],
  ["Stridelift, times only", "Stridelift, nur die Zeiten"],
];

const phases: readonly Phrase[] = [
  ["adaptation", "Anpassung"],
  ["strength", "Kraft"],
  ["power", "Schnellkraft"],
  ["sharpen", "Zuspitzen"],
  ["taper", "Tapering"],
  ["transition", "Übergang"],
];

/** What two texts are joined by. */
const joints: readonly Phrase[] = [
  [" and ", " und "],
  [" or ", " oder "],
];

/** Words that stand alone or in many sentences. */
export const words: readonly Phrase[] = [
  ...weekdays,
  ...weekdays.map(([english, german]): Phrase => [`${english} {date}`, `${german} {date}`]),
  ...runs,
  ...times,
  ...sessions,
  ...phases,
  ...joints,
];
