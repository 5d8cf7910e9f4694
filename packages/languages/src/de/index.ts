import type { Language } from "../language.ts";
import type { Phrase } from "../phrase.ts";
import { library } from "./library/index.ts";

const phrases: readonly Phrase[] = [...library];

export const german: Language = {
  code: "de",
  name: "Deutsch",
  phrases,
  quotes: ["„", "“"],
  decimal: ",",
  dates: {
    weekdays: ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"],
    shortWeekdays: ["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"],
    months: [
      "Januar",
      "Februar",
      "März",
      "April",
      "Mai",
      "Juni",
      "Juli",
      "August",
      "September",
      "Oktober",
      "November",
      "Dezember",
    ],
    day: "{day}. {month}",
    dayOfYear: "{day}. {month} {year}",
    weekdayAndDay: "{weekday}, {date}",
    dayAndClock: "{date}, {clock}",
    short: false,
    clock: "{clock} Uhr",
    span: "{from}–{to} Uhr",
    morning: "am",
    afternoon: "pm",
  },
};
