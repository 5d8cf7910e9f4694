import { foldLine } from "./fold.ts";
import { type Block, nameOf, textAfter } from "./previous.ts";

/** Lines that say when and how often an event was written, not what it is. */
const STAMPS: ReadonlySet<string> = new Set(["DTSTAMP", "LAST-MODIFIED", "SEQUENCE"]);

/** What makes an event another appointment: a calendar asks its reader again only where one of these has changed. */
const APPOINTMENT: ReadonlySet<string> = new Set(["DTSTART", "DTEND", "SUMMARY", "STATUS"]);

/**
 * The event to write for what it now says: the old one byte for byte where it says the same; new stamps where only its
 * description has changed; a higher SEQUENCE where it has moved or become another session.
 */
export function reviseEvent(content: readonly string[], old: Block | undefined, stamp: string): Block {
  if (!old) return eventOf(content, 0, stamp);
  if (sameLines(content, contentOf(old))) return old;
  const moved = !sameLines(content.filter(isAppointment), contentOf(old).filter(isAppointment));
  return eventOf(content, sequenceOf(old) + (moved ? 1 : 0), stamp);
}

function isAppointment(line: string): boolean {
  return APPOINTMENT.has(nameOf(line));
}

/** The event as cancelled, without its alarm, everything else as it was; one that is cancelled already stays byte for byte. */
export function cancelEvent(old: Block, stamp: string): Block {
  if (isCancelled(old)) return old;
  const content = withoutAlarms(contentOf(old)).filter((line) => nameOf(line) !== "STATUS");
  const uid = content.findIndex((line) => nameOf(line) === "UID");
  return eventOf(
    [...content.slice(0, uid + 1), "STATUS:CANCELLED", ...content.slice(uid + 1)],
    sequenceOf(old) + 1,
    stamp,
  );
}

export function isCancelled(block: Block): boolean {
  return textAfter(block.lines, "STATUS")?.toUpperCase() === "CANCELLED";
}

function contentOf(block: Block): string[] {
  return block.lines.slice(1, -1).filter((line) => !STAMPS.has(nameOf(line)));
}

function withoutAlarms(lines: readonly string[]): string[] {
  let isAlarm = false;
  return lines.filter((line) => {
    const frame = /^(BEGIN|END):VALARM\s*$/i.exec(line)?.[1]?.toUpperCase();
    if (frame !== undefined) isAlarm = frame === "BEGIN";
    return frame === undefined && !isAlarm;
  });
}

function sameLines(one: readonly string[], other: readonly string[]): boolean {
  return [...one].sort().join("\n") === [...other].sort().join("\n");
}

function sequenceOf(block: Block): number {
  return Number(/^\d{1,9}$/.exec(textAfter(block.lines, "SEQUENCE") ?? "")?.[0] ?? 0);
}

/** `content` begins with the UID. */
function eventOf(content: readonly string[], sequence: number, stamp: string): Block {
  const [uid = "", ...rest] = content;
  const stamps = [`DTSTAMP:${stamp}`, `LAST-MODIFIED:${stamp}`, `SEQUENCE:${sequence}`];
  const lines = ["BEGIN:VEVENT", uid, ...stamps, ...rest, "END:VEVENT"];
  return { kind: "VEVENT", lines, raw: lines.flatMap(foldLine) };
}
