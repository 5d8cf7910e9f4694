import { spawn } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Plan, planSchema } from "@stridelift/core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { main } from "./main.ts";
import type { Shell } from "./shell.ts";

const BIN = join(import.meta.dirname, "../bin/stridelift.mjs");
const TODAY = ["--today", "2027-01-04"];
const SEASON = ["--race", "2027-02-28:10k:A:Lakes", ...TODAY];

let folder: string;

/** A calendar of four weeks: a tempo each Tuesday, an easy run each Thursday, a long run each Sunday. */
function calendar(extra = ""): string {
  const event = (uid: string, date: string, title: string) => [
    "BEGIN:VEVENT",
    `UID:${uid}`,
    "DTSTAMP:20270101T000000Z",
    `DTSTART;VALUE=DATE:${date}`,
    "RRULE:FREQ=WEEKLY;COUNT=4",
    `SUMMARY:${title}`,
    "END:VEVENT",
  ];
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "X-WR-TIMEZONE:Europe/Paris",
    ...event("tempo", "20270105", "8 km tempo"),
    ...event("easy", "20270107", "Easy 6 km"),
    ...event("long", "20270110", "Long run 18 km"),
    ...(extra ? extra.split("\n") : []),
    "END:VCALENDAR",
  ];
  return `${lines.join("\r\n")}\r\n`;
}

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function stridelift(args: readonly string[], stdin = "", env: Record<string, string> = {}): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [BIN, ...args], {
      cwd: folder,
      env: { ...process.env, LANG: "C.UTF-8", ...env },
    });
    const [out, err]: [string[], string[]] = [[], []];
    child.stdout.setEncoding("utf8").on("data", (text: string) => out.push(text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => err.push(text));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, out: out.join(""), err: err.join("") }));
    child.stdin.on("error", () => {});
    child.stdin.end(stdin);
  });
}

const write = (name: string, text: string) => writeFile(join(folder, name), text);
const read = (name: string) => readFile(join(folder, name), "utf8");

const kindsOf = (journal: string) =>
  journal
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line).kind);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "stridelift-"));
  await write("runs.ics", calendar());
});

afterAll(() => rm(folder, { recursive: true }));

describe("stridelift plan", () => {
  test("J3 prints the season and weeks, and nothing on standard error", async () => {
    const { code, out, err } = await stridelift(["plan", "runs.ics", ...SEASON]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("Lakes, Sunday 28 February 2027");
    expect(out).toMatch(/Tue {2}5 {2}~07:00 ▙▙ {2}8 km tempo/);
    expect(out).toContain("Assumed, as it was not said");
  });

  test("J3 the same input gives the same JSON, valid by the schema, in the calendar's zone", async () => {
    const first = await stridelift(["plan", "runs.ics", ...SEASON, "--json"]);
    const second = await stridelift(["plan", "runs.ics", ...SEASON, "--json"], "", { TZ: "Asia/Tokyo" });
    expect(second.out).toBe(first.out);
    const plan = planSchema.parse(JSON.parse(first.out));
    expect(plan.timeZone).toBe("Europe/Paris");
    expect(plan.inputs.assumed).toContain("available");
    expect(plan.inputs.assumed).not.toContain("zone");
  });

  test("J6 a calendar on standard input is the same calendar", async () => {
    const { code, out } = await stridelift(["plan", "-", ...SEASON, "--json"], calendar());
    expect(code).toBe(0);
    expect(JSON.parse(out).runs).toHaveLength(13);
  });

  test("a bad event costs itself: exit 0, told in problems and on standard error", async () => {
    await write("bad.ics", calendar("BEGIN:VEVENT\nUID:x\nSUMMARY:No date\nEND:VEVENT"));
    const { code, out, err } = await stridelift(["plan", "bad.ics", "missing.ics", ...SEASON, "--json"]);
    expect(code).toBe(0);
    const codes = JSON.parse(out).problems.map((problem: { code: string }) => problem.code);
    expect(codes).toEqual(expect.arrayContaining(["ics/no-start", "file/missing"]));
    expect(err).toMatch(/bad\.ics.*ics\/no-start/);
    expect(err).toMatch(/missing\.ics: There is no such file\..*file\/missing/);
  });

  test.each([
    ["missing.ics", "There is no such file."],
    [".", "This is a folder"],
    ["zip.ics", "This is a zip archive."],
    ["page.ics", "This is a web page"],
    ["empty.ics", "This file is empty."],
    ["words.txt", "neither a calendar"],
    ["binary.ics", "binary file"],
    ["https://example.org/runs.ics", "This is an address"],
  ])("%s alone is exit 1 with a sentence", async (file, sentence) => {
    await write("zip.ics", "PK\u0003\u0004rest");
    await write("page.ics", "<!DOCTYPE html><title>Sign in</title>");
    await write("empty.ics", "\n");
    await write("words.txt", "Monday: rest\n");
    await write("binary.ics", "\u0001\u0000\u0002");
    const { code, out, err } = await stridelift(["plan", file, ...SEASON]);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain(sentence);
    expect(err).not.toMatch(/\bat .*:\d+:\d+/);
  });

  test("what cannot be followed is exit 2 and points at the place", async () => {
    const { code, out, err } = await stridelift(["plan", "runs.ics", "--available", "Mon 9-25"]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err.split("\n").slice(1, 3)).toEqual(["  Mon 9-25", `  ${" ".repeat(6)}^^`]);
    expect((await stridelift(["plan", "runs.ics", "--week", "99", ...SEASON])).code).toBe(2);
    expect((await stridelift(["plan", "runs.ics", "--json", "--week", "1", ...SEASON])).code).toBe(2);
  });

  test("a reader that goes away is no failure", async () => {
    const child = spawn(
      "sh",
      [
        "-c",
        `"${process.execPath}" "${BIN}" plan runs.ics ${SEASON.join(" ")} --weeks 156 --json | head -1; echo done >&2`,
      ],
      { cwd: folder },
    );
    const err: string[] = [];
    child.stderr.setEncoding("utf8").on("data", (text: string) => err.push(text));
    await new Promise((resolve) => child.on("close", resolve));
    expect(err.join("")).toBe("done\n");
  });

  test("E1 a week by number, a session by date", async () => {
    const week = await stridelift(["plan", "runs.ics", ...SEASON, "--week", "2"]);
    expect(week.out).toContain("11 January");
    const session = await stridelift(["explain", "runs.ics", ...SEASON, "--session", "2027-01-08"]);
    const named = /\d{4}-\d\d-\d\d-\d/.exec(week.out)?.[0] as string;
    expect((await stridelift(["plan", "runs.ics", ...SEASON, "--explain", named])).out).toContain(named);
    expect([0, 2]).toContain(session.code);
  });
});

describe("stridelift and journals", () => {
  test("J4 importing twice adds nothing; a change adds only itself; a read failure removes nothing", async () => {
    await write("moving.ics", calendar());
    const first = await stridelift(["import", "moving.ics", "--journal", "j.jsonl", ...TODAY]);
    expect(first.out).toContain("moving.ics: 12 added, 0 changed, 0 gone.");
    const journal = await read("j.jsonl");
    expect((await stridelift(["import", "moving.ics", "--journal", "j.jsonl", ...TODAY])).out).toContain("nothing new");
    expect(await read("j.jsonl")).toBe(journal);
    await write("moving.ics", calendar().replaceAll("8 km tempo", "9 km tempo"));
    expect((await stridelift(["import", "moving.ics", "--journal", "j.jsonl", ...TODAY])).out).toContain(
      "0 added, 4 changed, 0 gone.",
    );
    expect((await read("j.jsonl")).startsWith(journal)).toBe(true);
    await write("moving.ics", "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:x\r\n");
    const before = await read("j.jsonl");
    await stridelift(["import", "moving.ics", "--journal", "j.jsonl", ...TODAY]);
    expect(await read("j.jsonl")).toBe(before);
  });

  test("J4 an event that cannot be read is not taken as gone, nor is a calendar that came empty", async () => {
    await write("damaged.ics", calendar());
    const args = ["import", "damaged.ics", "--journal", "d.jsonl", ...TODAY];
    await stridelift(args);
    const before = await read("d.jsonl");
    await write("damaged.ics", calendar().replace(/DTSTART[^\r\n]*/, "DTSTART:banana"));
    expect((await stridelift(args)).out).toContain("not all of it could be read, so nothing is taken as gone");
    await write("damaged.ics", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n");
    expect((await stridelift(args)).out).toContain("nothing is taken as gone");
    expect(await read("d.jsonl")).toBe(before);
  });

  test("a new journal comes with the command that plans from it, also where its name has a space", async () => {
    const args = ["import", "runs.ics", ...TODAY, "--journal", "my season.jsonl"];
    expect((await stridelift(args)).out).toMatch(/\nTo plan from it: stridelift plan "my season\.jsonl" --announce\n$/);
    expect((await stridelift(args)).out).toBe("runs.ics: nothing new.\n");
  });

  test("J6 a journal keeps the zone of the calendar it was made from", async () => {
    await stridelift(["import", "runs.ics", "--journal", "zone.jsonl", ...TODAY]);
    const { out } = await stridelift(["plan", "zone.jsonl", ...SEASON, "--json"], "", { TZ: "Asia/Tokyo" });
    expect(JSON.parse(out).timeZone).toBe("Europe/Paris");
  });

  test("J5 J8 announcing adds at the end, keeps every line untouched and leaves no temporary file", async () => {
    await stridelift(["import", "runs.ics", "--journal", "told.jsonl", ...TODAY]);
    const odd =
      '{"id":"n1","at":"000000000000001-000000-far","by":"x","kind":"from-the-future","v":9,"data":{"a": 1}}\nnot a line';
    await write("told.jsonl", `${await read("told.jsonl")}${odd}`);
    const before = await read("told.jsonl");
    const { code, err } = await stridelift(["plan", "told.jsonl", ...TODAY, "--announce"]);
    expect(code).toBe(0);
    expect(err).toMatch(/\d+ sessions from 2027-01-04 on announced in told\.jsonl\.\n$/);
    const after = await read("told.jsonl");
    expect(after.startsWith(`${before}\n`)).toBe(true);
    const added = JSON.parse(after.slice(before.length + 1));
    expect(added).toMatchObject({ kind: "announced", data: { today: "2027-01-04" } });
    expect((await readdir(folder)).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  test("S8 J8 an announced plan is the same season a week later, from its journal alone", async () => {
    const flags = ["--minutes", "30", "--available", "Mon-Fri 17-20", "--equipment", "none"];
    const announce = ["plan", "runs.ics", "--journal", "season.jsonl", ...SEASON, ...flags, "--announce"];
    const { err, code } = await stridelift(announce);
    expect(code).toBe(0);
    expect(err.split("\n")).toHaveLength(2);
    expect(err).toContain(
      "; also written: runs.ics (12 events), available, minutes 30, equipment, zone Europe/Paris, start 2027-01-04, race Lakes.",
    );
    const once = await read("season.jsonl");
    expect((await stridelift(announce)).err).toMatch(/announced in season\.jsonl\.\n$/);
    const twice = await read("season.jsonl");
    expect(kindsOf(twice.slice(once.length))).toEqual(["announced"]);
    const planned = async (...args: string[]) => JSON.parse((await stridelift(["plan", ...args, "--json"])).out);
    const first = await planned("runs.ics", ...SEASON, ...flags);
    const later = await planned("season.jsonl", "--today", "2027-01-11");
    expect(later.inputs).toMatchObject({ start: "2027-01-04", minutes: 30, assumed: ["dose", "level", "runTime"] });
    expect(later.season).toEqual(first.season);
    const from = (plan: Plan) => plan.sessions.map(({ start }) => start).filter((start) => start >= "2027-01-11");
    expect(from(later)).toEqual(from(first));
  });

  test("S8 the start that the journal has is kept, unless another is stated", async () => {
    await stridelift(["import", "runs.ics", "--journal", "start.jsonl", "--start", "2026-12-07", ...TODAY]);
    const announce = ["plan", "start.jsonl", ...TODAY, "--announce"];
    expect((await stridelift(announce)).err).not.toContain("also written");
    expect((await stridelift([...announce, "--start", "2026-12-14"])).err).toContain("also written: start 2026-12-14.");
  });

  test("J4 import keeps what the flags say, once, and starts a new journal today", async () => {
    const args = ["import", "runs.ics", "--journal", "flags.jsonl", "--today", "2027-01-06"];
    const facts = ["--dose", "1-2-3", "--level", "trained", "--run-time", "06:30", "--race", "2027-02-28:10k"];
    expect((await stridelift([...args, ...facts])).out).toContain(
      "Written: dose, level trained, run-time, zone Europe/Paris, start 2027-01-06, race 2027-02-28.",
    );
    const once = await read("flags.jsonl");
    expect((await stridelift([...args, ...facts])).out).toBe("runs.ics: nothing new.\n");
    expect(await read("flags.jsonl")).toBe(once);
    const named = await stridelift([...args, "--race", "2027-02-28:10k:A:Lakes", "--level", "trained"]);
    expect(named.out).toContain("Written: race Lakes.");
    const { races } = JSON.parse((await stridelift(["plan", "flags.jsonl", ...TODAY, "--json"])).out);
    expect(races.map(({ name }: { name: string }) => name)).toEqual(["Lakes"]);
  });

  test("J8 without a journal to write to, announcing is a usage error", async () => {
    const { code, err } = await stridelift(["plan", "runs.ics", ...SEASON, "--announce"]);
    expect(code).toBe(2);
    expect(err).toContain("--journal FILE");
  });
});

describe("stridelift plan --ics", () => {
  test("P14 without a journal, too, sessions that are over stay where the file had them", async () => {
    const on = (today: string) => ["plan", "runs.ics", "--today", today, "--start", "2026-11-02", "--ics", "past.ics"];
    const events = async () => (await read("past.ics")).split("BEGIN:VEVENT").slice(1);
    await stridelift(on("2027-01-04"));
    const before = await events();
    await stridelift(on("2027-01-08"));
    const after = await events();
    const over = before.filter((event) => /DTSTART[^:]*:2027010[4-7]/.test(event));
    expect(over.length).toBeGreaterThan(0);
    expect(after).toEqual(expect.arrayContaining(over));
    expect(after.filter((event) => /SEQUENCE:[1-9]/.test(event))).toEqual([]);
  });

  test("writes a calendar, leaves inputs and other files alone", async () => {
    const { code, out } = await stridelift(["plan", "runs.ics", ...SEASON, "--ics", "strength.ics"]);
    expect(code).toBe(0);
    expect(out).toMatch(/^\d+ sessions written to strength\.ics\. Take it into your calendar.*\n$/);
    expect(await read("strength.ics")).toMatch(/^BEGIN:VCALENDAR\r\n/);
    const again = await stridelift(["plan", "runs.ics", ...SEASON, "--ics", "strength.ics"]);
    expect(again.out).toContain("strength.ics is up to date");
    await write("notes.txt", "mine");
    expect((await stridelift(["plan", "runs.ics", ...SEASON, "--ics", "notes.txt"])).code).toBe(2);
    expect(await read("notes.txt")).toBe("mine");
    const before = await read("runs.ics");
    expect((await stridelift(["plan", "runs.ics", ...SEASON, "--ics", "./runs.ics"])).code).toBe(2);
    expect(await read("runs.ics")).toBe(before);
  });
});

describe("stridelift compare", () => {
  test("E5 says what differs between two plans, and that two equal ones are the same", async () => {
    await write("harder.ics", calendar().replaceAll("Easy 6 km", "10 x 400 m intervals"));
    const { code, out } = await stridelift(["compare", "runs.ics", "harder.ics", ...SEASON]);
    expect(code).toBe(0);
    expect(out).toMatch(/Cost \d+ before, \d+ after: \S/);
    expect((await stridelift(["compare", "runs.ics", "runs.ics", ...SEASON])).out).toContain(
      "The two plans are the same.",
    );
  });
});

describe("a mistake of ours", () => {
  test("is exit 3, one calm sentence, and a trace only where it was asked for", async () => {
    const told: string[] = [];
    const shell = (env: Record<string, string>): Shell => ({
      cwd: folder,
      terminal: { isTTY: false, columns: 80, env, windows: false },
      now: () => {
        throw new Error("the clock broke");
      },
      zone: "UTC",
      asks: false,
      answers: () => [][Symbol.iterator]() as never,
      readStdin: async () => new Uint8Array(),
      out: async () => {},
      err: async (text) => void told.push(text),
    });
    expect(await main(["plan", "runs.ics"], shell({}))).toBe(3);
    expect(told.join("")).toMatch(/^[^\n]*our mistake[^\n]*the clock broke[^\n]*\n$/);
    expect(await main(["plan", "runs.ics"], shell({ STRIDELIFT_DEBUG: "1" }))).toBe(3);
    expect(told.at(-1)).toContain("main.test.ts");
  });
});

describe("stridelift help", () => {
  test("help, a command's help and the version are results", async () => {
    expect(await stridelift(["help"])).toMatchObject({ code: 0, err: "" });
    expect((await stridelift(["plan", "--help"])).out).toContain("--available WINDOWS");
    expect((await stridelift(["--version"])).out).toMatch(/^stridelift \d+\.\d+\.\d+\n$/);
    expect((await stridelift(["explain", "--claims"])).out).toContain("What we checked");
  });
});
