import type { Phrase } from "../phrase.ts";

/** What runs of the usual week are called, and why they are there. */
const usualWeek: readonly Phrase[] = [
  ["Easy run", "Lockerer Lauf"],
  ["Steady run", "Zügiger Lauf"],
  ["Medium-long run", "Mittellanger Lauf"],
  ["Long run", "Langer Lauf"],
  ["Quality run", "Tempotraining"],
  ["Long run with quality", "Langer Lauf mit Tempo"],
  ["usual week", "übliche Woche"],
  ["your usual week", "deine übliche Woche"],
  ["your usual week says so", "deine übliche Woche sagt es so"],
];

/** Why an event is read as the run that it is taken for. */
export const runs: readonly Phrase[] = [
  ...usualWeek,
  ["the numbers of the title", "die Zahlen im Titel"],
  ['the title says "{word}"', "im Titel steht „{word}“"],
  ["nothing in the title names a session", "nichts im Titel nennt ein Training"],
  ["the title names a place and a race distance", "der Titel nennt einen Ort und eine Wettkampfstrecke"],
  ["the title gives a distance", "der Titel nennt eine Strecke"],
  ["it is on your race list", "er steht auf deiner Wettkampfliste"],
  ["it is on your race list as “{race}”", "er steht auf deiner Wettkampfliste als „{race}“"],
  ["its steps hold {n:number} minutes of hard work", "in seinen Abschnitten stecken {n} harte Minuten"],
  ["its steps hold {n:number} steady minutes", "in seinen Abschnitten stecken {n} zügige Minuten"],
  [
    "{n:number} minutes were at or above {percent:number} % of your maximum heart rate",
    "{n} Minuten lagen bei {percent} % deiner maximalen Herzfrequenz oder darüber",
  ],
  ['the calendar calls it "{sport}"', "der Kalender nennt ihn „{sport}“"],
  ["you said so", "du hast es so gesagt"],
  ["the calendar marks it as a race", "der Kalender führt ihn als Wettkampf"],
  ["it lasts {n:number} minutes", "er dauert {n} Minuten"],
  [
    "at {n:number} minutes it is longer than the runs around it",
    "mit {n} Minuten ist er länger als die Läufe darum herum",
  ],
  [
    "it is {n:number} % of its week and longer than the runs around it",
    "er macht {n} % seiner Woche aus und ist länger als die Läufe darum herum",
  ],
  ["nothing says that it is more than an easy run", "nichts sagt, dass er mehr als ein lockerer Lauf ist"],
  ["{because}, the longest of its week", "{because}, der längste seiner Woche"],
  ["{because}, and it is the longest of its week", "{because}, und er ist der längste seiner Woche"],
  ["it was recorded as a run", "er wurde als Lauf aufgezeichnet"],
];
