import type { Page } from "../terminal/page.ts";
import { cellsOf, padEnd, padStart, truncate, wrap } from "../terminal/width.ts";
import type { Item } from "./day-items.ts";

/** Long titles end in an ellipsis, or go on under themselves. */
export type Titles = "cut" | "whole";

const TIME = 6;
const MARK = 3;
const LENGTH = 4;

/** Time, mark, words and, where `hasLength`, how long: a line, with whole titles several, each `width` columns. */
export function itemLines(item: Item, width: number, hasLength: boolean, titles: Titles, page: Page): string[] {
  const { ink } = page;
  const lead = TIME + 1 + MARK + 1;
  const room = width - lead - (hasLength ? LENGTH + 1 : 0);
  return textLines(item, room, titles, page).map((text, i) => {
    const words = ink(textRole(item), text) + " ".repeat(Math.max(0, room - cellsOf(text)));
    const length = hasLength ? ` ${ink("quiet", padStart(i === 0 ? item.length : "", LENGTH))}` : "";
    const head = i === 0 ? `${padEnd(item.time, TIME)} ${ink(markRole(item), item.mark)} ` : " ".repeat(lead);
    return head + words + length;
  });
}

function textLines({ text, note }: Item, room: number, titles: Titles, { marks }: Page): string[] {
  if (titles === "whole") return wrap(text + note, room);
  return [truncate(text, room - cellsOf(note), marks.ellipsis) + note];
}

function textRole({ role }: Item) {
  return role === "race" || role === "strength" ? role : "plain";
}

function markRole({ role }: Item) {
  return role === "race" ? "strong" : role;
}
