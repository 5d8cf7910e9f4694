import { expect, it } from "vitest";
import { classifyTitle } from "./classify.ts";

const kinds = (title: string): string =>
  classifyTitle(title)
    .parts.map((p) => `${p.daypart ?? "-"} ${p.kind} ${p.distanceM ?? p.durationMin ?? ""}`.trim())
    .join(", ");

const doubles: readonly (readonly [string, string])[] = [
  ["AM: easy 5 km / PM: tempo 8 km", "am easy 5000, pm quality 8000"],
  ["6:30am easy 5 km, 18:00 tempo 8 km", "am easy 5000, pm quality 8000"],
  ["Easy 5 km AM, tempo 8 km PM", "am easy 5000, pm quality 8000"],
  ["Recovery AM 5 km Med-long PM 18 km", "am easy 5000, pm medium-long 18000"],
  ["Recovery AM 5 km with 6 x 100 m strides PM 4 km", "am easy 5000, pm easy 4000"],
  ["Recovery 5 km PM 4 km", "am easy 5000, pm easy 4000"],
  ["Double: easy 6 km + 4 km", "am easy 6000, pm easy 4000"],
  ["Run 1: easy 6 km; Run 2: tempo 4 km", "am easy 6000, pm quality 4000"],
  ["2 easy runs (12 km)", "am easy 6000, pm easy 6000"],
  ["AM swim, PM easy 5 km", "am cross, pm easy 5000"],
  ["Gym am, easy run pm", "am strength, pm easy"],
  ["Matin footing 40 min, soir 8x400 m", "am easy 40, pm quality 3200"],
];
it.each(doubles)("R3 %s is two sessions", (title, read) => {
  expect(kinds(title)).toBe(read);
});

const singles: readonly (readonly [string, string])[] = [
  ["Morning Run 5 km", "- easy 5000"],
  ["Easy 5 km PM", "pm easy 5000"],
  ["7 pm tempo 5 km", "pm quality 5000"],
  ["2 x 20 min threshold", "- quality 40"],
  ["Work 9am-5pm", "am unknown"],
];
it.each(singles)("R3 %s is one", (title, read) => {
  expect(kinds(title)).toBe(read);
});
