import type { Facts, SessionFact } from "./facts.ts";

/** A rule of the law that something of the plan breaks. */
export interface Broken {
  readonly rule: string;
  readonly text: string;
}

const HOUR = 60;
/** Days before a race by its priority: heavy work until, and any session until. */
const HEAVY_UNTIL = { A: 10, B: 6, C: 3 } as const;
const ANY_UNTIL = { A: 4, B: 2, C: 1 } as const;
/** Days after a race without a session, and days with nothing but upper, by its length. */
const AFTER_MARATHON = { none: 2, upper: 7 } as const;
const AFTER_ULTRA = { none: 7, upper: 14 } as const;

/** The hard rules that a session breaks by itself: windows, runs, busy events and races. */
export function brokenAlone(facts: Facts, s: SessionFact): Broken[] {
  return [...outside(facts, s), ...nearRuns(facts, s), ...nearRaces(facts, s)];
}

function outside(facts: Facts, s: SessionFact): Broken[] {
  const broken: Broken[] = [];
  const say = (text: string) => broken.push({ rule: "P1", text: `${s.name} ${text}` });
  if (!facts.windows(s.start.day).some((w) => w.from <= s.start.at && s.end <= w.to))
    say("is outside the availability");
  for (const run of facts.runs) if (s.start.at < run.end && run.start.at < s.end) say(`overlaps the run ${run.id}`);
  for (const busy of facts.busy) if (s.start.at < busy.end && busy.start < s.end) say(`overlaps ${busy.title}`);
  return broken;
}

function nearRuns(facts: Facts, s: SessionFact): Broken[] {
  const broken: Broken[] = [];
  const upper = s.focus === "upper";
  for (const run of facts.runs) {
    if (run.demand !== "hard") continue;
    const say = (rule: string, text: string) =>
      broken.push({ rule, text: `${s.name} (${s.focus}) ${text} of ${run.id}` });
    const before = run.start.at - s.end;
    const after = s.start.at - run.end;
    if (before >= 0) {
      if (before < (upper ? 3 : 24) * HOUR) say("P2", `ends ${before} min before the start`);
      if (!upper && run.kind === "race" && before < 48 * HOUR) say("P2", `ends ${before} min before the race start`);
      if (
        s.focus === "full" &&
        before < 48 * HOUR &&
        s.start.day < facts.newUntil &&
        s.start.day >= facts.newUntil - 14
      )
        say("P26", `of a new programme ends ${before} min before the start`);
      if (s.focus === "full" && before < 48 * HOUR && facts.age >= 50)
        say("A8", `at ${facts.age} ends ${before} min before the start`);
    }
    const draining = run.kind === "long" || run.kind === "long-quality" || run.kind === "race";
    if (!upper && draining && after >= 0 && after < 12 * HOUR) say("P2", `starts ${after} min after the end`);
  }
  return broken;
}

function nearRaces(facts: Facts, s: SessionFact): Broken[] {
  const broken: Broken[] = [];
  for (const race of facts.races) {
    const left = race.day - s.start.day;
    const say = (text: string) =>
      broken.push({ rule: "P5", text: `${s.name} (${s.focus}) ${text} ${race.name} (${race.priority})` });
    if (left >= 0 && s.focus === "full" && left < HEAVY_UNTIL[race.priority]) say(`is ${left} days before`);
    if (left >= 0 && left < ANY_UNTIL[race.priority]) say(`is ${left} days before`);
    if (left === 0 || left === -1) say("is on the day or the day after");
    const rest = race.km > 45 ? AFTER_ULTRA : race.km >= 40 ? AFTER_MARATHON : undefined;
    if (!rest || left >= 0) continue;
    if (-left <= rest.none) say(`is ${-left} days after`);
    else if (-left <= rest.upper && s.focus !== "upper") say(`is ${-left} days after`);
  }
  return broken;
}

/** The hard rules that two sessions break together, in whichever order they are given. */
export function brokenTogether(facts: Facts, one: SessionFact, other: SessionFact): Broken[] {
  const [a, b] = one.start.at <= other.start.at ? [one, other] : [other, one];
  const broken: Broken[] = [];
  const gap = b.start.at - a.start.at;
  const say = (rule: string, text: string) =>
    broken.push({ rule, text: `${a.name} (${a.focus}) and ${b.name} (${b.focus}) ${text}` });
  if (a.start.day === b.start.day) say("P1", "are on one day");
  if (b.start.at < a.end) say("P1", "overlap");
  if (gap < apart(a, b) * HOUR) say("P3", `start ${gap} min apart`);
  if (facts.age >= 50 && a.focus !== "upper" && b.focus !== "upper" && gap < 48 * HOUR)
    say("A8", `start ${gap} min apart`);
  return broken;
}

function apart(a: SessionFact, b: SessionFact): number {
  if (a.focus === "upper" || b.focus === "upper") return 20;
  return a.focus === "full" && b.focus === "full" ? 40 : 24;
}

/** From 50 years an upper session between two lower-body ones leaves 24 h to each side. `sessions` by start. */
export function brokenBetween(facts: Facts, sessions: readonly SessionFact[]): { broken: Broken; of: SessionFact[] }[] {
  if (facts.age < 50) return [];
  return sessions.flatMap((middle, i) => {
    const [a, b] = [sessions[i - 1], sessions[i + 1]];
    if (!a || !b || middle.focus !== "upper" || a.focus === "upper" || b.focus === "upper") return [];
    const near = [middle.start.at - a.start.at, b.start.at - middle.start.at].some((gap) => gap < 24 * HOUR);
    return near
      ? [
          {
            broken: { rule: "A8", text: `${middle.name} leaves less than 24 h between ${a.name} and ${b.name}` },
            of: [a, middle, b],
          },
        ]
      : [];
  });
}
