import { formatDay, formatInstant, instantOf, type Phase, type Plan, parseDay, zoneBetween } from "@stridelift/core";

/*
 * A plan made by hand for the views: 21 weeks from Monday 23 November 2026 to a marathon in April, with what a view
 * must cope with — long titles, emoji, wide letters, a double, an optional run, a guess, a shortfall, a deload.
 */

const FIRST = parseDay("2026-11-23") as number;
const WEEKS = 21;
const ZONE = zoneBetween("Europe/Paris", FIRST - 30, FIRST + 200);

const PHASE_WEEKS: readonly (readonly [Phase, number])[] = [
  ["adaptation", 3],
  ["strength", 8],
  ["power", 4],
  ["sharpen", 4],
  ["taper", 2],
];

const at = (day: number, clock: string) => {
  const [hour = 0, minute = 0] = clock.split(":").map(Number);
  return formatInstant(ZONE, instantOf(ZONE, day, hour * 60 + minute));
};

type Run = Plan["runs"][number];
const WEEK_RUNS: readonly (readonly [number, string, number, string, Run["kind"], Partial<Run>])[] = [
  [0, "07:00", 40, "Recovery 6 km + strides", "easy", { assumedTime: true }],
  [1, "07:00", 60, "Intervals 🏃‍♀️ 6 × 800 m at 5 km effort, jog back, cool down in the park", "quality", {}],
  [2, "07:00", 50, "Easy", "easy", {}],
  [3, "06:30", 70, "AM tempo / PM shake-out", "quality", {}],
  [3, "17:30", 30, "AM tempo / PM shake-out", "easy", { assumedTime: true }],
  [4, "07:00", 35, "Rest or easy 5 km", "easy", { optional: true }],
  [5, "08:00", 60, "皇居ラン 10 km と坂道ダッシュ八本、仲間と", "steady", { confidence: 0.4 }],
  [6, "08:00", 130, "Long run 24 km", "long", {}],
];
const DEMAND = { easy: "easy", steady: "medium", quality: "hard", long: "hard", race: "hard" } as const;

const phaseOf = (week: number): Phase => {
  let left = week;
  for (const [phase, weeks] of PHASE_WEEKS) {
    if (left < weeks) return phase;
    left -= weeks;
  }
  return "transition";
};

function runsOf(week: number): Run[] {
  const monday = FIRST + week * 7;
  const scale = week === WEEKS - 1 ? 0.4 : 0.7 + 0.3 * ((week % 4) / 3);
  const usual = WEEK_RUNS.map(([day, clock, minutes, title, kind, more], i): Run => {
    const [hour = 0, minute = 0] = clock.split(":").map(Number);
    const end = hour * 60 + minute + Math.round(minutes * scale);
    return {
      id: `run-${week}-${i}`,
      start: at(monday + day, clock),
      end: at(monday + day, `${Math.floor(end / 60)}:${end % 60}`),
      assumedTime: false,
      title,
      kind,
      demand: DEMAND[kind as keyof typeof DEMAND],
      optional: false,
      confidence: 0.9,
      because: "the title says so",
      source: { name: "runs.ics", uid: `${week}-${i}@example` },
      ...more,
    };
  });
  if (week !== WEEKS - 1) return usual;
  const race: Run = {
    ...(usual.at(-1) as Run),
    start: at(monday + 6, "08:30"),
    end: at(monday + 6, "12:30"),
    title: "Paris Marathon",
    kind: "race",
  };
  return [...usual.slice(0, 3), race];
}

type Session = Plan["sessions"][number];
const reason = (rule: string, text: string, sources: string[]) => ({
  rule,
  text,
  grade: sources.length > 0 ? ("B" as const) : ("D" as const),
  sources,
  facts: {},
});

const WARMUP: Session["warmup"] = [
  {
    drill: "example-walk",
    name: "Brisk walk",
    kind: "raise",
    areas: [],
    seconds: 180,
    perSide: false,
    why: "Warm first.",
  },
  {
    drill: "example-rock",
    name: "Knee-to-wall rocks",
    kind: "mobilise",
    areas: ["ankle"],
    reps: 10,
    perSide: true,
    why: "Your left ankle measured 8 cm, 2 under the usual 10.",
  },
];

type Lift = Session["blocks"][number]["exercises"][number];
const lift = (name: string, pattern: string, sets: Lift["sets"], more: Partial<Lift> = {}): Lift => ({
  exercise: name.toLowerCase().replaceAll(" ", "-"),
  name,
  pattern,
  sides: "both",
  equipment: [],
  sets,
  cue: "Brace before you move, and let nothing else give way.",
  why: [reason("X4", "Heavy and few: strength is what this phase builds.", ["BAL16"])],
  swaps: [],
  ...more,
});
const times = <T>(n: number, each: T): T[] => Array.from({ length: n }, () => each);
const BLOCKS: Session["blocks"] = [
  {
    kind: "main",
    superset: false,
    exercises: [
      lift("Back squat", "squat", times(3, { reps: 6, loadKg: 42.5, rir: 2, restS: 180 }), {
        equipment: ["barbell"],
        swaps: ["front-squat", "goblet-squat"],
      }),
    ],
  },
  {
    kind: "assistance",
    superset: true,
    exercises: [
      lift("Single-leg Romanian deadlift with a reach", "hinge", times(2, { reps: 8, loadKg: 12, rir: 3, restS: 60 }), {
        sides: "each",
        equipment: ["dumbbells"],
      }),
      lift("Push-up", "horizontal-push", times(2, { reps: 12, rir: 3, restS: 60 })),
      lift("Row", "horizontal-pull", times(2, { reps: 10, percent1RM: 65, rir: 3, restS: 60 }), {
        equipment: ["bands"],
      }),
    ],
  },
  {
    kind: "trunk",
    superset: false,
    exercises: [lift("Plank", "anti-extension", times(2, { seconds: 40, restS: 45 }))],
  },
];

function sessionsOf(week: number): Session[] {
  const monday = FIRST + week * 7;
  const placed: readonly (readonly [number, string, Session["focus"]])[] =
    week === 1
      ? [[2, "18:00", "full"]]
      : week >= 19
        ? [[1, "18:00", "light"]]
        : [
            [2, "18:00", "full"],
            [4, "18:00", week % 2 ? "light" : "full"],
          ];
  return placed.map(([day, clock, focus], i): Session => {
    const start = at(monday + day, clock);
    return {
      id: `${formatDay(monday)}-${i + 1}`,
      start,
      end: at(monday + day, "18:45"),
      focus,
      phase: phaseOf(week),
      status: "planned",
      pinned: week === 2 && i === 0,
      placement: {
        cost: 30,
        reasons: [
          reason(
            "P2",
            i === 0
              ? "35 hours before Thursday's tempo: the legs are fresh for it."
              : "37 hours before Sunday's long run, 35 after Thursday's tempo.",
            ["DOM13", "BUR23"],
          ),
          reason("P8", "A day with only an easy run in the morning, 10 hours before.", []),
        ],
        alternatives: [
          { start: at(monday + day, "18:30"), focus, regret: 1, because: "not on the hour" },
          {
            start: at(monday + 1, "18:00"),
            focus: "light",
            regret: 180,
            because: "10 hours after the intervals, and the focus steps down",
          },
        ],
      },
      warmup: week === 2 && i === 0 ? WARMUP : [],
      blocks: week === 2 && i === 0 ? BLOCKS : [],
      minutes: 45,
    };
  });
}

const weekOf = (week: number): Plan["weeks"][number] => {
  const placed = sessionsOf(week).length;
  const isShort = week === 1;
  return {
    monday: formatDay(FIRST + week * 7),
    phase: phaseOf(week),
    dose: { min: week >= 19 ? 0 : 1, target: week >= 19 ? 1 : 2, max: 3, placed },
    cost: isShort ? 430 : 30,
    shortfalls: isShort
      ? [
          {
            rule: "P2",
            text: "One session fewer than the target of 2: every other free evening is within 24 hours of a hard run.",
          },
        ]
      : [],
    suggestions: isShort ? [{ text: "Free Friday 12:00–13:00: one more full session.", gain: 400 }] : [],
  };
};

function seasonOf(): Plan["season"] {
  let week = 0;
  return PHASE_WEEKS.map(([phase, weeks]) => {
    const from = formatDay(FIRST + week * 7);
    const deloads = phase === "strength" ? [week + 1, week + 5] : [];
    week += weeks;
    return {
      phase,
      inSeason: phase !== "adaptation" && phase !== "strength",
      from,
      to: formatDay(FIRST + week * 7 - 1),
      deloadWeeks: deloads.map((each) => formatDay(FIRST + each * 7)),
      why: [reason("S2", `${weeks} weeks of ${phase}, counted back from the race.`, ["BAL16"])],
    };
  });
}

const all = Array.from({ length: WEEKS }, (_, week) => week);

/** The plan, valid by its schema. */
export const examplePlan: Plan = {
  schema: "stridelift/plan@1",
  today: "2026-11-25",
  timeZone: "Europe/Paris",
  policy: "separate-days",
  priority: "endurance",
  inputs: {
    start: "2026-11-23",
    available: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: "17:00", to: "21:00" })),
    busy: [],
    minutes: 45,
    dose: null,
    level: "some",
    equipment: [],
    runTime: "07:00",
    assumed: ["available", "minutes", "level", "equipment", "runTime", "policy"],
  },
  season: seasonOf(),
  races: [
    { id: "r1", date: "2027-02-28", distanceM: 21_097.5, priority: "B", name: "Half of the lakes" },
    { id: "r2", date: "2027-04-18", distanceM: 42_195, priority: "A", name: "Paris Marathon" },
  ],
  runs: all.flatMap(runsOf),
  own: [
    {
      id: "own-1",
      start: at(FIRST + 14, "19:00"),
      end: at(FIRST + 14, "20:00"),
      title: "Gym with Ana",
      source: { name: "runs.ics", uid: "gym@example" },
    },
  ],
  weeks: all.map(weekOf),
  sessions: all.flatMap(sessionsOf),
  cost: { hard: 0, soft: 1030, byRule: { P6: 400, P10: 630 } },
  problems: [],
};
