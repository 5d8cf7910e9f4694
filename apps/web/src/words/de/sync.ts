import type { Words } from "../en/index.ts";

export const sync: Words["sync"] = {
  off: "Auf diesem Gerät",
  synced: "Abgeglichen",
  syncing: "Gleicht ab",
  waiting: "Server nicht erreicht",
  pending: (n) => `${n} nur auf diesem Gerät`,
  signedOut: "Neu anmelden",
  asking: "Antwort fehlt",
  signedOutBand: (n) =>
    n === 0
      ? "Der Server hat dich abgemeldet. Dein Tagebuch liegt wie zuvor auf diesem Gerät."
      : n === 1
        ? "Der Server hat dich abgemeldet. 1 Eintrag ist nur auf diesem Gerät, bis du dich anmeldest."
        : `Der Server hat dich abgemeldet. ${n} Einträge sind nur auf diesem Gerät, bis du dich anmeldest.`,
  askingBand:
    "Du bist angemeldet, abgeglichen wurde noch nichts: Sag zuerst, was mit dem Tagebuch auf diesem Gerät geschehen soll.",
  answer: "Antworten",
  look: "Ansehen",
};
