import fc from "fast-check";
import { expect, it } from "vitest";
import { seasonOf } from "../../../test/oracle/season/season.ts";
import { outline } from "./outline.ts";
import { plan } from "./plan.ts";
import type { Plan } from "./plan-schema.ts";
import { daysAfter } from "./runner.fixture.ts";
import { sessionsOf } from "./sessions-of.ts";
import { sketch } from "./sketch.ts";

const seed = fc.nat(999_999);

/** A plan as it is before anyone has thought about what is in its sessions; past ones are as they were shown. */
function emptied(made: Plan, from: string): Plan {
  const minutesOf = ({ start, end }: Plan["sessions"][number]) => minutesBetween(start, end);
  return {
    ...made,
    sessions: made.sessions.map((session) => {
      if (session.start.slice(0, 10) < from || session.status !== "planned") return session;
      const { why: _, ...rest } = session;
      return { ...rest, warmup: [], blocks: [], minutes: minutesOf(session) };
    }),
  };
}

function minutesBetween(start: string, end: string): number {
  const minuteOf = (text: string) => {
    const [days, hours, minutes] = [text.slice(0, 10), text.slice(11, 13), text.slice(14, 16)];
    const offset = Number(`${text[19]}1`) * (60 * Number(text.slice(20, 22)) + Number(text.slice(23, 25)));
    return 1440 * (days === start.slice(0, 10) ? 0 : 1) + 60 * Number(hours) + Number(minutes) - offset;
  };
  return minuteOf(end) - minuteOf(start);
}

it("J3 the outline is the plan, its sessions to come left empty", () => {
  fc.assert(
    fc.property(seed, (n) => {
      const { entries, today, weeks } = seasonOf(n);
      expect(outline(entries, today, { weeks })).toEqual(emptied(plan(entries, today, { weeks }), today));
    }),
    { numRuns: 25 },
  );
});

it("J3 the sketch is the outline without advice, and nothing else is missing", () => {
  fc.assert(
    fc.property(seed, (n) => {
      const { entries, today, weeks } = seasonOf(n);
      const { sessions, weeks: listed, ...rest } = outline(entries, today, { weeks });
      expect(sketch(entries, today, { weeks })).toEqual({
        ...rest,
        sessions: sessions.map((each) => ({ ...each, placement: { ...each.placement, alternatives: [] } })),
        weeks: listed.map((each) => ({ ...each, shortfalls: [], suggestions: [] })),
      });
    }),
    { numRuns: 25 },
  );
});

it("J3 the sessions of some dates are those of the plan", () => {
  fc.assert(
    fc.property(seed, fc.nat(80), fc.nat(30), (n, after, long) => {
      const { entries, today, weeks } = seasonOf(n);
      const from = daysAfter(today, after - 20);
      const to = daysAfter(from, long);
      const dateIn = ({ start }: { start: string }) => start.slice(0, 10) >= from && start.slice(0, 10) <= to;
      const whole = plan(entries, today, { weeks });
      expect(sessionsOf(entries, today, { from, to }, { weeks })).toEqual(whole.sessions.filter(dateIn));
    }),
    { numRuns: 25 },
  );
});

it("J3 sessions of what is no date are refused by name", () => {
  expect(() => sessionsOf([], "2027-03-01", { from: "2027-03-01", to: "soon" })).toThrow('to is "soon"');
});
