import type { Day } from "../../../calendar/day.ts";
import { choice, type Parameter, type Values } from "../../../evidence/parameter.ts";
import type { Facts } from "../../../explain/reason.ts";
import { ageOn } from "../../../journal/settings.ts";
import type { DayContext } from "../context.ts";
import { limitRule, type Taking } from "../limit-rule.ts";
import { counted } from "../words.ts";

const after = (value: number, unit: string, range: readonly [number, number], reading: string): Parameter => ({
  ...choice(value, unit, range, reading),
  sources: ["CAT19"],
});

const parameters = {
  freeDays: choice(7, "days", [5, 10], "A break up to this long changes nothing."),
  shortDays: choice(14, "days", [10, 20], "A break up to this long is a short one."),
  middleDays: choice(28, "days", [21, 56], "A break up to this long is a middle one; a longer one begins anew."),
  harderOver: choice(65, "years", [50, 80], "Over this age a break counts as the next longer kind."),
  fewerSets: after(1, "sets", [1, 2], "Sets less of each lift in the first week after a short break."),
  shortLoadCut: after(5, "%", [0, 10], "Load taken off in the first week after a short break."),
  volumeFirst: after(50, "%", [40, 80], "Sets that stay in the first week after a middle break."),
  volumeSecond: after(70, "%", [50, 90], "Sets that stay in the second week after a middle break."),
  middleLoadCutFirst: after(15, "%", [10, 15], "Load taken off in the first week after a middle break."),
  middleLoadCutSecond: after(10, "%", [0, 15], "Load taken off in the second week after a middle break."),
  anewWeeks: after(2, "weeks", [1, 6], "Weeks of adaptation after a long break."),
  anewWeeksNew: after(4, "weeks", [2, 6], "Weeks of adaptation after a long break for one who is new to lifting."),
  longLoadCutFirst: after(30, "%", [20, 40], "Load taken off in the first week after a long break."),
  longLoadCutLater: after(20, "%", [10, 30], "Load taken off in the later weeks of adaptation after a long break."),
} as const;
type P = Values<typeof parameters>;

const KINDS = ["none", "short", "middle", "long"] as const;
type Kind = (typeof KINDS)[number];

/** L5: the way back after missed sessions, by how long the break was and which week after it this is. */
export const afterBreak = limitRule({
  id: "after-break",
  law: "L5",
  parameters,
  takes: (context, p) => {
    const ways = breaksBefore(context).flatMap(({ days, week }) => {
      const kind = kindOf(days, context, p);
      const limit = TAKEN[kind](week, p, context);
      return limit === null ? [] : [{ limit, facts: { days, week: week + 1, kind, ...numbersOf(limit) } }];
    });
    return ways.sort((a, b) => rankOf(b) - rankOf(a) || Number(b.facts.days) - Number(a.facts.days))[0] ?? null;
  },
  sentence: (facts) => `Week ${facts.week} after a break of ${counted(facts.days, "day")}: ${takenWords(facts)}.`,
});

function rankOf({ facts }: Taking): number {
  return KINDS.indexOf(facts.kind as Kind);
}

/** The breaks that lie before the day: how long each was, and the week after it, from 0. One that lasts ends with the next session. */
function breaksBefore({ told, sessionsBefore, day }: DayContext): { days: number; week: number }[] {
  const next = sessionsBefore.filter((one) => one >= told.today).reduce((a, b) => Math.min(a, b), day);
  return told.breaks.flatMap(({ from, back }) => {
    const ended: Day = back ?? next;
    return ended > day ? [] : [{ days: ended - from, week: Math.floor((day - ended) / 7) }];
  });
}

function kindOf(days: number, { settings, day }: DayContext, p: P): Kind {
  const kind = [p.freeDays, p.shortDays, p.middleDays].filter((most) => days > most).length;
  const harder = (ageOn(settings, day) ?? 0) > p.harderOver ? 1 : 0;
  return KINDS[kind === 0 ? 0 : Math.min(kind + harder, 3)] as Kind;
}

const TAKEN: Readonly<Record<Kind, (week: number, p: P, context: DayContext) => Taking["limit"] | null>> = {
  none: () => null,
  short: (week, { fewerSets, shortLoadCut }) =>
    week > 0 ? null : { lowerSetsFewer: fewerSets, upperSetsFewer: fewerSets, loadCutPercent: shortLoadCut },
  middle: (week, p) => {
    if (week > 1) return null;
    const cut = 100 - (week === 0 ? p.volumeFirst : p.volumeSecond);
    const loadCutPercent = week === 0 ? p.middleLoadCutFirst : p.middleLoadCutSecond;
    return { lowerSetsCutPercent: cut, upperSetsCutPercent: cut, loadCutPercent, ...noJumpsIn(week) };
  },
  long: (week, p, { settings }) => {
    if (week >= (settings.level === "new" ? p.anewWeeksNew : p.anewWeeks)) return null;
    const loadCutPercent = week === 0 ? p.longLoadCutFirst : p.longLoadCutLater;
    return { adaptation: true, loadCutPercent, ...noJumpsIn(week) };
  },
};

function noJumpsIn(week: number): { noJumps?: true } {
  return week === 0 ? { noJumps: true } : {};
}

function numbersOf({ lowerSetsFewer, lowerSetsCutPercent, loadCutPercent, noJumps }: Taking["limit"]): Facts {
  return {
    setsFewer: lowerSetsFewer ?? 0,
    setsCut: lowerSetsCutPercent ?? 0,
    loadCut: loadCutPercent ?? 0,
    noJumps: noJumps === true,
  };
}

function takenWords({ kind, setsFewer, setsCut, loadCut, noJumps }: Facts): string {
  const first =
    kind === "long"
      ? "adaptation again"
      : kind === "short"
        ? `${counted(setsFewer, "set")} less of each lift`
        : `${setsCut} % fewer sets`;
  return noJumps ? `${first}, ${loadCut} % less load and no jumps` : `${first} and ${loadCut} % less load`;
}
