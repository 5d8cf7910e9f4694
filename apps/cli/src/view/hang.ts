import type { Page } from "../terminal/page.ts";
import { wrap } from "../terminal/width.ts";

const LEAST = 12;

/** A text behind a head, its further lines under the first. */
export function hang(head: string, text: string, margin: number, page: Page): string[] {
  const indent = " ".repeat(margin);
  const width = Math.max(LEAST, page.columns - margin - head.length);
  return wrap(text, width).map((line, i) => `${indent}${i === 0 ? head : " ".repeat(head.length)}${line}`);
}
