import type { Screen } from "@stridelift/core";
import type { Page } from "../terminal/page.ts";
import { hang } from "./hang.ts";

const MARGIN = 2;

/** A self-screen with its instructions, before the question is asked. */
export function screenLines(
  { name, needs, steps, minutes, fatiguing, note }: Screen,
  number: number,
  of: number,
  page: Page,
): string[] {
  const needed = needs.length > 0 ? `You need ${needs.join(" and ")}.` : "You need nothing but the floor.";
  const tires = fatiguing ? " It tires: not in the two days before a hard run, nor ten days before a race." : "";
  return [
    ...hang("", `${number} of ${of}: ${name}, about ${minutes} min`, MARGIN, page).map((line) =>
      page.ink("strong", line),
    ),
    ...hang("", needed + tires, MARGIN, page),
    ...steps.flatMap((step, i) => hang(`${i + 1}. `, step, MARGIN, page)),
    ...hang("", note, MARGIN, page).map((line) => page.ink("quiet", line)),
  ];
}

/** The question that ends a screen, with the form of the answer. */
export function screenQuestion({ measured, unit, sides }: Screen): string {
  const one = unit === "yes-no" ? "yes or no" : unit;
  return `${measured} [${sides === "each" ? `${one}, left/right` : one}; Enter skips]`;
}
