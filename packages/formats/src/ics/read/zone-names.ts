import { zoneName } from "@stridelift/core";
import { parseOffset } from "./time.ts";
import { SPOKEN_ZONES, WINDOWS_ZONES } from "./windows-zones.ts";

const CONTINENTS = ["Europe", "America", "Asia", "Australia", "Africa", "Pacific", "Atlantic", "Indian"];

/** The IANA zone that a TZID surely means: its own name, one behind a maker's prefix (`/maker.org/2005/Europe/Paris`), or a Windows name. */
export function surelyNamedZone(tzid: string): string | undefined {
  const name = tzid.trim();
  const windows = WINDOWS_ZONES.get(name.toLowerCase());
  if (windows) return windows;
  const parts = name.split("/").filter((part) => part !== "");
  for (const length of [parts.length, 3, 2]) {
    const tail = length <= parts.length ? ianaName(parts.slice(-length).join("/")) : undefined;
    if (tail) return tail;
  }
  return undefined;
}

/**
 * The zone that a TZID most likely means where the file has no VTIMEZONE of it: other spellings, spoken names,
 * cities as Outlook lists them, else a fixed offset in its text (`GMT+0100`).
 */
export function likelyNamedZone(tzid: string): string | undefined {
  const name = tzid.trim();
  const plain = name.replace(/^(TZID\s*=|\s)+/i, "").replace(/\s+\d+$/, "");
  const words = plain.replace(/^\((?:UTC|GMT)[^)]*\)\s*/i, "");
  const spellings = [plain, plain.replaceAll(" ", "_"), plain.replace("-", "/"), plain.replace(/^custom[_-]/i, "")];
  for (const spelling of spellings) {
    const zone = surelyNamedZone(spelling);
    if (zone) return zone;
  }
  return spokenZone(words) ?? cityZone(words) ?? offsetZone(name);
}

function ianaName(name: string): string | undefined {
  return /^[A-Za-z][A-Za-z0-9_+/-]*$/.test(name) ? zoneName(name) : undefined;
}

/** `Pacific Time (US & Canada), Tijuana`, `US-Eastern`, `PST`. */
function spokenZone(words: string): string | undefined {
  const lower = words.toLowerCase();
  const first = lower.split(/[,;]/)[0]?.trim() ?? "";
  const bare = first.replace(/\s*\(us & canada\)|\s*\(canada\)|^us[-/ ]/g, "");
  return SPOKEN_ZONES.get(lower) ?? SPOKEN_ZONES.get(first) ?? SPOKEN_ZONES.get(bare);
}

function cityZone(words: string): string | undefined {
  for (const city of words.split(/[,;/]/)) {
    const name = city.trim().replaceAll(" ", "_");
    for (const continent of CONTINENTS) {
      const zone = name === "" ? undefined : ianaName(`${continent}/${name}`);
      if (zone) return zone;
    }
  }
  return undefined;
}

/** A zone without changes of the clock, named `+01:00`. */
function offsetZone(name: string): string | undefined {
  const found = /(?:^|\b(?:UTC|GMT)\s*|\()([+-])(\d{1,2})(?:[:.]?(\d\d))?(?!\d)/i.exec(name);
  if (!found) return undefined;
  const text = `${found[1]}${(found[2] as string).padStart(2, "0")}:${found[3] ?? "00"}`;
  return parseOffset(text) === undefined ? undefined : zoneName(text);
}
