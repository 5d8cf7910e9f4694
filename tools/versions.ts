/*
 * One runner's session at 20, 30, 45 and 60 minutes, side by side, as the present planner fills it: three runners, four phases.
 * Run: node tools/versions.ts (writes docs/versions.md)
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  askedText,
  type Entry,
  formatDay,
  type Plan,
  type PlannedSession,
  parseDay,
  plan,
  restText,
  type Settings,
} from "../packages/core/src/index.ts";
import { givesUp } from "./gives-up.ts";

const LENGTHS = [20, 30, 45, 60] as const;
const PHASES = ["adaptation", "strength", "power", "sharpen"] as const;
const FIRST_DAY = "2027-01-04";
const WEEKS = 24;
const RACE_DAY = "2027-06-20";
/** Title of the run on each weekday from Monday on. */
const RUNS = [undefined, "Intervals 6 x 800 m", undefined, "Easy 50 min", undefined, "Easy 40 min", "Long run 100 min"];

interface Example {
  readonly title: string;
  readonly about: string;
  readonly settings: Settings;
  /** Screens done on the first day: screen → what each side or both gave. */
  readonly screens: readonly (readonly [screen: string, values: Readonly<Record<string, number>>])[];
}

const EXAMPLES: readonly Example[] = [
  {
    title: "No equipment, new to lifting",
    about: "A floor, a wall, a chair, stairs and a backpack. No screens done, so jumps stay low hops.",
    settings: { level: "new", equipment: [] },
    screens: [],
  },
  {
    title: "Dumbbells, bands and a bench, some experience",
    about: "At home. No screens done, so jumps stay low hops.",
    settings: { level: "some", equipment: ["dumbbells", "bands", "bench"] },
    screens: [],
  },
  {
    title: "A whole gym, trained",
    about: "Heel raises and squats screened and passed.",
    settings: {
      level: "trained",
      equipment: [
        "barbell",
        "dumbbells",
        "kettlebell",
        "bands",
        "bench",
        "box",
        "pull-up-bar",
        "cable",
        "machine",
        "medicine-ball",
        "sliders",
      ],
    },
    screens: [
      ["heel-raises", { left: 30, right: 30 }],
      ["squat-reps", { both: 20 }],
    ],
  },
];

function journalOf({ settings, screens }: Example, minutes: number): Entry[] {
  const first = parseDay(FIRST_DAY) as number;
  const free = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: "06:00", to: "21:00" }));
  const told = { zone: "Europe/Paris", available: free, ...settings, minutes };
  const facts: (readonly [kind: string, data: unknown])[] = [
    ["start", { date: FIRST_DAY }],
    ...Object.entries(told).map(([name, value]) => ["setting", { name, value }] as const),
    ["race", { race: "goal", date: RACE_DAY, distanceM: 21_097, priority: "A", name: "Half marathon" }],
    ...screens.map(([screen, values]) => ["screened", { screen, date: FIRST_DAY, ...values }] as const),
  ];
  for (let day = first; day < first + 7 * WEEKS; day++) {
    const title = RUNS[(day - first) % 7];
    const date = formatDay(day);
    if (title !== undefined) facts.push(["event", { source: "runs", uid: date, title, start: `${date}T07:00` }]);
  }
  return facts.map(([kind, data], i) => {
    const id = `fact-${100_000_000_000_000 + i}`;
    return { id, at: `${100_000_000_000_000 + i}-000000-page`, by: "page", kind, v: 1, data };
  });
}

/** A whole session from the middle of a phase, in no week that is eased. */
function sessionIn({ season, sessions }: Plan, phase: string): PlannedSession {
  const deloads = season.flatMap(({ deloadWeeks }) => deloadWeeks).map((monday) => parseDay(monday) as number);
  const usual = sessions.filter(({ start, focus, why, ...session }) => {
    const day = parseDay(start.slice(0, 10)) as number;
    const eased =
      deloads.some((monday) => day >= monday && day < monday + 7) || why?.some(({ rule }) => rule === "new-work");
    return session.phase === phase && focus === "full" && !eased;
  });
  const found = usual[Math.floor(usual.length / 2)];
  if (found === undefined) throw new Error(`no whole session in the ${phase} phase`);
  return found;
}

type Exercise = PlannedSession["blocks"][number]["exercises"][number];

function exerciseLine(exercise: Exercise): string {
  const asked = askedText(exercise).replaceAll(" of 1RM", "").replaceAll(" each side", " a side");
  return [`**${exercise.name}** ${asked}`, restText(exercise.sets)].filter((part) => part !== "").join(", ");
}

const ROWS = [
  ["Power", ["power"]],
  ["Main lifts", ["main"]],
  ["Single-leg, assistance", ["assistance"]],
  ["Calf, trunk", ["calf", "trunk"]],
  ["Carry", ["carry"]],
] as const;

/** The blocks of some kinds; what is done in turn stands on neighbouring lines, the second with a plus. */
function cellOf({ blocks }: PlannedSession, kinds: readonly string[]): string {
  const texts = blocks
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ exercises }) =>
      exercises.map((exercise, i) => `${i > 0 ? "+ " : ""}${exerciseLine(exercise)}`).join("<br>"),
    );
  return texts.length === 0 ? "–" : texts.join("<br><br>");
}

/** The warm-up in one line: its drills, then the lifts that it ramps up to. */
function warmUpCell({ warmup }: PlannedSession): string {
  const drills = warmup.filter(({ kind }) => kind !== "potentiate").map(({ name }) => name.toLowerCase());
  const ramps = warmup.filter(({ kind }) => kind === "potentiate").map(({ name }) => name.split(",")[0]?.toLowerCase());
  const counted = [...new Set(ramps)].map((name) => `${ramps.filter((one) => one === name).length} × ${name}`);
  return `${drills.join(", ")}; ramp sets: ${counted.join(", ")}`;
}

function tableOf(sessions: readonly PlannedSession[]): string[] {
  const row = (name: string, cells: readonly string[]) => `| ${[name, ...cells].join(" | ")} |`;
  return [
    row(
      "",
      LENGTHS.map((minutes) => `${minutes} min`),
    ),
    `|${"---|".repeat(LENGTHS.length + 1)}`,
    row(
      "Takes",
      sessions.map((session) => `${session.minutes} min`),
    ),
    row("Warm-up", sessions.map(warmUpCell)),
    ...ROWS.map(([name, kinds]) =>
      row(
        name,
        sessions.map((session) => cellOf(session, kinds)),
      ),
    ),
    row(
      "Gives up",
      sessions.map((session, i) => {
        const [long, longer] = [sessions[i + 1], LENGTHS[i + 1]];
        return long === undefined || longer === undefined ? "–" : givesUp(session, long, longer);
      }),
    ),
  ];
}

function sectionOf(example: Example): string[] {
  const plans = LENGTHS.map((minutes) => plan(journalOf(example, minutes), FIRST_DAY, { weeks: WEEKS }));
  return [
    `## ${example.title}`,
    "",
    example.about,
    ...PHASES.flatMap((phase) => {
      const sessions = plans.map((one) => sessionIn(one, phase));
      const name = `${phase.charAt(0).toUpperCase()}${phase.slice(1)}`;
      return ["", `### ${name}`, "", ...tableOf(sessions)];
    }),
    "",
  ];
}

/** The whole page. */
export function versionsPage(): string {
  return [
    "# The same session in 20, 30, 45 and 60 minutes",
    "",
    "One season as the planner fills it for a runner with intervals on Tuesday, easy runs on Thursday and Saturday, a long run on",
    "Sunday and a half marathon in June; a whole session from the middle of each phase, two a week, nothing logged yet. Each length",
    "is the best choice for its time and not the longest one cut off. A line that begins with + is done in turn with the one above",
    "it: the rest is the time until the next set of the same exercise, and the other has its set meanwhile. “2 left” are the reps",
    "in reserve; % is of the one-rep maximum, until a log gives kilograms. What a version gives up is told against the next longer",
    "one, with the plan's own words in quotes. This page is written by `node tools/versions.ts`.",
    "",
    ...EXAMPLES.flatMap(sectionOf),
  ]
    .join("\n")
    .replace(/\n+$/, "\n");
}

if (import.meta.main) writeFileSync(join(import.meta.dirname, "..", "docs", "versions.md"), versionsPage());
