import { dayOf, type Plan, type PlannedSession } from "@stridelift/core";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { readCalendar } from "../read/read-calendar.ts";
import { readOwnSessions } from "./own-sessions.ts";
import { type WriteOptions, writeCalendar } from "./write-calendar.ts";

const FIRST = "20270301T060000Z";
const LATER = "20270302T060000Z";

function session(id: string, start: string, end: string, more: Partial<PlannedSession> = {}): PlannedSession {
  const told = { phase: "strength", status: "planned" } as const;
  const fixed = { pinned: false, warmup: [], blocks: [], minutes: 45, ...told };
  const placement = { cost: 0, reasons: [], alternatives: [] };
  return { id, start, end, focus: "full", placement, ...fixed, ...more };
}

function plan(today: string, ...sessions: PlannedSession[]): Plan {
  return { today, timeZone: "Europe/Paris", sessions } as unknown as Plan;
}

const evening = session("2027-03-01-1", "2027-03-01T18:00:00+01:00", "2027-03-01T18:45:00+01:00");
/** The night in which the clock goes from 02:00 to 03:00. */
const early = session("2027-03-22-1", "2027-03-28T03:15:00+02:00", "2027-03-28T04:00:00+02:00", { focus: "upper" });
const month = plan("2027-03-01", evening, early);
const subscribed: Omit<WriteOptions, "stamp"> = { key: "k", link: "https://lift.example/#/session/", refreshMin: 60 };

function components(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents("vevent").map((component) => ({ component, event: new ICAL.Event(component) }));
}

function read(text: string) {
  return readCalendar(text, { source: "own", zone: "UTC", from: dayOf(2027, 1, 1), to: dayOf(2027, 12, 31) });
}

describe("a calendar that is subscribed to", () => {
  test("says when to ask again, in both ways that programs know, once each", () => {
    const text = writeCalendar(month, { ...subscribed, stamp: FIRST });
    const again = writeCalendar(month, { ...subscribed, refreshMin: 30, stamp: LATER, previous: text });
    expect(text.match(/^(REFRESH-INTERVAL|X-PUBLISHED-TTL).*$/gm)).toEqual([
      "REFRESH-INTERVAL;VALUE=DURATION:PT60M",
      "X-PUBLISHED-TTL:PT60M",
    ]);
    expect(again.match(/PT\d+M/g)).toEqual(["PT30M", "PT30M"]);
  });

  test("leads from a session to where it is shown", () => {
    const [first] = components(writeCalendar(month, { ...subscribed, stamp: FIRST }));
    expect(first?.component.getFirstPropertyValue("url")).toBe("https://lift.example/#/session/2027-03-01-1");
  });

  test("that says only when holds no kind of session, no description and no link, and is ours all the same", () => {
    const sad = { ...evening, why: [{ rule: "A7", text: "You were ill.", grade: "A", sources: [], facts: {} }] };
    const text = writeCalendar(plan("2027-03-01", sad as PlannedSession), {
      ...subscribed,
      titlesOnly: true,
      stamp: FIRST,
    });
    const [only] = read(text).events;
    expect(only).toMatchObject({ title: "Strength", uid: "2027-03-01-1.k@stridelift" });
    expect(text).not.toMatch(/DESCRIPTION|URL|full|ill/);
  });

  test("P20 busy times stand beside a session whose own time is true, over a change of the clock too", () => {
    const text = writeCalendar(month, { ...subscribed, stamp: FIRST, beforeMin: 90, afterMin: 20 });
    const times = read(text).events.map(({ uid, title, start, end, free }) => ({ uid, title, start, end, free }));
    expect(
      times.filter(({ uid }) => uid.startsWith("2027-03-22")).map(({ title, start, end }) => [title, start, end]),
    ).toEqual([
      ["Before strength", "2027-03-28T00:45:00+01:00", "2027-03-28T03:15:00+02:00"],
      ["Strength · upper body", "2027-03-28T03:15:00+02:00", "2027-03-28T04:00:00+02:00"],
      ["After strength", "2027-03-28T04:00:00+02:00", "2027-03-28T04:20:00+02:00"],
    ]);
    expect(new Set(times.map(({ uid }) => uid)).size).toBe(6);
    expect(readOwnSessions(text).map(({ id }) => id)).toEqual(["2027-03-01-1", "2027-03-22-1"]);
  });

  test("A1 busy times move with their session, and are cancelled where they are no longer wanted", () => {
    const text = writeCalendar(month, { ...subscribed, stamp: FIRST, beforeMin: 30 });
    const moved = { ...evening, start: "2027-03-01T19:00:00+01:00", end: "2027-03-01T19:45:00+01:00" };
    const then = { ...subscribed, stamp: LATER, previous: text };
    const later = writeCalendar(plan("2027-03-01", moved, early), { ...then, beforeMin: 30 });
    const before = components(later).find(({ event }) => event.uid === "2027-03-01-1-before.k@stridelift");
    expect(before?.component.getFirstPropertyValue("sequence")).toBe(1);
    expect(before?.event.startDate.toString()).toBe("2027-03-01T18:30:00");
    const without = components(writeCalendar(month, then)).filter(({ event }) => event.uid.includes("before"));
    expect(without.map(({ component }) => component.getFirstPropertyValue("status"))).toEqual([
      "CANCELLED",
      "CANCELLED",
    ]);
  });

  test("an alarm stands in what is to come, is no move of it, and goes with it", () => {
    const plain = writeCalendar(month, { ...subscribed, stamp: FIRST });
    const rung = writeCalendar(month, { ...subscribed, stamp: LATER, previous: plain, alarmMin: 45 });
    const [first] = components(rung);
    const alarm = first?.component.getFirstSubcomponent("valarm");
    expect(String(alarm?.getFirstPropertyValue("trigger"))).toBe("-PT45M");
    expect(alarm?.getFirstPropertyValue("action")).toBe("DISPLAY");
    expect(first?.component.getFirstPropertyValue("sequence")).toBe(0);
    expect(writeCalendar(month, { ...subscribed, stamp: "20270303T060000Z", previous: rung, alarmMin: 45 })).toBe(rung);
    const gone = writeCalendar(plan("2027-03-01", early), {
      ...subscribed,
      stamp: LATER,
      previous: rung,
      alarmMin: 45,
    });
    const [cancelled] = components(gone);
    expect(cancelled?.component.getFirstPropertyValue("status")).toBe("CANCELLED");
    expect(cancelled?.component.getFirstSubcomponent("valarm")).toBeNull();
  });

  test("what is long over is left out, what is cancelled sooner", () => {
    const text = writeCalendar(month, { ...subscribed, stamp: FIRST });
    const cancelled = writeCalendar(plan("2027-03-01", evening), { ...subscribed, stamp: FIRST, previous: text });
    const uids = (today: string, since: string, cancelledSince: string) => {
      const options = { ...subscribed, stamp: LATER, previous: cancelled, since, cancelledSince };
      return components(writeCalendar(plan(today), options)).map(({ event }) => event.uid.slice(0, 12));
    };
    expect(uids("2027-05-01", "2027-03-01", "2027-03-28")).toEqual(["2027-03-01-1", "2027-03-22-1"]);
    expect(uids("2027-05-01", "2027-03-01", "2027-03-29")).toEqual(["2027-03-01-1"]);
    expect(uids("2027-05-01", "2027-03-02", "2027-03-02")).toEqual(["2027-03-22-1"]);
    expect(uids("2027-05-01", "2027-03-29", "2027-03-29")).toEqual([]);
  });

  test("speaks as its reader does", () => {
    const say = (text: string) => text.replaceAll("Strength", "Kraft; mit Komma, hier");
    const text = writeCalendar(month, { ...subscribed, stamp: FIRST, say, alarmMin: 5 });
    expect(read(text).events[0]?.title).toBe("Kraft; mit Komma, hier · full body");
    expect(writeCalendar(month, { ...subscribed, stamp: LATER, say, alarmMin: 5, previous: text })).toBe(text);
  });

  test("a session announced in another zone keeps its instant", () => {
    const flown = session("2027-03-01-2", "2027-03-05T18:00:00-05:00", "2027-03-05T18:45:00-05:00");
    const text = writeCalendar(plan("2027-03-01", flown), { ...subscribed, stamp: FIRST });
    expect(read(text).events[0]).toMatchObject({ start: "2027-03-06T00:00:00+01:00" });
  });
});
