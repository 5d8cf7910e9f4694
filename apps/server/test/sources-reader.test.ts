import { expect, test } from "vitest";
import { keptOf } from "../src/journal/kept-line.ts";
import { newReader, type Read } from "../src/sources/reader.ts";
import { calendarOf, dailyRuns } from "./calendar-server.ts";

const nowMs = Date.parse("2027-03-01T06:00:00Z");
const question = (text: string) => ({
  bytes: new TextEncoder().encode(text),
  source: "Runs",
  lines: [],
  nowMs,
  trust: "doubted" as const,
  countsRuns: false,
});
const calendar = (read: Read, text: string, runner = "ann") => read(runner, "calendar", async () => question(text));

/** Each rule has to be followed over a hundred thousand steps to find that it never gives a date. */
const endless = [
  "BEGIN:VCALENDAR",
  ...Array.from({ length: 20_000 }, (_, i) => [
    "BEGIN:VEVENT",
    `UID:${i}`,
    "DTSTART:19700301T070000Z",
    "RRULE:FREQ=SECONDLY;BYSECOND=1;BYMONTHDAY=31;BYMONTH=2",
    "END:VEVENT",
  ]).flat(),
  "END:VCALENDAR",
].join("\r\n");
const good = calendarOf(dailyRuns(5, "2027-03-02"));

/** Short as they are kept, a hundred times as long as text, a thousand times as large when they are read. */
const heavy = Array.from({ length: 200 }, (_, n) => {
  const data = `{"all":[${"[],".repeat(300_000)}[]]}`;
  return keptOf(
    `{"id":"${n}","at":"2027-03-01T06:00:00.000Z-0000-a","by":"runner","kind":"other","v":1,"data":${data}}`,
  );
});

/** Whether this thread goes on while something is waited for. */
async function beatsDuring(work: Promise<unknown>): Promise<number> {
  let beats = 0;
  const beating = setInterval(() => beats++, 20);
  await work;
  clearInterval(beating);
  return beats;
}

test("a calendar that is made to take long is broken off; meanwhile all else goes on, and the next is read", async () => {
  const read = newReader(1_500);
  expect(await calendar(read, good)).toMatchObject({ kind: "read", events: 5 });
  const both = [calendar(read, endless), calendar(read, good)] as const;
  const broken = expect(both[0]).rejects.toMatchObject({ problem: { code: "source/too-heavy" } });
  expect(await beatsDuring(broken)).toBeGreaterThan(20);
  expect(await both[1]).toMatchObject({ kind: "read", events: 5 });
});

test("so is a journal that is made to be heavy, whatever is asked of it", async () => {
  const read = newReader(1_000);
  await calendar(read, good);
  const about = async () => ({ lines: heavy, source: "Runs", nowMs });
  for (const asking of [
    () => read("ann", "count", about),
    () => read("ann", "gone", about),
    () => read("ann", "calendar", async () => ({ ...question(good), lines: heavy })),
  ]) {
    const broken = expect(asking()).rejects.toMatchObject({ problem: { code: "source/too-heavy" } });
    expect(await beatsDuring(broken)).toBeGreaterThan(10);
  }
  expect(await calendar(read, good)).toMatchObject({ kind: "read", events: 5 });
});

test("who has many calendars read has no more turns than others, and not as many waiting as they like", async () => {
  const read = newReader();
  const order: string[] = [];
  const ask = async (runner: string) => {
    await calendar(read, good, runner);
    order.push(runner);
  };
  const anns = Array.from({ length: 21 }, () => ask("ann"));
  await expect(ask("ann")).rejects.toMatchObject({ status: 429, problem: { code: "source/too-often" } });
  await Promise.all([ask("ben"), ask("cy"), ...anns]);
  expect(order.slice(0, 4).sort()).toEqual(["ann", "ann", "ben", "cy"]);
  expect(order).toHaveLength(23);
});
