import type { Words } from "../en/index.ts";

export const files: Words["files"] = {
  title: "Deine Dateien",
  intro:
    "Kalender deiner Läufe und Sicherungen deines Tagebuchs. Sie werden auf diesem Gerät gelesen; was du übernimmst, gehört zu deinem Tagebuch.",
  choose: "Dateien wählen",
  drop: "oder hier ablegen",
  reading: "Wird gelesen …",
  found: "Was darin steht",
  events: (n) => (n === 1 ? "1 Termin" : `${n} Termine`),
  runs: (n) => (n === 1 ? "1 Lauf" : `${n} Läufe`),
  kinds: {
    easy: "locker",
    steady: "zügig",
    "medium-long": "mittellang",
    long: "lang",
    quality: "Tempo",
    "long-quality": "lang mit Tempo",
    race: "Wettkampf",
  },
  span: (from, to) => `${from} bis ${to}`,
  zone: (name) => `Die Zeiten sind die von ${name}.`,
  races: "Wettkämpfe, am Titel erkannt",
  nothingNew: "Nichts davon ist neu.",
  newEvents: (n) => (n === 1 ? "1 Termin ist neu oder geändert." : `${n} Termine sind neu oder geändert.`),
  gone: (n) => (n === 1 ? "1 Termin steht nicht mehr im Kalender." : `${n} Termine stehen nicht mehr im Kalender.`),
  back: (n) =>
    n === 1
      ? "1 Termin, den du zurückgenommen hattest, kommt wieder."
      : `${n} Termine, die du zurückgenommen hattest, kommen wieder.`,
  partly: "Ein Teil war nicht lesbar; deshalb gilt nichts als weggefallen.",
  take: "Übernehmen",
  taken: "Der Kalender ist übernommen.",
  entries: (n) => (n === 1 ? "1 Eintrag" : `${n} Einträge`),
  newEntries: (n) =>
    n === 0
      ? "Alle sind schon auf diesem Gerät."
      : n === 1
        ? "1 davon ist noch nicht auf diesem Gerät."
        : `${n} davon sind noch nicht auf diesem Gerät.`,
  newerEntries: (n) =>
    n === 1
      ? "1 stammt von einer neueren Version; er bleibt, wie er ist."
      : `${n} stammen von einer neueren Version; sie bleiben, wie sie sind.`,
  unreadable: (n) =>
    n === 1
      ? "1 Zeile ist nicht lesbar; sie wird als Text aufgehoben."
      : `${n} Zeilen sind nicht lesbar; sie werden als Text aufgehoben.`,
  noBackup: "Nichts darin lässt sich als Tagebuch lesen.",
  restore: "Sicherung ins Tagebuch übernehmen",
  restoreNote:
    "Dabei wird nichts von diesem Gerät entfernt. Eine Kopie des Tagebuchs, wie es jetzt ist, bleibt unter Optionen erhalten.",
  restored: "Die Sicherung steht in deinem Tagebuch.",
  cancel: "Lassen",
  problems: (n) => (n === 1 ? "1 Hinweis zu den Dateien" : `${n} Hinweise zu den Dateien`),
  export: "Tagebuch exportieren",
  exportNote:
    "Eine Textdatei mit allem, was du eingetragen hast: deine Sicherung und dein Umzug auf ein anderes Gerät.",
  exported: (when) => `Zuletzt exportiert: ${when}.`,
  neverExported: "Von diesem Gerät bisher nicht exportiert.",
  calendar: "Einheiten als Kalender sichern",
  calendarNote:
    "Eine .ics-Datei mit allen geplanten Einheiten, für den Kalender auf deinem Telefon. Nach Änderungen neu einlesen.",
  failed: "Das ging nicht. Es wurde nichts verändert.",
  copies: "Frühere Kopien",
  copiesNote: "Angelegt, bevor eine Sicherung dazukam; die letzten drei.",
  copy: (when, n) => `${when}, ${n === 1 ? "1 Eintrag" : `${n} Einträge`}`,
  bringBack: "Zurückholen",
  broughtBack: "Was in der Kopie stand, steht in deinem Tagebuch.",
  nothingToBringBack: "Alles aus der Kopie steht schon in deinem Tagebuch.",
  save: "Sichern",
  erase: "Alles löschen",
  eraseNote:
    "Entfernt dein Tagebuch und seine Kopien endgültig von diesem Gerät. Zurück führt nur eine eigene Sicherung.",
  eraseDemoNote: "Entfernt die Vorführung und alles, was du darin geändert hast. Dein eigenes Tagebuch bleibt.",
  eraseTitle: "Das Tagebuch dieses Geräts löschen?",
  eraseFirst: "Exportiere es zuerst: dann lässt es sich hier oder anderswo wiederherstellen.",
  eraseAsk: (word) => `Zum Löschen tippe „${word}“.`,
  eraseWord: "löschen",
  eraseNow: "Jetzt löschen",
};
