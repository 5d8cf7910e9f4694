import { dayOf, formatDay } from "@stridelift/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type ReadOptions, readCalendar } from "./read-calendar.ts";

const options: ReadOptions = { source: "club", zone: "Europe/Paris", from: dayOf(2027, 1, 1), to: dayOf(2027, 12, 31) };

interface Made {
  readonly day: number;
  readonly minute: number | undefined;
  readonly title: string;
  readonly rule: string;
}

const title = fc.string({ unit: fc.constantFrom(..."aé•🏃 8:;,\\\"'=\n"), maxLength: 60 });
const made: fc.Arbitrary<Made> = fc.record({
  day: fc.integer({ min: options.from, max: options.to }),
  minute: fc.option(fc.integer({ min: 0, max: 1439 }), { nil: undefined }),
  title,
  rule: fc.constantFrom(
    "",
    "",
    "",
    "RRULE:FREQ=WEEKLY;COUNT=5",
    "RRULE:FREQ=DAILY;INTERVAL=3;UNTIL=20280131T000000Z",
    "RRULE:FREQ=MONTHLY;BYDAY=-1SU",
  ),
});

/** So unlike each other that no damage turns one into another. */
const UIDS = ["amber", "birch", "cloud", "delta", "ember", "fjord", "grove", "hazel"];

function linesOf({ day, minute, title: text, rule }: Made, i: number): string[] {
  const date = formatDay(day).replaceAll("-", "");
  const clock =
    minute === undefined
      ? ""
      : `T${String(Math.floor(minute / 60)).padStart(2, "0")}${String(minute % 60).padStart(2, "0")}00`;
  const summary = text.replace(/[\\;,]/g, "\\$&").replaceAll("\n", "\\n");
  const alarm = ["BEGIN:VALARM", "TRIGGER:-PT15M", "DESCRIPTION:Go", "END:VALARM"];
  return [
    "BEGIN:VEVENT",
    `UID:${UIDS[i]}`,
    minute === undefined ? `DTSTART;VALUE=DATE:${date}` : `DTSTART;TZID=Europe/Oslo:${date}${clock}`,
    ...fold(`SUMMARY:${summary}`),
    ...(rule ? [rule] : []),
    ...(i % 3 === 0 ? alarm : []),
    "END:VEVENT",
  ];
}

/** Folded every 20 characters, so that escapes are divided too. */
function fold(line: string): string[] {
  const characters = [...line];
  const starts = characters.flatMap((_, i) => (i % 20 === 0 ? [i] : []));
  return starts.map((i) => (i > 0 ? " " : "") + characters.slice(i, i + 20).join(""));
}

const HEAD = ["BEGIN:VCALENDAR", "VERSION:2.0"];
const write = (events: readonly (readonly string[])[]) => [...HEAD, ...events.flat(), "END:VCALENDAR", ""].join("\r\n");

/** What can happen to a line of a file: characters lost, changed or put in, the line lost, doubled or exchanged for another. */
const damage = fc.record({
  line: fc.nat(),
  at: fc.nat(),
  how: fc.constantFrom("cut", "insert", "drop", "double", "flip", "tail"),
  text: fc.string({ unit: fc.constantFrom(...'\u0000 :;"\t\\=9Zé🏃BEGIN\r\n'), minLength: 1, maxLength: 8 }),
});

function damaged(lines: readonly string[], d: { line: number; at: number; how: string; text: string }): string[] {
  const i = d.line % lines.length;
  const line = lines[i] ?? "";
  const at = d.at % (line.length + 1);
  const forms: Record<string, string[]> = {
    cut: [line.slice(0, at) + line.slice(at + d.text.length)],
    insert: [line.slice(0, at) + d.text + line.slice(at)],
    drop: [],
    double: [line, line],
    flip: [line.slice(0, at) + d.text[0] + line.slice(at + 1)],
    tail: [line.slice(0, at)],
  };
  return [...lines.slice(0, i), ...(forms[d.how] ?? []), ...lines.slice(i + 1)];
}

test("J4 a title and a start come through writing and reading, however the title is made", () => {
  fc.assert(
    fc.property(fc.array(made, { maxLength: 8 }), (events) => {
      const { events: read, problems } = readCalendar(write(events.map(linesOf)), options);
      expect(problems).toEqual([]);
      for (const [i, one] of events.entries()) {
        if (one.rule) continue;
        const found = read.filter((event) => event.uid === UIDS[i]);
        expect(found.map((event) => event.title)).toEqual([one.title.trimEnd()]);
        expect(found[0]?.start.slice(0, 10)).toBe(formatDay(one.day));
      }
    }),
  );
});

test("J4 whatever happens to one event, the others are read as before, and it does not throw", () => {
  fc.assert(
    fc.property(
      fc.array(made, { minLength: 1, maxLength: 8 }),
      fc.nat(),
      fc.array(damage, { minLength: 1, maxLength: 4 }),
      (events, which, wounds) => {
        const whole = events.map(linesOf);
        const victim = which % whole.length;
        const hurt = whole.map((lines, i) => (i === victim ? wounds.reduce(damaged, lines as string[]) : lines));
        const others = (text: string) =>
          readCalendar(text, options).events.filter(({ uid }) => {
            const owner = UIDS.indexOf(uid.replace(/#\d+$/, ""));
            return owner >= 0 && owner !== victim;
          });
        expect(others(write(hurt))).toEqual(others(write(whole)));
      },
    ),
    { numRuns: 500 },
  );
});

test("J4 no bytes at all make it throw, and the same bytes give the same", () => {
  const text = fc.array(made, { maxLength: 4 }).map((events) => new TextEncoder().encode(write(events.map(linesOf))));
  const noise = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 30 });
  fc.assert(
    fc.property(text, noise, (bytes, changes) => {
      const hurt = Uint8Array.from(bytes);
      for (const [at, value] of changes) hurt[at % hurt.length] = value;
      expect(readCalendar(hurt, options)).toEqual(readCalendar(hurt, options));
    }),
    { numRuns: 300 },
  );
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => void readCalendar(bytes, options)));
});
