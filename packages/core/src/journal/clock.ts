/*
 * A hybrid logical clock as text: `<wall ms, 15 digits>-<counter, 6 digits>-<device>`. Fixed widths, so that later
 * compares greater as text. The wall time is a parameter and only a floor: where it stands still, jumps back or is days
 * wrong, the counter goes on from the latest text known, so a device never writes before what it has already seen.
 */

const CLOCK = /^(\d{15})-(\d{6})-([A-Za-z0-9_.~]{1,64})$/;
const LAST_WALL = 999_999_999_999_999;
const LAST_COUNTER = 999_999;

/** The parts of a clock text; undefined where the text is none. */
export function parseClock(text: string): { wallMs: number; counter: number; device: string } | undefined {
  const found = CLOCK.exec(text);
  return found ? { wallMs: Number(found[1]), counter: Number(found[2]), device: found[3] as string } : undefined;
}

/**
 * The clock text of a new entry of `device`: greater than `last`, and at `wallMs` (Unix time, whole ms) where that is
 * later. `last` is the greatest text this device knows, its own or another's; undefined in an empty journal.
 * Throws where `last` or `device` (1–64 of `A–Z a–z 0–9 _ . ~`) cannot stand in a clock text.
 */
export function tick(last: string | undefined, wallMs: number, device: string): string {
  const now = Math.min(Math.max(Math.trunc(wallMs) || 0, 0), LAST_WALL);
  if (last === undefined) return clockText(now, 0, device);
  const before = parseClock(last);
  if (!before) throw new Error(`the last clock text "${last}" is none`);
  if (now > before.wallMs) return clockText(now, 0, device);
  if (before.counter < LAST_COUNTER) return clockText(before.wallMs, before.counter + 1, device);
  return clockText(before.wallMs + 1, 0, device);
}

/** As `tick`, when a text of another device has come in: greater than both. */
export function receive(last: string | undefined, remote: string, wallMs: number, device: string): string {
  return tick(last === undefined || remote > last ? remote : last, wallMs, device);
}

function clockText(wallMs: number, counter: number, device: string): string {
  const text = `${String(wallMs).padStart(15, "0")}-${String(counter).padStart(6, "0")}-${device}`;
  if (!CLOCK.test(text)) throw new Error(`no clock text of wall ${wallMs} ms, counter ${counter}, device "${device}"`);
  return text;
}
