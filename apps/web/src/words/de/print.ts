import type { Words } from "../en/index.ts";

export const print: Words["print"] = {
  print: "Drucken",
  back: "Zurück",
  week: (from, to) => `Woche vom ${from} bis ${to}`,
  hint: "Eine Seite, schwarz auf weiß, A4 oder Letter.",
  notKnown: "Hier gibt es nichts zu drucken",
  notKnownText: "Der Plan hat keine solche Woche oder Einheit.",
  rest: "nichts geplant",
  warmUp: "Aufwärmen",
  boxes: "Ein Feld für jeden Satz: Schreib hinein, was du gemacht hast.",
  left: "Reserve",
  howHard: "Wie hart, 0–10",
  minutes: "Minuten",
  notes: "Notizen",
  amount: { reps: "Wdh.", seconds: "s", metres: "m", contacts: "Kontakte" },
};
