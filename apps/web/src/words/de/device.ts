import type { Words } from "../en/index.ts";

export const device: Words["device"] = {
  title: "Dieses Gerät",
  kept: (entries) =>
    entries === 1
      ? "Dein Tagebuch hat 1 Eintrag. Es liegt auf diesem Gerät."
      : `Dein Tagebuch hat ${entries} Einträge. Es liegt auf diesem Gerät.`,
  keptDemo: "Die Vorführung liegt auf diesem Gerät, getrennt von deinem eigenen Tagebuch.",
  room: (used, free) => `Es belegt ${used}; der Browser lässt Platz für ${free}.`,
  persisted: "Der Browser behält es dauerhaft.",
  notPersisted: "Der Browser darf es löschen, wenn der Platz knapp wird. Exportiere das Tagebuch ab und zu.",
  askToKeep: "Den Browser bitten, es zu behalten",
  refused: "Der Browser sagt das vorerst nicht zu. Eine installierte App wird eher behalten.",
  damaged: (n) => (n === 1 ? "1 Zeile des Tagebuchs ist nicht lesbar" : `${n} Zeilen des Tagebuchs sind nicht lesbar`),
  damagedNote: "Alle anderen wurden gelesen. Diese bleiben, wie sie gefunden wurden, und stehen am Ende jedes Exports.",
  misfit: (n) =>
    n === 1 ? "1 Eintrag sagt nicht, was er sagen muss" : `${n} Einträge sagen nicht, was sie sagen müssen`,
  rowLabel: (n) => `Zeile ${n}`,
  look: "Ansehen",
  seen: "Gesehen",
  newer: (n) =>
    n === 1
      ? "1 Eintrag stammt von einer neueren Version. Er bleibt, wie er ist, und wird mit exportiert."
      : `${n} Einträge stammen von einer neueren Version. Sie bleiben, wie sie sind, und werden mit exportiert.`,
  clock: (ago) =>
    `Die Uhr dieses Geräts geht etwa ${ago} nach gegenüber der, mit der dein Tagebuch geschrieben wurde. Die Einträge behalten ihre Reihenfolge; prüfe Datum und Uhrzeit des Geräts.`,
  minutes: (n) => (n === 1 ? "1 Minute" : `${n} Minuten`),
  hours: (n) => (n === 1 ? "1 Stunde" : `${n} Stunden`),
  days: (n) => (n === 1 ? "1 Tag" : `${n} Tage`),
  install: "Als App",
  installNote: "Installiert öffnet es sich wie jede App, auch ohne Netz.",
  installButton: "Installieren",
  installIos: "In Safari: auf Teilen tippen, dann „Zum Home-Bildschirm“.",
  installElse: "Öffne das Menü des Browsers und wähle „Installieren“ oder „Zum Startbildschirm hinzufügen“.",
  installed: "Es ist installiert.",
  installHint: "Schön, dass du wieder da bist: Installiere Stridelift, dann öffnest du es vom Startbildschirm.",
  notNow: "Nicht jetzt",
  offlineReady: "Es ist bereit, ohne Netz zu starten.",
  offlineNotYet: "Es kann noch nicht ohne Netz starten; dafür braucht es einen Besuch mit Netz.",
  version: (build) => `Version ${build}`,
  update: "Eine neue Version liegt bereit.",
  load: "Laden",
  brokenTitle: "Das Tagebuch ließ sich nicht öffnen",
  because: {
    "device/newer-app":
      "Auf diesem Gerät hat eine neuere Version von Stridelift gearbeitet. Lade die Seite neu, um sie zu bekommen.",
    "device/no-storage":
      "Der Browser gibt dieser Seite keinen Platz für ein Tagebuch; in privaten Fenstern ist das oft so.",
    "device/slow": "Der Speicher des Browsers antwortet nicht.",
    "device/gone": "Der Teil der App, der das Tagebuch führt, ist stehen geblieben.",
    "device/fault": "Im Programm ist etwas schiefgegangen.",
  },
  untouched:
    "Was auf diesem Gerät aufgehoben ist, ist unberührt. Du kannst es hier als Datei sichern, die jede Version liest.",
  reload: "Seite neu laden",
  nothingKept: "Auf diesem Gerät wurde kein Tagebuch gefunden.",
  notReached: "Das Tagebuch ist von hier nicht erreichbar. Schließe andere Tabs von Stridelift und lade die Seite neu.",
  technical: "Was gemeldet wurde",
  partFailed: "Dieser Teil der App ließ sich nicht laden.",
};
