import { expect, test } from "vitest";
import { newReader } from "../src/sources/reader.ts";
import { calendarOf, dailyRuns } from "./calendar-server.ts";

const question = (text: string) => ({
  bytes: new TextEncoder().encode(text),
  source: "Runs",
  entries: [],
  nowMs: Date.parse("2027-03-01T06:00:00Z"),
  trust: "doubted" as const,
  countsRuns: false,
});

/** Each rule has to be followed over a hundred thousand steps to find that it never gives a date. */
const endless = [
  "BEGIN:VCALENDAR",
  ...Array.from({ length: 5000 }, (_, i) => [
    "BEGIN:VEVENT",
    `UID:${i}`,
    "DTSTART:19700301T070000Z",
    "RRULE:FREQ=SECONDLY;BYSECOND=1;BYMONTHDAY=31;BYMONTH=2",
    "END:VEVENT",
  ]).flat(),
  "END:VCALENDAR",
].join("\r\n");

test("a calendar that is made to take long is broken off; meanwhile all else goes on, and the next is read", async () => {
  const read = newReader(1_500);
  const good = question(calendarOf(dailyRuns(5, "2027-03-02")));
  expect(await read(good)).toMatchObject({ kind: "read", events: 5 });
  let beats = 0;
  const beating = setInterval(() => beats++, 20);
  const both = [read(question(endless)), read(good)] as const;
  await expect(both[0]).rejects.toMatchObject({ problem: { code: "source/too-heavy" } });
  clearInterval(beating);
  expect(beats).toBeGreaterThan(20);
  expect(await both[1]).toMatchObject({ kind: "read", events: 5 });
});
