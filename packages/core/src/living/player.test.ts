import { describe, expect, it } from "vitest";
import { nextTime } from "../explain/next-time.ts";
import type { Entry, EntryData } from "../journal/entry.ts";
import type { LoggedSet } from "../journal/training.ts";
import { withoutLog } from "../journal/without-log.ts";
import { liftHistory } from "../lift-history.ts";
import { announced, daysAfter, type Said, saying } from "../runner.fixture.ts";
import { swappedIn } from "../swapped-in.ts";
import { weekTotals } from "../week-totals.ts";
import {
  asAsked,
  dateOf,
  type Exercise,
  exercisesOf,
  lived,
  liver,
  logged,
  nextFrom,
  planOn,
  type Session,
  TODAY,
} from "./life.fixture.ts";

/** Nine days of lifting, and the evening of the next session, which was shown. */
const past = lived(liver(), TODAY, 9, (session) => logged(session));
const first = planOn(past, daysAfter(TODAY, 9));
const session = nextFrom(first, daysAfter(TODAY, 9));
const today = dateOf(session);
const shown = saying(past, announced(first));
const squat = exercisesOf(session).find(({ pattern }) => pattern === "squat") as Exercise;
const topKg = (one: Exercise | null | undefined) => Math.max(0, ...(one?.sets ?? []).map(({ loadKg = 0 }) => loadKg));

/** Every set of a session as an entry of its own. */
function setBySet({ id, start, ...one }: Session, log: (exercise: Exercise) => LoggedSet[]): Said[] {
  return exercisesOf({ id, start, ...one }).flatMap((exercise) =>
    log(exercise).map(
      (set, place): Said => ["set", { session: id, start, exercise: exercise.exercise, set: place, ...set }],
    ),
  );
}

describe("a session logged set by set", () => {
  it("J3 leads to the same plan as the same session logged at once", () => {
    const sets = saying(shown, ...setBySet(session, asAsked));
    expect(planOn(sets, today)).toEqual(planOn(saying(shown, logged(session)), today));
  });

  it("J3 stays the session that it was while it is under way, with all that was asked", () => {
    const [one] = setBySet(session, asAsked);
    const now = planOn(saying(shown, one as Said), today);
    const same = now.sessions.find(({ id }) => id === session.id);
    expect(same).toMatchObject({ status: "done", blocks: session.blocks, warmup: session.warmup });
  });
});

describe("X8 an exercise swapped in while the session is under way", () => {
  const begun = saying(shown, ...setBySet(session, asAsked).slice(0, 1));
  const other = squat.swaps.find((id) => !exercisesOf(session).some(({ exercise }) => exercise === id)) as string;

  it("X8 has sets, a load on the light side and the sentence that says so", () => {
    const swapped = swappedIn(begun, session, squat.exercise, other);
    expect(swapped?.exercise).toBe(other);
    expect(swapped?.sets.length).toBeGreaterThan(0);
    expect(topKg(swapped)).toBeLessThanOrEqual(topKg(squat));
    expect(swapped?.why.map(({ rule }) => rule)).toContain("X8");
  });

  it("X8 is what the session would have had if it had been swapped before", () => {
    const said: Said = ["swapped", { date: today, exercise: squat.exercise, for: other }];
    const before = planOn(saying(shown, said), today).sessions.find(({ start }) => start === session.start) as Session;
    expect(swappedIn(begun, session, squat.exercise, other)).toEqual(
      exercisesOf(before).find(({ exercise }) => exercise === other),
    );
  });

  it("X8 of another movement has no place there", () => {
    expect(swappedIn(begun, session, squat.exercise, "no-such-exercise")).toBeNull();
  });
});

describe("what changes next time", () => {
  const after = (log: (one: Exercise) => LoggedSet[]) => {
    const entries = saying(shown, ...setBySet(session, log));
    const done = { session: session.id, start: session.start } satisfies Partial<EntryData<"done">>;
    const exercises = exercisesOf(session).map((one) => ({ exercise: one.exercise, sets: log(one) }));
    const changes = nextTime(planOn(withoutLog(entries, done), today), planOn(entries, today), { ...done, exercises });
    return { changes, plan: planOn(entries, today) };
  };
  const hard = (one: Exercise) =>
    asAsked(one).map((set) => (set.reps === undefined ? set : { ...set, reps: Math.max(1, set.reps - 2), rir: 0 }));

  it("L3 each exercise of the session says what it is next, as the plan has it", () => {
    const { changes, plan } = after(asAsked);
    expect(changes.length).toBeGreaterThan(5);
    for (const { exercise, change, by, start, after: text } of changes) {
      if (change === "gone") continue;
      const there = plan.sessions.find((one) => one.start === start) as Session;
      expect(exercisesOf(there).map((one) => one.exercise)).toContain(by ?? exercise);
      expect(text).toMatch(/\d/);
    }
    expect(changes.some(({ change }) => change === "more")).toBe(true);
  });

  it("L3 sets that were too hard ask for less, and say why", () => {
    const { changes } = after(hard);
    const less = changes.filter(({ change }) => change === "less");
    expect(less.length).toBeGreaterThan(0);
    for (const { text, before, after: now } of less) expect(text).toContain(`${now} instead of ${before}.`);
    expect(changes.flatMap(({ why }) => why).every(({ rule }) => /^(L|A|X8)/.test(rule))).toBe(true);
    expect(less.some(({ why }) => why.length > 0)).toBe(true);
  });

  it("L2 a load that was found is told as one", () => {
    const fresh = planOn(liver(), TODAY);
    const begin = nextFrom(fresh, TODAY);
    const entries = saying(liver(), announced(fresh));
    const log = (one: Exercise) =>
      asAsked(one).map((set) => (set.reps === undefined ? set : { ...set, loadKg: 40, rir: 3 }));
    const said = logged(begin, log);
    const date = dateOf(begin);
    const changes = nextTime(planOn(entries, date), planOn(saying(entries, said), date), said[1] as EntryData<"done">);
    expect(changes.filter(({ change }) => change === "found").length).toBeGreaterThan(2);
  });

  it("J2 without its log a session is as if it had not begun", () => {
    const begun = saying(shown, ...setBySet(session, hard), [
      "done",
      { session: session.id, start: session.start, rpe: 9 },
    ]);
    expect(withoutLog(begun, { session: session.id })).toEqual(shown);
    expect(withoutLog(past, { session: "another" })).toEqual(past);
  });
});

describe("progress", () => {
  it("L1 the estimated maximum after each session, with its error on either side", () => {
    const [squats] = liftHistory(past, daysAfter(TODAY, 9)).filter(({ exercise }) => exercise === squat.exercise);
    expect(squats).toMatchObject({ name: squat.name, pattern: "squat" });
    expect(squats?.points.length).toBeGreaterThan(1);
    for (const { kg, lowKg, highKg, loadKg, rough } of squats?.points ?? []) {
      expect(loadKg).toBeLessThan(lowKg);
      expect((highKg - kg) / kg).toBeCloseTo(rough ? 0.12 : 0.07, 6);
      expect(kg - lowKg).toBeCloseTo(highKg - kg, 6);
    }
    const dates = squats?.points.map(({ date }) => date) ?? [];
    expect(dates).toEqual(dates.toSorted());
    expect(liftHistory(past, daysAfter(TODAY, -1))).toEqual([]);
  });

  it("L6 weeks add up: sets planned and done by pattern, load of lifts and runs apart, weeks without a gap", () => {
    const run = { source: "watch", uid: "1", sport: "running", start: `${TODAY}T07:00:00+01:00`, durationMin: 50 };
    const entries: Entry[] = saying(
      shown,
      ...setBySet(session, asAsked),
      ["done", { session: session.id, start: session.start, minutes: 40, rpe: 7 }],
      ["recording", run],
    );
    const plan = planOn(entries, today);
    const weeks = weekTotals(plan, entries);
    for (const [i, { monday }] of weeks.entries()) expect(monday).toBe(daysAfter(weeks[0]?.monday as string, 7 * i));
    const week = weeks.find(({ monday }) => monday <= today && today < daysAfter(monday, 7));
    expect(week).toMatchObject({ lift: 280, unsaid: 0 });
    const setsOf = (all: readonly Session[]) => all.flatMap(exercisesOf).flatMap(({ sets }) => sets).length;
    const sum = (as: "planned" | "done") =>
      weeks.flatMap(({ patterns }) => patterns).reduce((total, pattern) => total + pattern[as], 0);
    expect(sum("planned")).toBe(setsOf(plan.sessions));
    expect(sum("done")).toBe(setsOf(plan.sessions.filter(({ status }) => status === "done")));
    const began = weeks.find(({ monday }) => monday === TODAY);
    expect(began?.unsaid).toBe(2);
    expect(began?.sessions).toEqual({ planned: 2, done: 2, missed: 0, unlogged: 0 });
    const said = saying(entries, ["done", { start: `${daysAfter(TODAY, 5)}T10:00`, rpe: 3, minutes: 20 }]);
    const again = weekTotals(planOn(said, today), said).find(({ monday }) => monday === TODAY);
    expect(again?.sessions).toEqual({ planned: 2, done: 3, missed: 0, unlogged: 1 });
    expect(again?.lift).toBe(60);
    // Fifty easy minutes at 3 of 10; the runs of the calendar that nobody recorded are planned only.
    expect(began?.run.done).toBe(150);
    expect(began?.runMinutes.done).toBe(50);
    expect(began?.runMinutes.planned).toBeGreaterThan(200);
  });
});
