import type { Language } from "./language.ts";

/** What the planner speaks by itself; its data are those that `localise` needs. */
export const english: Language = {
  code: "en",
  name: "English",
  phrases: [],
  quotes: ["“", "”"],
  decimal: ".",
  dates: {
    weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    shortWeekdays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
    months: [
      "January",
      "February",
      "March",
      "April",
      "May",
      "June",
      "July",
      "August",
      "September",
      "October",
      "November",
      "December",
    ],
    day: "{day} {month}",
    dayOfYear: "{day} {month} {year}",
    weekdayAndDay: "{weekday} {date}",
    dayAndClock: "{date}, {clock}",
    short: true,
    clock: "{clock}",
    span: "{from}–{to}",
    morning: "am",
    afternoon: "pm",
  },
};
