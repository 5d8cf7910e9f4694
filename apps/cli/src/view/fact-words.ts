import type { Entry, EntryData } from "@stridelift/core";
import { printable } from "../terminal/printable.ts";

/** What an entry of the kind `setting`, `start` or `race` says: `minutes 30`, `available`, `race Lakes`. */
export function factWords({ kind, data }: Entry): string {
  if (kind === "setting") return settingWords(data as EntryData<"setting">);
  if (kind === "start") return `start ${(data as EntryData<"start">).date}`;
  const { name, date } = data as EntryData<"race">;
  return `race ${printable(name) || date}`;
}

/* By the name of its flag; lists and weeks are too long for a line. */
function settingWords({ name, value }: EntryData<"setting">): string {
  const flag = name === "loads" ? "weights" : name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return typeof value === "object" ? flag : `${flag} ${value}`;
}
