import type { Locator, Page } from "playwright-core";
import { files as filesDe } from "../src/words/de/files.ts";
import { setup as setupDe } from "../src/words/de/setup.ts";
import { shell as shellDe } from "../src/words/de/shell.ts";
import { start as startDe } from "../src/words/de/start.ts";
import { files as filesEn } from "../src/words/en/files.ts";
import { setup as setupEn } from "../src/words/en/setup.ts";
import { shell as shellEn } from "../src/words/en/shell.ts";
import { start as startEn } from "../src/words/en/start.ts";

/** The words by which a test finds what it presses, so that another wording breaks nothing. */
export const WORDS = {
  en: { files: filesEn, setup: setupEn, shell: shellEn, start: startEn },
  de: { files: filesDe, setup: setupDe, shell: shellDe, start: startDe },
} as const;
export type Spoken = (typeof WORDS)[keyof typeof WORDS];

/** Hands that count what they do: every tap, and every character that is typed. */
export class Hands {
  taps = 0;
  typed = 0;
  readonly page: Page;
  readonly words: Spoken;

  constructor(page: Page, words: Spoken = WORDS.en) {
    this.page = page;
    this.words = words;
  }

  async tap(place: Locator): Promise<void> {
    this.taps += 1;
    await place.click();
  }
  button(name: string): Locator {
    return this.page.getByRole("button", { name, exact: true });
  }
  radio(name: string): Locator {
    return this.page.getByRole("radio", { name, exact: true });
  }
  heading(name: string): Locator {
    return this.page.getByRole("heading", { level: 1, name, exact: true });
  }
  press(name: string): Promise<void> {
    return this.tap(this.button(name));
  }
  choose(name: string): Promise<void> {
    return this.tap(this.radio(name));
  }
  /** On to the step of a title. */
  async next(title: string): Promise<void> {
    await this.press(this.words.start.next);
    await this.heading(title).waitFor();
  }
  /** As a runner types a date: its digits, in the order that the field asks for. */
  async typeDate(place: Locator, date: string): Promise<void> {
    this.typed += date.replaceAll("-", "").length;
    await place.fill(date);
  }
}

/** A training plan as calendar apps save it: four runs a week for so many weeks from a Monday, and a race at the end. */
export function calendarOf(monday: string, weeks: number): Buffer {
  const day = (n: number) =>
    new Date(Date.parse(monday) + n * 86_400_000).toISOString().slice(0, 10).replaceAll("-", "");
  const event = (n: number, time: string, title: string) =>
    [
      "BEGIN:VEVENT",
      `UID:${day(n)}-${title.replaceAll(" ", "")}@runs.example`,
      `DTSTAMP:${day(0)}T000000Z`,
      `DTSTART;TZID=Europe/Berlin:${day(n)}T${time}00`,
      "DURATION:PT1H",
      `SUMMARY:${title}`,
      "END:VEVENT",
    ].join("\r\n");
  const runs = Array.from({ length: weeks }, (_, week) => [
    event(week * 7 + 1, "1800", "6 x 800 m intervals"),
    event(week * 7 + 3, "0630", "Easy run 8 km"),
    event(week * 7 + 5, "0900", "Easy run 6 km"),
    ...(week < weeks - 1 ? [event(week * 7 + 6, "0900", `Long run ${16 + week} km`)] : []),
  ]).flat();
  const race = event(weeks * 7 - 1, "1000", "Harbour Half Marathon");
  const lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Runs//EN", ...runs, race, "END:VCALENDAR", ""];
  return Buffer.from(lines.join("\r\n"));
}
