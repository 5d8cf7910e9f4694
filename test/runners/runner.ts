import { formatDay, mondayOf, weekdayOf } from "../../packages/core/src/calendar/day.ts";
import type { Entry } from "../../packages/core/src/journal/entry.ts";
import type { OwnedLoads } from "../../packages/core/src/journal/training.ts";
import { EQUIPMENT } from "../../packages/core/src/library/equipment.ts";
import type { Exercise } from "../../packages/core/src/library/exercise.ts";
import { dayOfText } from "../checker/clock.ts";
import { LIBRARY } from "../checker/session/catalogue.ts";
import { LEVELS, type Lifter } from "../checker/session/facts.ts";
import { Journal, WEEKDAYS } from "../oracle/season/ground.ts";
import type { Random } from "../oracle/season/random.ts";
import { areas, avoided, health, weights } from "./body.ts";

/** A made-up runner: the journal, the day, and what the checker must know beside the plan. */
export interface Runner {
  readonly seed: number;
  readonly entries: readonly Entry[];
  readonly today: string;
  readonly weeks: number;
  readonly lifter: Lifter;
}

/** Every set of at most two kinds of equipment; many more are made by chance. */
const SMALL_SETS: readonly (readonly string[])[] = [
  [],
  ...EQUIPMENT.map((one) => [one]),
  ...EQUIPMENT.flatMap((one, i) => EQUIPMENT.slice(i + 1).map((other) => [one, other])),
];
const HARD = ["Tempo run 45 min", "6 x 800 m intervals", "Hill repeats 50 min"];

/** The runner of a seed: any phase of a season, length of session, equipment, experience, age and body. */
export function runnerOf(seed: number): Runner {
  const journal = new Journal(seed);
  const { random } = journal;
  const today = dayOfText("2027-01-04") + random.whole(0, 300);
  const weeks = random.whole(3, 5);
  journal.set("zone", random.one(["Europe/Paris", "America/New_York", "Asia/Kathmandu"]));
  const start = today - random.one([0, 5, 14, random.whole(15, 60), random.whole(30, 260), random.whole(30, 260)]);
  journal.add("start", { date: formatDay(start) });
  journal.set("minutes", random.chance(0.3) ? random.one([20, 30, 45, 60, 75]) : random.whole(20, 75));
  const equipment = equipmentOf(random, seed);
  journal.set("equipment", [...equipment]);
  const level = random.one(LEVELS);
  journal.set("level", level);
  if (random.chance(0.7)) journal.set("born", 2027 - random.whole(16, 75));
  if (random.chance(0.6)) journal.set("sex", random.one(["female", "male"]));
  if (random.chance(0.4))
    journal.set(
      "dose",
      random.one([
        { min: 1, target: 3, max: 3 },
        { min: 2, target: 2, max: 3 },
      ]),
    );
  runs(journal, today, weeks);
  races(journal, today);
  const lifter = {
    ...areas(journal, today),
    ...health(journal, today),
    avoid: avoided(journal),
    loads: weights(journal),
    catalogue: LIBRARY,
  };
  history(journal, { today, start, equipment, avoid: lifter.avoid, level, loads: lifter.loads });
  return { seed, entries: journal.entries, today: formatDay(today), weeks, lifter };
}

function equipmentOf(random: Random, seed: number): readonly string[] {
  const small = SMALL_SETS[seed % (3 * SMALL_SETS.length)];
  if (small) return small;
  return random.chance(0.1) ? EQUIPMENT : random.some(EQUIPMENT, random.whole(1, EQUIPMENT.length));
}

/** The same easy runs every week, with a long one and up to two hard ones; some late in the day, near the sessions. */
function runs(journal: Journal, today: number, weeks: number): void {
  const { random } = journal;
  const days = random.some(WEEKDAYS, random.whole(3, 6));
  const hard = random.whole(0, 2);
  const at = random.one(["07:00", "07:00", "12:00", "16:00"]);
  for (let day = mondayOf(today) - 14; day < mondayOf(today) + 7 * weeks + 7; day++) {
    const place = days.indexOf(weekdayOf(day));
    if (place < 0) continue;
    const title = place === 0 ? "Long run 100 min" : place <= hard ? (HARD[place - 1] as string) : "Easy 45 min";
    journal.add("event", {
      source: "cal",
      uid: `run-${day}`,
      title,
      start: `${formatDay(day)}T${at}`,
      sport: "run",
    });
  }
}

/** None, just run, near or far. */
function races(journal: Journal, today: number): void {
  const { random } = journal;
  for (let n = random.one([0, 1, 1, 1, 2]); n > 0; n--)
    journal.add("race", {
      race: `race-${n}`,
      date: formatDay(today + random.one([random.whole(-12, 14), random.whole(5, 45), random.whole(40, 150)])),
      distanceM: random.one([5000, 10_000, 21_097, 42_195, 50_000]),
      priority: n === 2 ? random.one(["B", "C"]) : random.one(["A", "A", "B", "C"]),
      name: `Race ${n}`,
    });
}

interface Past {
  readonly today: number;
  readonly start: number;
  readonly equipment: readonly string[];
  readonly avoid: readonly string[];
  readonly level: (typeof LEVELS)[number];
  readonly loads: OwnedLoads;
}

/** A load that the runner may well have: one of the own dumbbells or kettlebells, a backpack that takes it, a bar with plates. */
function loadOf(random: Random, exercise: Exercise, { equipment, loads }: Past): number {
  const setup = exercise.setups.find((s) => s.load !== "body" && s.equipment.every((q) => equipment.includes(q)));
  if (setup?.load === "dumbbells") return random.one(loads.dumbbellsKg ?? [5, 7.5, 10, 15, 20]);
  if (setup?.load === "kettlebell") return random.one(loads.kettlebellsKg ?? [12, 16, 24]);
  if (setup?.load === "medicine-ball") return random.one(loads.medicineBallsKg ?? [3, 5]);
  if (setup?.load === "backpack") return random.one([4, 6, 8]);
  if (setup?.load !== "barbell" || !loads.platesKg) return random.whole(8, 40) * 2.5;
  const pair = random.one(loads.platesKg);
  return (loads.barKg ?? 20) + (pair.count > 1 ? 2 * pair.kg : 0);
}

/** Sessions that were done and logged in the weeks before today, so that loads are known. */
function history(journal: Journal, past: Past): void {
  const { random } = journal;
  const able = LIBRARY.exercises.filter(
    (e) =>
      e.measure === "reps" &&
      !past.avoid.includes(e.id) &&
      LEVELS.indexOf(e.level) <= LEVELS.indexOf(past.level) &&
      e.setups.some(
        (s) => s.load !== "body" && s.load !== "band" && s.equipment.every((q) => past.equipment.includes(q)),
      ),
  );
  if (able.length === 0 || !random.chance(0.5)) return;
  const lifts = random.some(able, random.whole(1, 10)).map((e) => ({ id: e.id, kg: loadOf(random, e, past) }));
  for (let day = Math.max(past.start, past.today - 35); day < past.today - 2; day += random.whole(3, 4))
    journal.add("done", {
      start: `${formatDay(day)}T18:00`,
      minutes: 45,
      focus: "full",
      exercises: lifts.map(({ id, kg }) => ({
        exercise: id,
        sets: Array.from({ length: random.whole(1, 3) }, () => ({
          reps: random.whole(4, 10),
          loadKg: kg,
          rir: random.whole(1, 4),
        })),
      })),
    });
}
