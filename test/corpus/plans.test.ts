import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { main } from "../../apps/cli/src/main.ts";
import {
  append,
  type Entry,
  fold,
  formatDay,
  importEvents,
  parseDay,
  planSchema,
  zoneBetween,
} from "../../packages/core/src/index.ts";
import { EQUIPMENT } from "../../packages/core/src/library/equipment.ts";
import { plan } from "../../packages/core/src/plan.ts";
import { readRuns } from "../../packages/core/src/runs/read-runs.ts";
import { readCalendar } from "../../packages/formats/src/index.ts";
import { check } from "../checker/check.ts";
import { checkSessions } from "../checker/session/check-sessions.ts";
import { optimumGap, priceGap, provableGrid } from "../oracle/agreement.ts";
import type { Extra } from "../oracle/costs.ts";
import { loadSolver } from "../oracle/solver.ts";

const corpus = process.env.STRIDELIFT_CORPUS;
const plans = join(corpus ?? "", "plans/nanreh__calendar-hack/public/plans/json");
const dating = join(corpus ?? "", "../tools/plan-to-ics.mjs");
const there = corpus !== undefined && existsSync(plans) && existsSync(dating);

const RACE = "2027-04-18";
const ZONE = "Europe/Paris";
const STAMP = { wallMs: 0, device: "corpus", by: "corpus" };
const WAYS = ["all-day", "timed"] as const;

interface Dated {
  readonly name: string;
  readonly ics: string;
  /** The Monday of the plan's first week. */
  readonly first: string;
}

function dated(way: (typeof WAYS)[number]): Dated[] {
  return readdirSync(plans).map((file) => {
    const path = join(plans, file);
    const weeks: number = JSON.parse(readFileSync(path, "utf8")).schedule.length;
    const timed = way === "timed" ? ["--timed", "07:00"] : [];
    const ics = execFileSync("node", [dating, path, "--race", RACE, "--tz", ZONE, ...timed], { encoding: "utf8" });
    return { name: `${file} ${way}`, ics, first: formatDay((parseDay(RACE) as number) + 1 - 7 * weeks) };
  });
}

function journalOf({ ics, first }: Dated, settings: Record<string, unknown>): Entry[] {
  const day = parseDay(first) as number;
  const { events } = readCalendar(ics, { source: "runs", zone: ZONE, from: day - 400, to: day + 800 });
  const journal: Entry[] = [...importEvents([], "runs", events, STAMP)];
  for (const [name, value] of Object.entries({ zone: ZONE, ...settings }))
    journal.push(append(journal, "setting", { name: name as "zone", value }, STAMP));
  return journal;
}

const daily = (from: string, to: string) => [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from, to }));

describe.skipIf(!there)("the running plans of the corpus (STRIDELIFT_CORPUS)", () => {
  let all: Dated[] = [];
  beforeAll(() => {
    all = WAYS.flatMap(dated);
    expect(all).toHaveLength(96);
  });

  test("P1, P2, P3, P5, P18 each is planned from its calendar by the command line, with no hard rule broken and every shortfall told", async () => {
    const said: string[] = [];
    for (const { name, ics, first } of all) {
      const { code, out } = await stridelift(ics, [
        "--race",
        `${RACE}:42195:A:Paris`,
        "--today",
        first,
        "--zone",
        ZONE,
      ]);
      if (code !== 0) said.push(`${name}: exit ${code}`);
      const shown = planSchema.parse(JSON.parse(out));
      said.push(...check(shown).map((finding) => `${name}: ${finding.rule} ${finding.text}`));
      if (shown.cost.hard !== 0) said.push(`${name}: cost.hard ${shown.cost.hard}`);
      for (const { monday, dose, shortfalls } of shown.weeks)
        if (dose.placed < dose.target && !shortfalls.some(({ rule, text }) => rule !== "" && text !== ""))
          said.push(`${name}: ${monday} has ${dose.placed} of ${dose.target} and no word of it`);
    }
    expect(said).toEqual([]);
  });

  test("P6 with evenings free every week has its target", () => {
    const short: string[] = [];
    let weeks = 0;
    for (const one of all) {
      const shown = plan(journalOf(one, { available: daily("17:00", "21:00") }), one.first);
      weeks += shown.weeks.length;
      short.push(
        ...shown.weeks.filter(({ dose }) => dose.placed < dose.target).map(({ monday }) => `${one.name} ${monday}`),
      );
    }
    console.log(`${weeks} weeks`);
    expect(short).toEqual([]);
  });

  test.each([
    ["with nothing but what is in every house", {}],
    ["in a full gym", { equipment: EQUIPMENT }],
  ] as const)(
    "X1 X2 X3 X4 X5 X6 X7 X8 X9 X13 W1 W4 each of their sessions keeps the laws of its content %s",
    {
      timeout: 300_000,
    },
    (_, settings) => {
      let sessions = 0;
      const said = all.flatMap((one) => {
        const shown = plan(journalOf(one, { available: daily("17:00", "21:00"), ...settings }), one.first);
        sessions += shown.sessions.length;
        return checkSessions(shown).map(({ law, session, text }) => `${law} ${one.name}, ${session}: ${text}`);
      });
      console.log(`${sessions} sessions`);
      expect(said.sort()).toEqual([]);
    },
  );

  test("P15 each costs what the independent solver proves to be the least", { timeout: 600_000 }, async () => {
    const highs = await loadSolver();
    const said: string[] = [];
    const grids: number[] = [];
    for (const one of all) {
      const journal = journalOf(one, { available: daily("18:00", "20:00") });
      const fine = plan(journal, one.first);
      const extra = extraOf(journal, one.first);
      const grid = provableGrid(fine, extra, 900);
      const coarse = plan(journal, one.first, { gridMin: grid });
      grids.push(grid);
      const { gap } = optimumGap(highs, coarse, extra, grid);
      for (const wrong of [priceGap(fine, extra), gap]) if (wrong) said.push(`${one.name}: ${wrong}`);
    }
    console.log(
      `${grids.length} plans proven, on grids of ${[...new Set(grids)].sort((a, b) => a - b).join(", ")} minutes`,
    );
    expect(said).toEqual([]);
  });
});

/** What the plan's JSON does not carry and the law asks: days of cross-training and days wished for. */
function extraOf(journal: readonly Entry[], first: string): Extra {
  const day = parseDay(first) as number;
  const read = readRuns(fold(journal).state, zoneBetween(ZONE, day - 400, day + 800));
  return { crossDays: [...read.crossDays].map(formatDay), preferredDays: [...read.preferredDays].map(formatDay) };
}

/** The command line in this process, its calendar on standard input. */
async function stridelift(ics: string, flags: readonly string[]): Promise<{ code: number; out: string }> {
  let out = "";
  const code = await main(["plan", "-", "--json", ...flags], {
    cwd: process.cwd(),
    terminal: { isTTY: false, columns: 80, env: {}, windows: false },
    now: () => Date.UTC(2026, 10, 22),
    zone: ZONE,
    asks: false,
    answers: () => ({ next: async () => ({ done: true, value: undefined }) }),
    readStdin: async () => new TextEncoder().encode(ics),
    out: async (text) => {
      out += text;
    },
    err: async () => {},
  });
  return { code, out };
}
