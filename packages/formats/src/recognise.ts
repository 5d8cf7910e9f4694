import type { Problem } from "@stridelift/core";

const HEAD_BYTES = 64 * 1024;

interface Stranger {
  readonly begins: string | RegExp;
  readonly is: string;
  readonly hint: string;
}

const WANTED = "Choose a calendar (.ics) or a journal (.jsonl).";

/** What we cannot plan from, known by how it begins. */
const STRANGERS: readonly Stranger[] = [
  { begins: "PK\u0003\u0004", is: "This is a zip archive.", hint: "Unpack it and choose the calendars in it." },
  { begins: "\u001f\u008b", is: "This file is packed with gzip.", hint: "Unpack it first." },
  { begins: "%PDF-", is: "This is a PDF.", hint: "Export the calendar as .ics instead of printing it." },
  { begins: /^(\x89PNG|\xff\xd8\xff|GIF8|RIFF)/, is: "This is a picture.", hint: WANTED },
  { begins: /^.{8}\.FIT/s, is: "This is a FIT recording; recordings are not read yet.", hint: WANTED },
  {
    begins: /^\s*<(!doctype html|html)/i,
    is: "This is a web page, not a calendar.",
    hint: "The link may want you to sign in; export the calendar as .ics.",
  },
  {
    begins: /^\s*<(\?xml|gpx|TrainingCenterDatabase)/i,
    is: "This is an XML file; recordings are not read yet.",
    hint: WANTED,
  },
  {
    begins: /^\s*\{\s*"schema"\s*:\s*"stridelift\/plan/,
    is: "This is a finished plan, not a journal.",
    hint: "Choose the calendar or journal that it was made from.",
  },
];

/**
 * Tells a calendar from a journal by the first 64 KB of its content, whatever it is called; anything else is a problem
 * (`file/empty`, `file/binary`, `file/other-kind`) that says what it looks like, with `name` as its path.
 */
export function recognise(name: string, bytes: Uint8Array): "calendar" | "journal" | Problem {
  const head = textOfHead(bytes);
  if (head.trim() === "") return stranger(name, "file/empty", "This file is empty.", "Export it again.");
  if (/^\s*BEGIN:V/im.test(head)) return "calendar";
  const known = STRANGERS.find(({ begins }) =>
    typeof begins === "string" ? head.startsWith(begins) : begins.test(head),
  );
  if (known) return stranger(name, "file/other-kind", known.is, known.hint);
  if (/^\s*\{/.test(head)) return "journal";
  if (head.includes("\0")) {
    return stranger(name, "file/binary", "This is a binary file, neither a calendar nor a journal.", "Check the name.");
  }
  if (/^\s*\{.*"kind"/m.test(head)) return "journal";
  return stranger(
    name,
    "file/other-kind",
    "This is neither a calendar (it has no BEGIN:VCALENDAR) nor a journal.",
    "Check the name, or export it again as .ics.",
  );
}

/* Byte by byte, so that signatures of binary files stay what they are; UTF-16 shows its letters between zeros. */
function textOfHead(bytes: Uint8Array): string {
  const head = bytes.subarray(0, HEAD_BYTES);
  const isUtf16 = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  let text = "";
  for (const byte of head) text += String.fromCharCode(byte);
  text = text.replace(/^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, "");
  return isUtf16 ? text.replaceAll("\0", "") : text;
}

function stranger(path: string, code: string, message: string, hint: string): Problem {
  return { code, message, path, hint };
}
