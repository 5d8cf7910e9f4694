import type { Words } from "../en/index.ts";

export const checked: Words["checked"] = {
  title: "Was wir geprüft haben",
  intro:
    "Über Krafttraining für Läufer wird viel behauptet. Hier steht, was uns am häufigsten begegnet, was dafür angeführt wird, was die Quellen sagen und was wir stattdessen sagen.",
  read: (n) =>
    `Hinter dem Plan stehen ${n} Quellen. Von den meisten haben wir Zusammenfassung oder Tabellen gelesen, von manchen eine Zusammenfassung an anderer Stelle; bei jeder steht, was.`,
  contents: "Auf dieser Seite",
  claims: "Behauptungen und was daran ist",
  claimed: "Es heißt",
  cited: "Dafür wird angeführt",
  citedNothing: "Dafür wird nichts angeführt.",
  says: "Was wir gefunden haben",
  weSay: "Wir sagen",
  grades: "Wie sicher wir sind",
  gradesIntro: "Jeder Grund und jede Zahl im Plan trägt einen von vier Beleggraden.",
  benefit: "Was du erwarten kannst",
  benefitIntro:
    "Was Krafttraining an deinen Zeiten ändern kann, als Spanne. Wähle einen Wettkampf und die Zeit, die du jetzt läufst.",
  race: "Wettkampf",
  raceNames: { "5000": "5 km", "10000": "10 km", "21097.5": "Halbmarathon", "42195": "Marathon" },
  now: "Deine Zeit jetzt, als h:mm:ss oder mm:ss",
  nowBad: "Schreib die Zeit wie 52:30 oder 3:45:00, mit einem Tempo zwischen Gehen und Sprint.",
  weeks: "Wochen Training",
  weeksHint: "Vor der vierten Woche erwarten wir keine Änderung, ab der zehnten die ganze.",
  share: "Gemachte von den geplanten Einheiten",
  faster: "schneller",
  slower: "langsamer",
  same: "keine Änderung",
  pictureOf: "Die erwartete Änderung als Spanne",
  weight: "Zu deinem Gewicht",
  late: "Spät im Rennen",
  notPromised: "Was wir nicht versprechen",
  notPromisedList: [
    "Dass du dich nicht verletzt. Das kann kein Test und keine Übungsliste sagen.",
    "Dass du bis zu einem Tag schneller bist. Die Spanne oben schließt keine Änderung ein und einen leichten Verlust.",
    "Dass mehr Muskeln einen Läufer schneller machen. Das ist nicht gezeigt.",
    "Dass ein Maximum deines ist, bevor du es gehoben hast. Unsere sind Schätzungen mit ihrem Fehler, und wir verlangen nie einen Test.",
    "Dass der Plan deinen Körper besser kennt als du. Schmerz geht vor, und ein ärztliches Wort auch.",
  ],
  sources: "Alle Quellen",
  allSources: (n) => `Alle ${n} zeigen`,
};
