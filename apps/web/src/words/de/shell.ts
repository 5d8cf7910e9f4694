import type { Words } from "../en/index.ts";

export const shell: Words["shell"] = {
  name: "Stridelift",
  skip: "Zum Inhalt",
  places: "Orte",
  plan: "Plan",
  train: "Training",
  progress: "Verlauf",
  body: "Körper",
  settings: "Optionen",
  opening: "Dein Tagebuch wird geöffnet …",
  undo: "Rückgängig",
  close: "Schließen",
  cancel: "Abbrechen",
  demo: "Das ist eine Vorführung: Alex, fünfzehn Wochen vor einem Marathon.",
  leaveDemo: "Mit deinen eigenen Läufen beginnen",
  demoTag: "Demo",
  offline: "Offline. Alles funktioniert und bleibt auf diesem Gerät.",
  notSaved: "Das konnte auf dem Gerät nicht gespeichert werden.",
  newer: (n) =>
    n === 1
      ? "Ein Eintrag stammt von einer neueren Version. Er bleibt, wie er ist, und wird hier nicht verwendet."
      : `${n} Einträge stammen von einer neueren Version. Sie bleiben, wie sie sind, und werden hier nicht verwendet.`,
  update: "Eine neue Version liegt bereit.",
  reload: "Laden",
  planError: "Die App konnte nicht starten.",
  nothingLost: "Nichts ist verloren: Dein Tagebuch liegt auf diesem Gerät. Du kannst es hier exportieren.",
  exportJournal: "Tagebuch exportieren",
};
