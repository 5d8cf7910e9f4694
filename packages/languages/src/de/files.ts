import type { Phrase } from "../phrase.ts";

const reading: readonly Phrase[] = [
  ["This is an address; addresses are not fetched here.", "Das ist eine Adresse; hier wird nichts abgerufen."],
  ["Download the calendar and name the file.", "Lade den Kalender herunter und gib die Datei an."],
  ["This is a folder, not a file.", "Das ist ein Ordner, keine Datei."],
  ["Name the calendars in it one by one, or with *.ics.", "Gib die Kalender darin einzeln an oder mit *.ics."],
  [
    "This file has {n:number} MB, too large for a calendar or journal.",
    "Diese Datei hat {n} MB, zu viel für einen Kalender oder ein Tagebuch.",
  ],
  ["Check the name.", "Prüf den Namen."],
  ["There is no such file.", "Diese Datei gibt es nicht."],
  ["Check the name and the folder.", "Prüf den Namen und den Ordner."],
  ["This file may not be read by you.", "Diese Datei darfst du nicht lesen."],
  ["Change its permissions, or copy it.", "Ändere ihre Rechte, oder kopiere sie."],
  ["This file cannot be read.", "Diese Datei lässt sich nicht lesen."],
  ["This file cannot be read ({code:raw}).", "Diese Datei lässt sich nicht lesen ({code})."],
  ["Check the name, or copy it elsewhere.", "Prüf den Namen, oder kopiere sie an einen anderen Ort."],
];

const strangers: readonly Phrase[] = [
  ["This file is empty.", "Diese Datei ist leer."],
  ["Export it again.", "Exportiere sie noch einmal."],
  ["This is a zip archive.", "Das ist ein Zip-Archiv."],
  ["This file is packed with gzip.", "Diese Datei ist mit gzip gepackt."],
  ["Unpack it and choose the calendars in it.", "Entpack es und wähl die Kalender darin aus."],
  ["Unpack it first.", "Entpack sie zuerst."],
  ["This is a picture.", "Das ist ein Bild."],
  ["Choose a calendar (.ics) or a journal (.jsonl).", "Wähl einen Kalender (.ics) oder ein Tagebuch (.jsonl) aus."],
  [
    "Choose the calendar or journal that it was made from.",
    "Wähl den Kalender oder das Tagebuch aus, woraus er gemacht ist.",
  ],
  [
    "This file is too large for a calendar or journal.",
    "Diese Datei ist zu groß für einen Kalender oder ein Tagebuch.",
  ],
  ["This is a PDF.", "Das ist ein PDF."],
  ["Export the calendar as .ics instead of printing it.", "Exportiere den Kalender als .ics, statt ihn zu drucken."],
  [
    "This is a FIT recording; recordings are not read yet.",
    "Das ist eine FIT-Aufzeichnung; Aufzeichnungen werden noch nicht gelesen.",
  ],
  [
    "This is an XML file; recordings are not read yet.",
    "Das ist eine XML-Datei; Aufzeichnungen werden noch nicht gelesen.",
  ],
  ["This is a web page, not a calendar.", "Das ist eine Webseite, kein Kalender."],
  [
    "The link may want you to sign in; export the calendar as .ics.",
    "Der Link verlangt vielleicht eine Anmeldung; exportiere den Kalender als .ics.",
  ],
  ["This is a finished plan, not a journal.", "Das ist ein fertiger Plan, kein Tagebuch."],
  [
    "This is a binary file, neither a calendar nor a journal.",
    "Das ist eine Binärdatei, weder ein Kalender noch ein Tagebuch.",
  ],
  [
    "This is neither a calendar (it has no BEGIN:VCALENDAR) nor a journal.",
    "Das ist weder ein Kalender (BEGIN:VCALENDAR fehlt) noch ein Tagebuch.",
  ],
  ["Check the name, or export it again as .ics.", "Prüf den Namen, oder exportiere sie noch einmal als .ics."],
];

const device: readonly Phrase[] = [
  [
    "The device has no room left, so this was not kept.",
    "Auf dem Gerät ist kein Platz mehr, darum ist dies nicht gespeichert.",
  ],
  ["The device did not keep this.", "Das Gerät hat dies nicht gespeichert."],
  ["What was kept before is safe.", "Was vorher gespeichert war, ist sicher."],
  [
    "Free some space on the device, then do it again.",
    "Schaff etwas Platz auf dem Gerät und versuch es dann noch einmal.",
  ],
  [
    "Do it again; if it stays so, export the journal.",
    "Versuch es noch einmal; wenn es dabei bleibt, exportiere das Tagebuch.",
  ],
];

/** What was found in a file before it was read, and what a device did not keep. */
export const files: readonly Phrase[] = [...reading, ...strangers, ...device];
