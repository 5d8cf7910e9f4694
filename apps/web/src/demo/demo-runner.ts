import {
  type CalendarEvent,
  type Day,
  type EntryData,
  formatDay,
  type Recording,
  type Settings,
  type WeeklyWindow,
} from "@stridelift/core";

/*
 * Alex, who runs five times a week and has a marathon in fifteen weeks. All days are counted from the Monday of the week in
 * which the demonstration is opened, 0, so that it is always now.
 */

/** Alex's long run is on Sunday, or on Saturday. The days to lift follow from it, and between the two every day has one near. */
export type LongRunDay = "sunday" | "saturday";

/** Days from Monday 0 to the Monday of the first week of lifting, and to the first day after the calendar. */
export const FIRST_DAY = -63;
const HALF_DAY = 48;
const MARATHON_DAY = 104;

export function demoSettings(long: LongRunDay): Settings {
  const evenings = long === "sunday" ? [1, 2, 5] : [1, 3, 5];
  return {
    ...SETTINGS,
    available: evenings
      .map((weekday): WeeklyWindow => ({ weekday, from: "17:30", to: "20:30" }))
      .concat([6, 7].map((weekday) => ({ weekday, from: "16:00", to: "19:30" }))),
  };
}

const SETTINGS: Settings = {
  name: "Alex",
  zone: "Europe/Berlin",
  minutes: 50,
  level: "some",
  equipment: ["barbell", "bench", "dumbbells", "bands"],
  runTime: { all: "07:00" },
  preferredStart: "18:00",
  born: 1988,
  areas: [{ area: "ankle", as: "tight" }],
  loads: {
    barKg: 20,
    platesKg: [{ kg: 20, count: 4 }, ...[10, 5, 2.5, 1.25].map((kg) => ({ kg, count: 2 }))],
    dumbbellsKg: [4, 6, 8, 10, 12.5, 15, 17.5, 20, 22.5, 25],
  },
};

export function demoRaces(monday: Day): EntryData<"race">[] {
  return [
    {
      race: "half",
      date: formatDay(monday + HALF_DAY),
      time: "10:00",
      distanceM: 21_097.5,
      priority: "B",
      name: "Lakeside Half",
    },
    {
      race: "marathon",
      date: formatDay(monday + MARATHON_DAY),
      time: "09:30",
      distanceM: 42_195,
      priority: "A",
      name: "City Marathon",
    },
  ];
}

/** A run of the training plan: its day, start and what the plan calls it. */
interface DemoRun {
  readonly day: number;
  readonly at: string;
  readonly title: string;
  readonly km: number;
  readonly minutes: number;
}

const HARD_DAYS: readonly (readonly [title: string, km: number, minutes: number])[] = [
  ["Intervals 6 × 800 m, 2 min jog", 10, 58],
  ["Tempo 5 km @ threshold", 10, 56],
  ["Hills 10 × 60 s", 9, 54],
  ["Tempo 2 × 15 min", 11, 62],
  ["Intervals 5 × 1 km, 400 m jog", 11, 62],
];
/** Kilometres of the long run by week, from the first; every fourth week is an easier one, and two weeks before a race come down. */
const LONG_KM = [14, 15, 16, 13, 17, 18, 19, 15, 20, 21, 22, 17, 24, 24, 18, 0, 18, 26, 28, 30, 22, 30, 20, 0];

const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;

function weekOfRuns(week: number, monday: number, long: LongRunDay): DemoRun[] {
  const before = long === "sunday" ? 0 : -1;
  const longKm = LONG_KM[week] ?? 0;
  const easier = week % 4 === 3;
  const farther = longKm === 0 ? 0 : Math.floor(week / 4);
  const [title, km, minutes] = HARD_DAYS[week % HARD_DAYS.length] as (typeof HARD_DAYS)[number];
  const easy = (day: number, length: number, more = ""): DemoRun => ({
    day: monday + day,
    at: day >= 5 ? "09:00" : "07:00",
    title: `Easy ${length} km${more}`,
    km: length,
    minutes: Math.round(length * 6.1),
  });
  const runs = [
    easy(1 + before, (easier ? 6 : 8) + farther),
    { day: monday + 2 + before, at: "18:00", title, km, minutes },
    easy(3, (easier ? 6 : 7) + (farther >> 1), easier ? "" : " recovery"),
    easy(5 + before, (easier ? 7 : 9) + (farther >> 1), " + strides"),
  ];
  if (longKm === 0) return runs.filter(({ day }) => day < monday + 5);
  const pace = longKm >= 24 && week % 2 === 1 ? `, last ${Math.round(longKm / 3)} km at marathon pace` : "";
  const day = monday + 6 + before;
  return [
    ...runs,
    { day, at: "09:00", title: `Long run ${longKm} km${pace}`, km: longKm, minutes: Math.round(longKm * 6) },
  ];
}

function demoRuns(long: LongRunDay): DemoRun[] {
  return LONG_KM.flatMap((_, week) => weekOfRuns(week, FIRST_DAY + 7 * week, long)).filter(
    ({ day }) => day < MARATHON_DAY,
  );
}

/** What Alex's training calendar holds, from the first week to the marathon. */
export function demoEvents(monday: Day, long: LongRunDay): CalendarEvent[] {
  return demoRuns(long).map(({ day, at, title, minutes }) => {
    const date = formatDay(monday + day);
    const until = Number(at.slice(0, 2)) * 60 + Number(at.slice(3)) + minutes;
    return {
      source: "Training plan",
      uid: `run${day - FIRST_DAY}`,
      title,
      start: `${date}T${at}`,
      end: `${date}T${clock(until)}`,
    };
  });
}

/** The runs that Alex's watch recorded before day `until`: nearly all of them, none exactly as planned. */
export function demoRecordings(monday: Day, long: LongRunDay, until: number): Recording[] {
  return demoRuns(long)
    .filter(({ day }, i) => day < until && i % 17 !== 11)
    .map(({ day, at, km, minutes }, i) => ({
      source: "Watch",
      uid: `watch${day - FIRST_DAY}`,
      sport: "run",
      start: `${formatDay(monday + day)}T${clock(Number(at.slice(0, 2)) * 60 + ((i * 7) % 16))}`,
      durationMin: minutes + ((i * 5) % 7) - 3,
      distanceM: km * 1000 + ((i * 130) % 500) - 200,
    }));
}
