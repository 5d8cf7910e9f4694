import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Day, formatDay, parseDay } from "../calendar/day.ts";
import { zoneBetween } from "../calendar/zone.ts";
import { classifyTitle } from "./classify.ts";
import { readRuns } from "./read-runs.ts";
import { DEMAND_OF, type RunKind } from "./run.ts";

const corpus = process.env.STRIDELIFT_CORPUS;
const RANK = ["none", "easy", "medium", "hard"];
const UNITS = ["mi", "km"] as const;

/** `{5:8}` is 5 miles or 8 km; `{5}` has only the plan's own unit. */
const render = (title: string, units: string, own = "mi"): string =>
  title.replace(/\{([^}:]+)(?::([^}]+))?\}/g, (_, mi, km) =>
    units === "km" && km ? `${km} km` : `${mi} ${km || own !== "km" ? "miles" : "km"}`,
  );

const rows = () =>
  readFileSync(`${corpus}/run-titles.tsv`, "utf8")
    .split("\n")
    .slice(2)
    .filter(Boolean)
    .map((line) => {
      const [json, sessions, demand, note, file] = line.split("\t") as [string, string, string, string, string];
      return { title: JSON.parse(json) as string, sessions, demand, note, file };
    });

function judge(title: string, sessions: string, demand: string) {
  const { parts } = classifyTitle(title);
  const demands = parts.map((p) => RANK.indexOf(DEMAND_OF[p.kind as RunKind] ?? "none"));
  const meant = sessions.split("+").map((s) => s.split("|"));
  return {
    title,
    demand: RANK[Math.max(...demands)] === demand,
    kinds: meant.length === parts.length && meant.every((m, i) => m.includes(parts[i]?.kind ?? "")),
    sure: parts.every((p) => p.confidence >= 0.8),
  };
}

const share = <T>(list: readonly T[], test: (item: T) => boolean): number => list.filter(test).length / list.length;

/** The runs that a plan file's title comes to, in its own weeks. */
function inItsWeek(file: string, title: string, units: string) {
  const plan = JSON.parse(readFileSync(`${corpus}/${file}`, "utf8"));
  const days: { title?: string }[] = plan.schedule.flatMap((week: { workouts: unknown[] }) => week.workouts);
  const race = parseDay("2027-04-18") as Day;
  const events = days.flatMap((cell, i) => {
    const start = formatDay(race - (days.length - 1 - i));
    return cell.title
      ? [{ source: "plan", uid: `${i}`, title: render(cell.title, units, plan.units).trim(), start }]
      : [];
  });
  const uids = new Set(days.flatMap((cell, i) => (cell.title?.trim() === title.trim() ? [`${i}`] : [])));
  const zone = zoneBetween("Europe/Paris", race - 400, race + 10);
  const { runs } = readRuns({ events, recordings: [], corrections: new Map(), settings: {}, races: [] }, zone);
  return runs.filter((run) => uids.has(run.source.uid));
}

describe.skipIf(!corpus)("titles of real plans (STRIDELIFT_CORPUS)", () => {
  it("R2 reads titles without a note as they are labelled, and is rarely sure of what is wrong", () => {
    const judged = UNITS.flatMap((units) =>
      rows()
        .filter((row) => row.note === "")
        .map((row) => judge(render(row.title, units), row.sessions, row.demand)),
    );
    const sure = judged.filter((j) => j.sure);
    const figures = {
      titles: judged.length,
      demand: share(judged, (j) => j.demand),
      kinds: share(judged, (j) => j.kinds),
      sure: sure.length / judged.length,
      sureButWrong: share(sure, (j) => !j.demand),
    };
    console.info("titles without a note", figures);
    expect(figures.demand).toBeGreaterThanOrEqual(0.97);
    expect(figures.kinds).toBeGreaterThanOrEqual(0.93);
    expect(figures.sure).toBeGreaterThanOrEqual(0.6);
    expect(figures.sureButWrong).toBeLessThan(0.01);
  });

  it("R2 reads titles whose place in the week tells by that place", () => {
    const judged = UNITS.flatMap((units) =>
      rows()
        .filter(
          (row) => row.note.includes("context") && row.file.endsWith(".json") && existsSync(`${corpus}/${row.file}`),
        )
        .flatMap((row) =>
          inItsWeek(row.file, row.title, units).map((run) => ({ row, right: run.demand === row.demand })),
        ),
    );
    const plain = judged.filter((j) => !j.row.note.includes("ambiguous"));
    const figures = {
      runs: judged.length,
      demand: share(plain, (j) => j.right),
      demandWithAmbiguous: share(judged, (j) => j.right),
    };
    console.info("titles in their weeks", figures);
    expect(figures.demand).toBeGreaterThanOrEqual(0.9);
  });
});
