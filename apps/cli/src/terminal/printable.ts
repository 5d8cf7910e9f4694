import { stripVTControlCharacters } from "node:util";

/* Direction overrides and other unseen marks that can make a line read as another one. */
const UNSEEN = /[\p{Cc}\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

/** A text of others as one line that cannot steer the terminal: no control characters, no direction overrides. */
export function printable(text: string): string {
  return stripVTControlCharacters(text).replace(/\s+/g, " ").replace(UNSEEN, "").trim();
}

/** The same value with every text in it made printable. */
export function printableAll<T>(value: T): T {
  if (typeof value === "string") return printable(value) as T;
  if (Array.isArray(value)) return value.map(printableAll) as T;
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, printableAll(each)])) as T;
}
