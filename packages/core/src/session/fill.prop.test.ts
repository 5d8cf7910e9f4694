import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Entry } from "../journal/entry.ts";
import { sameChain } from "../library/chain.ts";
import { EQUIPMENT } from "../library/equipment.ts";
import { LEVELS } from "../library/exercise.ts";
import { exerciseOf } from "../library/exercises.ts";
import { plan } from "../plan.ts";
import type { Plan } from "../plan-schema.ts";
import { daysAfter, EVERY_DAY, free, runner } from "../runner.fixture.ts";
import { type StationId, stationFor } from "./station.ts";

type Session = Plan["sessions"][number];

interface Life {
  readonly titles: readonly (string | null)[];
  readonly equipment: readonly string[];
  readonly level: (typeof LEVELS)[number];
  readonly minutes: number;
  /** Weeks since the programme began. */
  readonly weeksBefore: number;
}

const MONDAY = "2026-06-01";
const WEEKS = 7;

const title = fc.constantFrom(null, null, "Easy run", "Easy run", "Intervals", "Tempo run", "Long run");

/** Runners with the same week of runs again and again, some new and some well into their season. */
function lives(minutes: readonly number[]): fc.Arbitrary<Life> {
  return fc.record({
    titles: fc.array(title, { minLength: 7, maxLength: 7 }),
    equipment: fc.subarray([...EQUIPMENT]),
    level: fc.constantFrom(...LEVELS),
    minutes: fc.constantFrom(...minutes),
    weeksBefore: fc.integer({ min: 0, max: 20 }),
  });
}

function journalOf({ titles, equipment, level, minutes, weeksBefore }: Life, monday = MONDAY): Entry[] {
  const runs = Object.fromEntries(titles.flatMap((one, i) => (one === null ? [] : [[i + 1, one]])));
  return runner({
    runs,
    from: monday,
    weeks: WEEKS,
    at: "07:00:00",
    start: daysAfter(monday, -7 * weeksBefore),
    settings: {
      zone: "UTC",
      minutes,
      level,
      equipment: equipment as (typeof EQUIPMENT)[number][],
      available: free(EVERY_DAY, ["06:00", "21:00"]),
    },
  });
}

const planned = (life: Life) => plan(journalOf(life), MONDAY, { weeks: WEEKS });

/** All of a session that is done in it. */
const contentOf = ({ start, focus, phase, warmup, blocks, minutes, why }: Session) => ({
  start,
  focus,
  phase,
  warmup,
  blocks,
  minutes,
  why,
});

const exercisesOf = ({ blocks }: Session) => blocks.flatMap(({ exercises }) => exercises);

function stationsOf(session: Session): Set<StationId> {
  return new Set(
    exercisesOf(session).flatMap(({ exercise }) => {
      const known = exerciseOf(exercise);
      return known === undefined ? [] : (stationFor(known) ?? []);
    }),
  );
}

/** The names of the wishes of which none of the stations is there. */
function missing(stations: ReadonlySet<StationId>, wishes: Readonly<Record<string, readonly StationId[]>>): string[] {
  return Object.entries(wishes).flatMap(([name, any]) => (any.some((one) => stations.has(one)) ? [] : [name]));
}

const TRUNK = ["anti-extension", "anti-rotation", "side", "rotation"] as const;

/** What each full session of half an hour and more has. */
const EACH = {
  "squat or lunge": ["squat", "lunge"],
  hinge: ["hinge", "single-hinge"],
  push: ["horizontal-push", "vertical-push"],
  pull: ["horizontal-pull", "vertical-pull"],
  calf: ["calf"],
  trunk: TRUNK,
} as const;

/** What four of them have between them. */
const FOUR = {
  "horizontal push": ["horizontal-push"],
  "vertical push": ["vertical-push"],
  "horizontal pull": ["horizontal-pull"],
  "vertical pull": ["vertical-pull"],
  "two legs": ["squat", "hinge"],
  "one leg": ["lunge", "single-hinge"],
  "anti-extension": ["anti-extension"],
  rotation: ["anti-rotation", "rotation"],
  carry: ["carry"],
} as const;

describe("sessions as they are filled", () => {
  it("P16 X5 the same journal and day give the same text", () => {
    fc.assert(
      fc.property(lives([20, 45, 75]), (life) => {
        expect(JSON.stringify(planned(life))).toBe(JSON.stringify(planned(structuredClone(life))));
      }),
      { numRuns: 6 },
    );
  });

  it("J2 P17 entries in another order and other names of runs fill them alike", () => {
    fc.assert(
      fc.property(lives([20, 30, 45, 60]), fc.infiniteStream(fc.nat(999)), (life, keys) => {
        const named = journalOf(life)
          .map(({ data, ...entry }) => {
            const { uid } = data as { uid?: string };
            const own =
              uid === undefined ? data : { ...(data as object), uid: `${999 - (keys.next().value as number)}~${uid}` };
            return { entry: { ...entry, data: own } as Entry, key: keys.next().value as number };
          })
          .sort((a, b) => a.key - b.key)
          .map(({ entry }) => entry);
        const other = plan(named, MONDAY, { weeks: WEEKS });
        expect(other.sessions.map(contentOf)).toEqual(planned(life).sessions.map(contentOf));
      }),
      { numRuns: 8 },
    );
  });

  it("P17 a season some weeks later is filled alike some weeks later", () => {
    fc.assert(
      fc.property(lives([20, 30, 45, 60]), fc.integer({ min: -60, max: 60 }), (life, weeks) => {
        const monday = daysAfter(MONDAY, 7 * weeks);
        const later = plan(journalOf(life, monday), monday, { weeks: WEEKS });
        const back = ({ start, ...content }: ReturnType<typeof contentOf>) => ({
          ...content,
          start: `${daysAfter(start, -7 * weeks)}${start.slice(10)}`,
        });
        expect(later.sessions.map(contentOf).map(back)).toEqual(planned(life).sessions.map(contentOf));
      }),
      { numRuns: 8 },
    );
  });

  it("X5 X6 fit their time, with what the runner owns and knows", () => {
    fc.assert(
      fc.property(lives([20, 30, 45, 60, 75]), (life) => {
        const { sessions } = planned(life);
        expect(sessions.length).toBeGreaterThan(0);
        for (const session of sessions) {
          const slotMin = (Date.parse(session.end) - Date.parse(session.start)) / 60_000;
          expect(session.minutes).toBeLessThanOrEqual(slotMin);
          for (const { exercise, equipment, sets, why } of exercisesOf(session)) {
            const known = exerciseOf(exercise);
            expect(LEVELS.indexOf(known?.level ?? "trained")).toBeLessThanOrEqual(LEVELS.indexOf(life.level));
            expect(equipment.filter((thing) => !life.equipment.includes(thing))).toEqual([]);
            expect(sets.length).toBeGreaterThan(0);
            expect(why.length).toBeGreaterThan(0);
          }
        }
      }),
      { numRuns: 15 },
    );
  });

  it("X1 X2 from half an hour on each is all of the body, and four of them leave nothing out", () => {
    fc.assert(
      fc.property(lives([30, 35, 45, 60, 75]), (life) => {
        const whole = planned(life).sessions.map((session) => ({ ...session, stations: stationsOf(session) }));
        for (const { start, focus, stations } of whole)
          if (focus !== "upper") expect(missing(stations, EACH), start).toEqual([]);
        for (let i = 3; i < whole.length; i++) {
          const four = whole.slice(i - 3, i + 1);
          if (four.some(({ focus }) => focus === "upper")) continue;
          const all = new Set(four.flatMap(({ stations }) => [...stations]));
          expect(missing(all, FOUR), `the four up to ${four[3]?.start}`).toEqual([]);
        }
      }),
      { numRuns: 25 },
    );
  });

  it("X2 X5 under half an hour each has legs, arms, calf and trunk", () => {
    fc.assert(
      fc.property(lives([20, 25, 29]), (life) => {
        for (const session of planned(life).sessions) {
          if (session.focus === "upper") continue;
          const short = {
            legs: ["squat", "hinge", "single-hinge"],
            arms: [...EACH.push, ...EACH.pull],
            calf: EACH.calf,
            trunk: TRUNK,
          } as const;
          expect(missing(stationsOf(session), short), session.start).toEqual([]);
        }
      }),
      { numRuns: 12 },
    );
  });

  it("X7 exercises stay for as long as the phase does, and at most two chains change at the next one", () => {
    fc.assert(
      fc.property(lives([45, 60, 75]), (life) => {
        let phase: string | undefined;
        let before = new Map<StationId, string>();
        let now = new Map<StationId, string>();
        const changesOf = () => [...now].filter(([station, id]) => !isOfChain(before.get(station) ?? id, id));
        for (const session of planned(life).sessions) {
          if (session.phase !== phase) {
            before = new Map([...before, ...now]);
            now = new Map();
            phase = session.phase;
          }
          for (const { exercise } of exercisesOf(session)) {
            const known = exerciseOf(exercise);
            const station = known && stationFor(known);
            // What the legs may land on is the day’s to say.
            if (station === undefined || station === null || station === "jump") continue;
            expect(isOfChain(now.get(station) ?? exercise, exercise), `${station} on ${session.start}`).toBe(true);
            now.set(station, exercise);
          }
          expect(changesOf().length, `by ${session.start}`).toBeLessThanOrEqual(2);
        }
      }),
      { numRuns: 15 },
    );
  });
});

function isOfChain(one: string, other: string): boolean {
  const [a, b] = [exerciseOf(one), exerciseOf(other)];
  return a !== undefined && b !== undefined && sameChain(a, b);
}
