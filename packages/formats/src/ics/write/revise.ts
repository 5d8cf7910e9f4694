import { foldLine } from "./fold.ts";
import { type Block, nameOf, textAfter } from "./previous.ts";

/** Lines that say when and how often an event was written, not what it is. */
const STAMPS: ReadonlySet<string> = new Set(["BEGIN", "END", "DTSTAMP", "LAST-MODIFIED", "SEQUENCE"]);

/** The event to write for what it now says: the old ones byte for byte where it says the same, else one SEQUENCE higher. */
export function reviseEvent(content: readonly string[], old: Block | undefined, stamp: string): Block {
  if (!old) return eventOf(content, 0, stamp);
  return sameContent(content, old) ? old : eventOf(content, sequenceOf(old) + 1, stamp);
}

/** The event as cancelled, everything else as it was; one that is cancelled already stays byte for byte. */
export function cancelEvent(old: Block, stamp: string): Block {
  if (isCancelled(old)) return old;
  const content = contentOf(old).filter((line) => nameOf(line) !== "STATUS");
  const uid = content.findIndex((line) => nameOf(line) === "UID");
  return eventOf(
    [...content.slice(0, uid + 1), "STATUS:CANCELLED", ...content.slice(uid + 1)],
    sequenceOf(old) + 1,
    stamp,
  );
}

function isCancelled(block: Block): boolean {
  return textAfter(block.lines, "STATUS")?.toUpperCase() === "CANCELLED";
}

function contentOf(block: Block): string[] {
  return block.lines.filter((line) => !STAMPS.has(nameOf(line)));
}

function sameContent(content: readonly string[], old: Block): boolean {
  return [...content].sort().join("\n") === contentOf(old).sort().join("\n");
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
