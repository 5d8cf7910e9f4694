import type { Focus, Grade, Plan } from "@stridelift/core";

type RunKind = Plan["runs"][number]["kind"];

export const plan = {
  // What is next
  today: "Today",
  tomorrow: "Tomorrow",
  at: (day: string, time: string) => `${day} ${time}`,
  focus: { full: "Full session", light: "Light session", upper: "Upper-body session" } satisfies Record<Focus, string>,
  focusShort: { full: "Full", light: "Light", upper: "Upper" } satisfies Record<Focus, string>,
  start: "Start",
  goOn: "Go on",
  whatIsInIt: "What is in it, and why",
  doneToday: "Today’s session is done.",
  unnoted: (time: string) => `Of today’s session at ${time} nothing is noted yet.`,
  sayHow: "Say how it went",
  nothingPlanned: "No session is planned",
  nothingPlannedWhy: "The plan reaches no further. A race or a later date of one makes it longer.",
  stopped: "Sessions rest for now",
  stoppedWay: "Say how you are",
  howAreYou: "How are you today?",
  screens: "A few checks at home aim your warm-ups at what is tight or weak. They take ten minutes.",
  screensDo: "Do the checks",
  weeksTo: (race: string, weeks: number) =>
    weeks === 0
      ? `${race || "Your race"} is this week`
      : `${weeks === 1 ? "One week" : `${weeks} weeks`} to ${race || "your race"}`,
  nameless: "Race",

  // The season
  season: "Season",
  weekOfSeason: "Week of the season",
  weekSaid: (date: string, phase: string, placed: number, target: number) =>
    `Week of ${date}, ${phase}, ${placed} of ${target} sessions`,
  pastWeekSaid: (date: string, phase: string, done: number, planned: number) =>
    `Week of ${date}, ${phase}, ${done} of ${planned} sessions done`,
  runningLoad: "Running",
  sessions: "Sessions",
  phase: "Phase",
  weekOf: "Week of",
  races: "Races",
  runTime: "Running",
  deload: "deload",
  phaseWhy: (phase: string) => `Why ${phase}?`,
  weeks: (n: number) => (n === 1 ? "1 week" : `${n} weeks`),
  inSeason: "in season",
  offSeason: "off season",
  deloadWeeks: "Deload weeks",
  gradeOf: {
    A: "Grade A: well supported",
    B: "Grade B: supported",
    C: "Grade C: some support",
    D: "Grade D: our choice",
  } satisfies Record<Grade, string>,
  raceSaid: (priority: string) => `${priority} race`,

  // The week
  week: "Week",
  earlier: "Earlier week",
  later: "Later week",
  thisWeek: "This week",
  toThisWeek: "To this week",
  range: (from: string, to: string) => `${from} – ${to}`,
  weekInPhase: (n: number, of: number) => `week ${n} of ${of}`,
  dose: (placed: number, target: number) =>
    target === 1 ? `${placed} of 1 session` : `${placed} of ${target} sessions`,
  doneOf: (done: number, planned: number) =>
    planned === 1 ? `${done} of 1 session done` : `${done} of ${planned} sessions done`,
  noSessions: "No strength this week",
  running: (time: string) => `${time} of running`,
  noRuns: "No runs",
  noRunsYet: "Nothing is known of your runs yet. The sessions are placed as if there were none.",
  noRunsDo: "Bring a calendar or draw a usual week",
  free: "Free",
  status: { planned: "planned", done: "done", missed: "not done" },
  noted: "Nothing noted",
  pinned: "pinned",
  own: "your own",
  ownWhat: "It stands in your own calendar and counts as a session of its week.",
  optional: "optional",
  assumedTime: "time assumed",
  guess: "kind is a guess",
  movedByYou: "moved by you",
  dropped: "Does not take place",
  legend: "What the shapes mean",
  regretWhat:
    "The number at a time says how much worse the best plan with the session there is, by the costs of the rules. 20 is hardly anything; taking your only rest day costs 300.",
  kind: {
    easy: "easy",
    steady: "steady",
    "medium-long": "medium-long",
    long: "long",
    quality: "quality",
    "long-quality": "long with quality",
    race: "race",
  } satisfies Record<RunKind, string>,
  comparePolicies: "Compare the two policies",
  addRun: "Add a run",
  isKind: (kind: string, id: RunKind) =>
    id === "easy" ? "Is this an easy run?" : id === "race" ? "Is this a race?" : `Is this run ${kind}?`,
  yes: "Yes",
  holdsFor: (n: number) => (n === 1 ? "Holds for this run." : `Holds for all ${n} runs of this title.`),
  corrected: (title: string, kind: string) => `“${title}” counts as ${kind}.`,
  remedies: "What would help",
  take: "Do this",
  compare: "Compare",
  usualRun: "A run of the usual week",
  print: "Print this week",
  problems: (n: number) => (n === 1 ? "One thing to know" : `${n} things to know`),
  focusWhat: {
    full: "whole body",
    light: "whole body, half the leg work",
    upper: "upper body and trunk",
  } satisfies Record<Focus, string>,

  // A session
  pin: "Pin it here",
  unpin: "Let go of the pin",
  unpinned: "The pin is let go.",
  pinnedTo: (when: string) => `Pinned to ${when}.`,
  wasDone: "It was done",
  wasMissed: "It did not take place",
  toldDone: "Noted: done.",
  toldMissed: "Noted: not done.",
  moveTo: "Move to",
  anyTime: "Any time…",
  noOther: "No other time fits in this week.",

  // Moving
  movingHow: (what: string) => `Moving: ${what}. Arrow keys choose the time, Enter moves, Escape leaves.`,
  moveHere: "Move here",
  nowhere: "No session can start here.",
  cannot: "Not possible.",
  costsNothing: "costs nothing",
  dearer: (n: string) => `${n} worse than the plan`,
  wouldMove: (moved: number, came: number, went: number) =>
    moved + came + went === 0
      ? "No session moves."
      : [
          ...(moved > 0 ? [moved === 1 ? "1 session moves" : `${moved} sessions move`] : []),
          ...(came > 0 ? [came === 1 ? "1 comes" : `${came} come`] : []),
          ...(went > 0 ? [went === 1 ? "1 goes" : `${went} go`] : []),
        ].join(", "),

  // A run
  kindOf: "What kind of run it is",
  date: "Date",
  time: "Time",
  minutes: "Length",
  title: "Title",
  add: "Add",
  move: "Move",
  seeInWeek: "Choose in the week",
  putBack: "Put back",
  putBackDone: (title: string) => `“${title}” is back where it was.`,
  drop: "Does not take place",
  remove: "Remove",
  removed: (title: string) => `“${title}” is removed.`,
  added: (title: string) => `“${title}” is added.`,
  runMoved: (title: string, when: string) => `“${title}” moved to ${when}.`,
  runDropped: (title: string) => `“${title}” does not take place.`,
  fixedRun: "This run stays where it is: it is over, recorded, or a race of your list.",
  runOf: {
    easy: "Easy run",
    steady: "Steady run",
    "medium-long": "Medium-long run",
    long: "Long run",
    quality: "Quality run",
    "long-quality": "Long run with quality",
    race: "Race",
  } satisfies Record<RunKind, string>,

  // The two policies
  policies: "Two ways to share the week",
  policiesWhat: "The same week under both. You can go back at any time.",
  policy: { "separate-days": "Separate days", "hard-days-hard": "Hard days hard" },
  policyWhat: {
    "separate-days": "Lift on days without a run, or at least six hours away from it.",
    "hard-days-hard": "Lift some hours after a hard run, so that easy days stay easy.",
  },
  policyFor: {
    "separate-days":
      "For it: lifting right before or after a run takes something from both, and a day between them takes least.",
    "hard-days-hard":
      "For it: easy days stay whole, which helps where hardly a day is free of runs. No trial has compared the two.",
  },
  policyCost: (cost: string) => `This week costs ${cost} by its own rules.`,
  policyNow: "This is your policy.",
  policyTake: (name: string) => `Take “${name}”`,
  policyTaken: (name: string) => `Your policy is “${name}” now.`,
};
