import type { Language } from "../language.ts";
import type { Phrase } from "../phrase.ts";
import { calendarFiles } from "./calendar-files.ts";
import { evidence } from "./evidence.ts";
import { files } from "./files.ts";
import { library } from "./library/index.ts";
import { limits } from "./limits.ts";
import { placement } from "./placement.ts";
import { problems } from "./problems.ts";
import { progression } from "./progression.ts";
import { runs } from "./runs.ts";
import { season } from "./season.ts";
import { server } from "./server.ts";
import { session } from "./session.ts";
import { sources } from "./sources.ts";
import { warmup } from "./warmup.ts";
import { words } from "./words.ts";

const phrases: readonly Phrase[] = [
  ...words,
  ...placement,
  ...season,
  ...session,
  ...progression,
  ...limits,
  ...warmup,
  ...evidence,
  ...sources,
  ...runs,
  ...problems,
  ...calendarFiles,
  ...files,
  ...library,
  ...server,
];

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
