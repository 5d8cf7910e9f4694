import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { append, type Entry, fold, type Plan, readJournal, writeJournal } from "@stridelift/core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { runIn } from "./shell.fixture.ts";

/* What a runner does between two plans: log, tell, screen, look things up. */

const TODAY = "2027-01-06";
const ON = ["--today", TODAY];
let folder: string;
let begun: string;

const stamp = { wallMs: 0, device: "test", by: "runner" };
const run = (uid: string, day: string, title: string) => ({
  source: "runs",
  uid,
  title,
  start: `${day}T07:00`,
  end: `${day}T07:50`,
});

const stridelift = (args: readonly string[], stdin = "") => runIn(folder, args, stdin);
const entries = async () => readJournal(await readFile(join(folder, "me.jsonl"), "utf8")).entries;
const state = async () => fold(await entries()).state;
const added = async () => (await entries()).slice(readJournal(begun).entries.length);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "stridelift-"));
  const journal: Entry[] = [];
  const add = (kind: Parameters<typeof append>[1], data: never) => journal.push(append(journal, kind, data, stamp));
  for (const [i, day] of ["2027-01-05", "2027-01-12", "2027-01-19"].entries())
    add("event", run(`${i}`, day, "Tempo 8 km") as never);
  add("setting", { name: "zone", value: "Europe/Paris" } as never);
  add("setting", { name: "equipment", value: ["barbell", "dumbbells"] } as never);
  add("start", { date: "2026-11-09" } as never);
  await writeFile(join(folder, "me.jsonl"), writeJournal(journal));
  await stridelift(["plan", "me.jsonl", "--today", "2027-01-04", "--announce"]);
  begun = await readFile(join(folder, "me.jsonl"), "utf8");
});

beforeEach(() => writeFile(join(folder, "me.jsonl"), begun));
afterAll(() => rm(folder, { recursive: true }));

const planned = async (): Promise<Plan> => JSON.parse((await stridelift(["plan", "me.jsonl", ...ON, "--json"])).out);

describe("stridelift log", () => {
  test("A1 writes what was done under the announced session, and says back what it understood", async () => {
    const [session] = [...(await state()).shown.values()].filter(({ start }) => start.startsWith("2027-01-06"));
    const text = "2027-01-06 12:15 back squat 3x5 42.5kg @2; plank 3x40s; pogo hops 2x20; rpe 7; note knees quiet";
    const { code, out, err } = await stridelift(["log", "me.jsonl", text, ...ON]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain(`Wednesday 6 January 2027, 12:15, the session announced as ${session?.id}`);
    expect(out).toContain("Back squat: 3 × 5, 42.5 kg, 2 left");
    const [done, ...others] = await added();
    expect(others).toEqual([]);
    expect(done).toMatchObject({
      kind: "done",
      data: { session: session?.id, start: "2027-01-06T12:15", rpe: 7, note: "knees quiet" },
    });
    expect((await state()).done[0]?.exercises?.map(({ exercise, sets }) => [exercise, sets.length])).toEqual([
      ["back-squat", 3],
      ["plank", 3],
      ["pogo-hops", 2],
    ]);
  });

  test("L3 says what comes next of what was logged", async () => {
    const plan = await planned();
    const now = plan.sessions.find(({ start }) => start.startsWith(TODAY));
    const names = now?.blocks.flatMap(({ exercises }) => exercises).filter(({ sets }) => sets[0]?.reps) ?? [];
    const text = names.map(({ name }) => `${name} 3x8 20kg @3`).join("; ");
    const { out } = await stridelift(["log", "me.jsonl", text, ...ON]);
    expect(names.length).toBeGreaterThan(0);
    expect(out).toContain("Next time");
    expect(out).toMatch(/- .+, \w+ \d+ \w+: \d+ × /);
  });

  test("A1 a bad part costs only itself and is told with its place", async () => {
    const { code, out, err } = await stridelift(["log", "me.jsonl", "plank 40s; zzyzx 3x5; squat 5y", ...ON]);
    expect(code).toBe(0);
    expect(out).toContain("Plank: 1 × 40 s");
    expect(err.split("\n").slice(0, 3)).toEqual([
      '"zzyzx" is no exercise known here; stridelift library lists them.',
      "  zzyzx 3x5",
      "  ^^^^^",
    ]);
    expect((await state()).done[0]?.exercises).toHaveLength(1);
  });

  test.each([
    [["log", "me.jsonl", "zzyzx 3x5"], 1],
    [["log", "me.jsonl", "3.1.2027 plank 40s"], 1],
    [["log", "none.jsonl", "plank 40s"], 1],
    [["log", "me.jsonl", "plank 40s", "--from", "x.txt"], 2],
    [["log", "me.jsonl", "--from", "absent.txt"], 1],
    [["log"], 2],
  ])("where nothing can be taken nothing is written: %j is exit %i", async (args, code) => {
    expect((await stridelift([...args, ...ON])).code).toBe(code);
    expect(await readFile(join(folder, "me.jsonl"), "utf8")).toBe(begun);
  });

  test("J6 takes several days from standard input or a file, in any of the usual forms", async () => {
    const text = "2027-01-04\nplank 3x40s\npain knee 4\n\n2027-01-05 18:30; push-up 12/10/8\n";
    expect((await stridelift(["log", "me.jsonl", "-", ...ON], text)).code).toBe(0);
    const fromInput = (await added()).map(({ kind, data }) => ({ kind, data }));
    await writeFile(join(folder, "me.jsonl"), begun);
    await writeFile(join(folder, "days.txt"), text);
    expect((await stridelift(["log", "me.jsonl", "--from", "days.txt", ...ON])).code).toBe(0);
    expect((await added()).map(({ kind, data }) => ({ kind, data }))).toEqual(fromInput);
    expect(fromInput.map(({ kind }) => kind)).toEqual(["done", "pain", "done"]);
  });

  test("J1 a session logged again adds to the log before and says its exercises anew; undo brings that back", async () => {
    await stridelift(["log", "me.jsonl", "plank 40s", ...ON]);
    const again = await stridelift(["log", "me.jsonl", "plank 60s", ...ON]);
    expect(again.out.replace(/\s+/g, " ")).toContain("beside what was logged for it before");
    expect((await state()).done).toHaveLength(1);
    await stridelift(["log", "me.jsonl", "push-up 12", ...ON]);
    expect((await state()).done[0]?.exercises).toEqual([
      { exercise: "plank", sets: [{ seconds: 60 }] },
      { exercise: "push-up", sets: [{ reps: 12 }] },
    ]);
    await stridelift(["tell", "undo", "me.jsonl", ...ON]);
    await stridelift(["tell", "undo", "me.jsonl", ...ON]);
    expect((await state()).done[0]?.exercises?.[0]?.sets).toEqual([{ seconds: 40 }]);
  });

  test("J1 what another device logged set by set stays beside the log, and is taken back one by one", async () => {
    const { entries: known } = readJournal(begun);
    const [session = ""] = [...(await state()).shown.keys()].filter((id) => id.startsWith("2027-01-04"));
    const start = (await state()).shown.get(session)?.start ?? "";
    const set = { session, start, exercise: "plank", set: 0, seconds: 30 };
    const phone = append(known, "set", set, { wallMs: 1, device: "phone", by: "runner" });
    await writeFile(join(folder, "me.jsonl"), writeJournal([...known, phone]));
    expect((await stridelift(["log", "me.jsonl", "push-up 12", "--today", start.slice(0, 10)])).code).toBe(0);
    expect((await state()).done.map(({ exercises }) => exercises?.map(({ exercise }) => exercise))).toEqual([
      ["plank", "push-up"],
    ]);
    const undo = async () => (await stridelift(["tell", "undo", "me.jsonl", ...ON])).out;
    expect(await undo()).toContain("session done");
    expect(await undo()).toContain("set 1 of plank");
    expect((await state()).done).toEqual([]);
  });

  test("J1 what another device changed about runs is taken back one by one", async () => {
    const run = { source: "runs", uid: "1" };
    let known = readJournal(begun).entries;
    for (const [kind, data] of [
      ["run-moved", { ...run, start: "2027-01-06T18:00", from: "2027-01-05" }],
      ["run-dropped", { ...run, start: "2027-01-05" }],
    ] as const)
      known = [...known, append(known, kind, data, { wallMs: 1, device: "phone", by: "runner" })];
    await writeFile(join(folder, "me.jsonl"), writeJournal(known));
    const undo = async () => (await stridelift(["tell", "undo", "me.jsonl", ...ON])).out;
    expect(await undo()).toContain("run dropped, 2027-01-05");
    expect((await state()).runChanges).toEqual([{ ...run, start: "2027-01-06T18:00", from: "2027-01-05" }]);
    expect(await undo()).toContain("run moved to 2027-01-06 18:00");
    expect((await state()).runChanges).toEqual([]);
  });

  test("A2 a missed session is not done, without blame", async () => {
    const { code, out } = await stridelift(["log", "me.jsonl", "--missed", ...ON]);
    expect(code).toBe(0);
    expect(out).toContain("not done");
    expect(out).not.toMatch(/fail|!/i);
    expect((await state()).missed.size).toBe(1);
    expect((await stridelift(["log", "me.jsonl", "2027-01-05", "--missed", ...ON])).code).toBe(1);
    expect((await stridelift(["log", "me.jsonl", "plank 40s", "--missed", ...ON])).code).toBe(2);
  });
});

describe("stridelift tell", () => {
  test.each([
    [
      ["feel", "--sleep", "3", "--soreness", "6", "--fatigue", "2", "--stress", "1", "--hours", "7.5"],
      "readiness",
      { soreness: 6, sleepH: 7.5 },
    ],
    [["pain", "knee", "4"], "pain", { area: "knee", level: 4 }],
    [
      ["pain", "lower", "back", "7", "--exercise", "back squat", "--worse"],
      "pain",
      { area: "lower-back", exercise: "back-squat", worseNextMorning: true },
    ],
    [["ill", "fever", "muscle", "aches,cough"], "illness", { signs: ["fever", "muscle-aches", "cough"] }],
    [["well"], "illness", { signs: [] }],
    [["sign", "calf-swelling", "calf"], "sign", { sign: "calf-swelling", area: "calf" }],
    [["sign", "night", "pain"], "sign", { sign: "night-pain" }],
    [["cleared", "sign"], "cleared", { of: "sign" }],
    [["health", "none"], "health", { symptoms: [], disease: false }],
    [["health", "dizziness", "fragile-bones"], "health", { symptoms: ["dizziness"], fragileBones: true }],
    [["swap", "back", "squat", "for", "goblet", "squat"], "swapped", { exercise: "back-squat", for: "goblet-squat" }],
  ])("A3, A4, A5, A7 %j is an entry, with a kind sentence", async ([what = "", ...words], kind, data) => {
    const { code, out, err } = await stridelift(["tell", what, "me.jsonl", ...words, ...ON]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).not.toMatch(/!|fail/i);
    const [entry, ...others] = await added();
    expect(others).toEqual([]);
    expect(entry).toMatchObject({ kind, data: { date: TODAY, ...data } });
  });

  test("A4 signs and fever send to a clinician, without a diagnosis", async () => {
    for (const words of [
      ["sign", "me.jsonl", "chest-pain"],
      ["ill", "me.jsonl", "fever"],
      ["health", "me.jsonl", "chest-pain"],
    ]) {
      const { out } = await stridelift(["tell", ...words, ...ON]);
      expect(out.replace(/\s+/g, " ")).toMatch(/clinician.*This is no diagnosis/);
    }
  });

  test("X8 a swap for another movement is told as what it is: both keep their places", async () => {
    const { out } = await stridelift(["tell", "swap", "me.jsonl", "back squat for plank", ...ON]);
    expect(out.replace(/\s+/g, " ")).toContain("Back squat (squat) and Plank (anti extension) are different movements");
    expect(out).not.toContain("stands where");
  });

  test.each([
    [["feel", "me.jsonl", "--sleep", "3"], "--soreness, --fatigue, --stress"],
    [["feel", "me.jsonl", "--sleep", "11"], "from 0 to 10"],
    [["pain", "me.jsonl", "knee"], "a number from 0 to 10"],
    [["pain", "me.jsonl", "kneee", "4"], "Did you mean knee?"],
    [["ill", "me.jsonl", "feverr"], "Did you mean fever?"],
    [["cleared", "me.jsonl"], "health, bones or sign"],
    [["swap", "me.jsonl", "back squat"], "two exercises"],
    [["swap", "me.jsonl", "back squat for back squat"], "Both are Back squat"],
    [["fel", "me.jsonl"], 'Did you mean "feel"?'],
    [["feel"], "needs your journal"],
    [["undo", "me.jsonl"], "nothing told"],
    [[], "needs to know what"],
  ])("what cannot be followed is exit 2 and writes nothing: %j", async (words, sentence) => {
    const { code, err } = await stridelift(["tell", ...words, ...ON]);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
    expect(await readFile(join(folder, "me.jsonl"), "utf8")).toBe(begun);
  });

  test("the journal may stand before what is told", async () => {
    expect((await stridelift(["tell", "me.jsonl", "well", ...ON])).code).toBe(0);
  });
});

describe("stridelift screen", () => {
  test("W2 results are kept by side and day, and lead to drills without a promise", async () => {
    const { code, out } = await stridelift([
      "screen",
      "me.jsonl",
      "--set",
      "knee-to-wall=8/11",
      "--set",
      "Forearm plank=70",
      ...ON,
    ]);
    expect(code).toBe(0);
    expect((await state()).screened).toEqual([
      { screen: "knee-to-wall", date: TODAY, left: 8, right: 11 },
      { screen: "plank", date: TODAY, both: 70 },
    ]);
    expect(out).toContain("Leads to: ");
    expect(out).toContain("It is no forecast of injury");
  });

  test("W2 asks one by one; each may be skipped, what cannot be read is asked again, the end ends", async () => {
    const { code, out } = await stridelift(["screen", "me.jsonl", ...ON], "\nabc\n3/2\nq\n");
    expect(code).toBe(0);
    expect(out).toContain('"abc" is not a number');
    expect((await state()).screened).toHaveLength(1);
    await writeFile(join(folder, "me.jsonl"), begun);
    expect((await stridelift(["screen", "me.jsonl", ...ON], "")).out).toContain("nothing is written");
    expect(await readFile(join(folder, "me.jsonl"), "utf8")).toBe(begun);
  });

  test("W6 what tires is not asked before a hard run, what was done lately not again", async () => {
    await stridelift(["screen", "me.jsonl", "--set", "thomas=yes/no", ...ON]);
    const { out } = await stridelift(["screen", "me.jsonl", "--today", "2027-01-11"], "q\n");
    expect(out.replace(/\s+/g, " ")).toMatch(
      /Not now, as they tire.*single-leg heel raises.*Done within four weeks.*thomas/,
    );
  });

  test.each(["plank", "plank=x", "plank=1/2", "knee-to-wall=99", "plnk=70", "knee-to-wall=/"])(
    "a result that cannot be read is pointed at: %s",
    async (text) => {
      const { code, err } = await stridelift(["screen", "me.jsonl", "--set", text, ...ON]);
      expect(code).toBe(2);
      expect(err).toMatch(/--set|plank\?/);
    },
  );
});

describe("stridelift library", () => {
  test("X10 shows one exercise wholly, and drills too", async () => {
    const { out } = await stridelift(["library", "back", "squat"]);
    for (const label of ["chain", "do", "feel", "avoid", "works", "FIT exercise category 28"])
      expect(out).toContain(label);
    expect((await stridelift(["library", "clam"])).out).toMatch(/movement {4}hip abduction[\s\S]*warm-up {5}activate/);
    expect((await stridelift(["library", "cat-cow"])).out).toContain("thoracic spine");
  });

  test("X6 lists what can be done with what is owned, for a movement and a part of the body", async () => {
    const { out } = await stridelift(["library", "--pattern", "squat", "--equipment", "none"]);
    expect(out).toContain("Bodyweight squat");
    expect(out).not.toContain("Back squat ");
    expect((await stridelift(["library", "--area", "ankle"])).out).toContain("Warm-up, mobilise");
  });

  test.each([
    [["sqat"], 2],
    [["squat"], 2],
    [["--level", "nwe"], 2],
    [["--pattern", "sqaut"], 2],
    [["--area", "anckle"], 2],
    [["--equipment", "barbel"], 2],
    [["--pattern", "sprint", "--area", "shoulder"], 1],
  ])("%j is exit %i with a sentence", async (words, code) => {
    const ended = await stridelift(["library", ...words]);
    expect(ended).toMatchObject({ code, out: "" });
    expect(ended.err).not.toBe("");
  });
});

describe("stridelift plan", () => {
  test("W3 X6 L4 what is said of body and equipment is kept once", async () => {
    const flags = [
      "--weights",
      "bar 20; plates 2x10",
      "--areas",
      "ankle:tight",
      "--avoid",
      "burpee",
      "--sex",
      "female",
    ];
    const wrong = await stridelift(["plan", "me.jsonl", ...ON, ...flags]);
    expect(wrong.code).toBe(2);
    expect(wrong.err).toContain('--avoid: "burpee" is no exercise');
    const right = flags.map((word) => (word === "burpee" ? "back squat" : word));
    expect((await stridelift(["plan", "me.jsonl", ...ON, ...right, "--announce"])).err).toContain(
      "also written: weights, areas, avoid, sex female",
    );
    expect((await state()).settings).toMatchObject({
      avoid: ["back-squat"],
      sex: "female",
      areas: [{ area: "ankle", as: "tight" }],
    });
  });

  test("X5 a week's page holds what is done in each of its sessions", async () => {
    const { out } = await stridelift(["plan", "me.jsonl", ...ON, "--week", "1"]);
    const plan = await planned();
    const exercises = plan.sessions
      .filter(({ start }) => start < "2027-01-11")
      .flatMap(({ blocks }) => blocks.flatMap((block) => block.exercises));
    expect(exercises.length).toBeGreaterThan(0);
    for (const { name } of exercises) expect(out.replace(/\s+/g, " ")).toContain(name);
    expect(out).toContain("____ × _____ kg");
    expect(out).toContain("Warm-up");
  });
});
