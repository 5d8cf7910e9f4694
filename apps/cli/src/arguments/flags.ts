/** A flag of the command line as help shows it. */
export interface Flag {
  /** What stands behind it; absent: a switch. */
  readonly value?: string;
  /** May be given more than once. */
  readonly many?: true;
  readonly says: string;
}

type Flags = Readonly<Record<string, Flag>>;

/** What a runner can state; each becomes an entry on top of the journal. */
export const SETTING_FLAGS = {
  race: {
    value: "DATE[:METRES[:A|B|C[:NAME]]]",
    many: true,
    says: "a race; the distance also as marathon, half, 10k, 26.2mi",
  },
  available: { value: "WINDOWS", says: 'when you can lift: "Mon-Fri 12:00-13:00,17:00-20:00; Sat,Sun 08:00-18:00"' },
  minutes: { value: "N", says: "how long a session may last, 15 to 120" },
  dose: { value: "MIN-TARGET-MAX", says: "sessions a week: least, wanted, most" },
  level: { value: "new|some|trained", says: "your experience with lifting" },
  policy: { value: "separate-days|hard-days-hard", says: "lift on other days than you run, or on the hard days" },
  priority: { value: "endurance|strength", says: "what goes first where both fall on one day" },
  "run-time": { value: "HH:MM", says: 'when you run if the calendar does not say: "07:00; Sat,Sun 09:00"' },
  equipment: {
    value: "NAMES|none|all",
    says: "what you own: barbell, dumbbells, kettlebell, bands, bench, box, pull-up-bar, cable, machine, medicine-ball, sliders",
  },
  weights: {
    value: "WEIGHTS",
    says: 'how heavy it is: "bar 20; plates 2x10 2x5 2x1.25; dumbbells 4,6,8; kettlebells 16; backpack 15"; pounds as 45lb',
  },
  areas: {
    value: "NAMES|none",
    says: "where you are tight, overactive or weak: ankle,gluteus-medius:weak; all names: stridelift library",
  },
  avoid: { value: "NAMES|none", says: "exercises that you do not want, by id or name" },
  born: { value: "YEAR", says: "your year of birth" },
  sex: { value: "female|male", says: "for the norms of the screens" },
  zone: { value: "ZONE", says: "your time zone, as Europe/Paris" },
  start: { value: "DATE", says: "when your programme began or begins" },
} as const satisfies Flags;

const HORIZON_FLAGS = {
  today: { value: "DATE", says: "plan as of this day" },
  weeks: { value: "N", says: "how many weeks, 1 to 156" },
} as const satisfies Flags;

const VIEW_FLAGS = {
  "no-color": { says: "no colour (also by NO_COLOR)" },
  help: { says: "this page" },
} as const satisfies Flags;

const ANNOUNCE_FLAGS = {
  announce: { says: "write what was shown, and what the flags say, into the journal" },
  journal: { value: "FILE", says: "the journal that is read and written to" },
} as const satisfies Flags;

const OUTPUT_FLAGS = {
  json: { says: "the plan as JSON" },
  ics: { value: "FILE", says: "write the sessions as a calendar; taking it again updates it" },
  week: { value: "N", says: "one week in full with its reasons: 1 is this week; also its Monday" },
  explain: { value: "SESSION", says: "why a session is where it is" },
} as const satisfies Flags;

/** A command of the program. */
export interface Command {
  readonly usage: string;
  readonly says: string;
  readonly flags: Flags;
  /** Fewest and most inputs. */
  readonly inputs: readonly [number, number];
  /** What the input is, where it is neither a calendar nor a journal. */
  readonly wants?: string;
}

export const COMMANDS = {
  plan: {
    usage: "stridelift plan <calendar.ics…|runner.jsonl> [flags]",
    says: "place strength sessions around your runs",
    flags: { ...SETTING_FLAGS, ...HORIZON_FLAGS, ...OUTPUT_FLAGS, ...ANNOUNCE_FLAGS, ...VIEW_FLAGS },
    inputs: [1, Number.POSITIVE_INFINITY],
  },
  import: {
    usage: "stridelift import <file…> --journal runner.jsonl [flags]",
    says: "take calendars, and what flags say, into a journal; only what changed is added",
    flags: {
      journal: { value: "FILE", says: "the journal that is written to" },
      ...SETTING_FLAGS,
      today: HORIZON_FLAGS.today,
      help: VIEW_FLAGS.help,
    },
    inputs: [1, Number.POSITIVE_INFINITY],
  },
  explain: {
    usage: "stridelift explain <calendar.ics…|runner.jsonl> [--session ID] [flags]",
    says: "why: the season, or one session with its sources and alternatives",
    flags: {
      session: { value: "ID", says: "one session, by its id or date" },
      claims: { says: "what we checked: common claims and what stands behind them" },
      ...SETTING_FLAGS,
      ...HORIZON_FLAGS,
      ...VIEW_FLAGS,
    },
    inputs: [0, Number.POSITIVE_INFINITY],
  },
  compare: {
    usage: "stridelift compare a.jsonl b.jsonl [flags]",
    says: "what differs between two plans, what it costs and which rule decided",
    flags: { ...SETTING_FLAGS, ...HORIZON_FLAGS, ...VIEW_FLAGS },
    inputs: [2, 2],
  },
  log: {
    usage: 'stridelift log <runner.jsonl> "[DATE TIME] EXERCISE SETS LOAD @LEFT; …; rpe N; note WORDS" [flags]',
    says: "write down a session: back squat 3x5 42.5kg @2; plank 3x40s; rpe 7",
    flags: {
      from: { value: "FILE", says: "take the text from a file; - is standard input" },
      missed: { says: "the session of that day was not done" },
      today: { value: "DATE", says: "the day it is" },
      ...VIEW_FLAGS,
    },
    inputs: [1, Number.POSITIVE_INFINITY],
  },
  tell: {
    usage: "stridelift tell <what> <runner.jsonl> [words] [flags]",
    says: "say how you are: feel, pain, ill, well, sign, health, cleared, swap; undo takes the last back",
    flags: {
      sleep: { value: "0-10", says: "feel: how badly you slept, 0 well, 10 not at all" },
      soreness: { value: "0-10", says: "feel: how sore you are" },
      fatigue: { value: "0-10", says: "feel: how tired you are" },
      stress: { value: "0-10", says: "feel: how strained your days are" },
      hours: { value: "N", says: "feel: hours slept" },
      exercise: { value: "NAME", says: "pain: the exercise it came in" },
      worse: { says: "pain: worse the next morning" },
      today: { value: "DATE", says: "the day it is of" },
      ...VIEW_FLAGS,
    },
    inputs: [0, Number.POSITIVE_INFINITY],
  },
  screen: {
    usage: "stridelift screen <runner.jsonl> [--set knee-to-wall=9.5/11 …] [flags]",
    says: "ask the self-screens one by one, each may be skipped; they choose the warm-up",
    flags: {
      set: { value: "SCREEN=RESULT", many: true, says: "a result without being asked, left/right where it has sides" },
      today: { value: "DATE", says: "the day it is" },
      ...VIEW_FLAGS,
    },
    inputs: [1, 1],
  },
  library: {
    usage: "stridelift library [NAME] [flags]",
    says: "the exercises and drills; with a name, one of them wholly",
    flags: {
      area: { value: "AREA", says: "that are for or load this part of the body" },
      pattern: { value: "PATTERN", says: "exercises of this movement: squat, hinge, horizontal-push …" },
      equipment: { value: "NAMES|none", says: "that need nothing but these" },
      level: { value: "new|some|trained", says: "exercises for this experience" },
      ...VIEW_FLAGS,
    },
    inputs: [0, Number.POSITIVE_INFINITY],
  },
  example: {
    usage: "stridelift example [flags of plan]",
    says: "plan the bundled example season",
    flags: { ...SETTING_FLAGS, ...HORIZON_FLAGS, ...OUTPUT_FLAGS, ...VIEW_FLAGS },
    inputs: [0, 0],
  },
  serve: {
    usage: "stridelift serve [flags]",
    says: "serve the app at http://localhost:4173/, with accounts for several devices and people, until you press Ctrl-C",
    flags: {
      port: {
        value: "N",
        says: "the port, else PORT, else 4173 or the next that is free; the rest is said in the environment",
      },
      help: VIEW_FLAGS.help,
    },
    inputs: [0, 0],
  },
  backup: {
    usage: "stridelift backup [FILE]",
    says: "copy everything that the server keeps into one file, while it runs",
    flags: { help: VIEW_FLAGS.help },
    inputs: [0, 1],
  },
  restore: {
    usage: "stridelift restore <FILE> [--replace]",
    says: "bring back what backup wrote, into a database of either kind",
    flags: {
      replace: { says: "in the place of what is there, which is copied first" },
      help: VIEW_FLAGS.help,
    },
    inputs: [1, 1],
    wants: "the file that backup wrote",
  },
  "reset-link": {
    usage: "stridelift reset-link <EMAIL>",
    says: "a link with which the owner of an account sets a new password",
    flags: { help: VIEW_FLAGS.help },
    inputs: [1, 1],
    wants: "the mail address of an account",
  },
} as const satisfies Readonly<Record<string, Command>>;

export type CommandName = keyof typeof COMMANDS;
export const COMMAND_NAMES = Object.keys(COMMANDS) as CommandName[];
