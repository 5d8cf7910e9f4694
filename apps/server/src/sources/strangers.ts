import { recognise } from "@stridelift/formats";
import { sourceProblem } from "./source-problem.ts";

/** How a web page begins, as bytes: after a byte order mark, comments and what XML says of itself. */
const PAGE = /^(?:ï»¿)?\s*(?:<!--(?:(?!-->)[\s\S])*-->\s*|<\?xml[^>]*>\s*)*<(?:!doctype html|html|head|body|script)/i;
const HEAD_BYTES = 4096;

/** Throws a `SourceProblem` where an address gave something else than a calendar. */
export function refuseStrangers(bytes: Uint8Array): void {
  if (PAGE.test(new TextDecoder("latin1").decode(bytes.subarray(0, HEAD_BYTES)))) {
    throw sourceProblem(
      "source/web-page",
      "This address gives a web page, not a calendar.",
      "It may want you to sign in. Look in your calendar’s settings for a secret address in iCal format, and give that one.",
    );
  }
  const kind = recognise("", bytes);
  if (kind === "calendar") return;
  throw sourceProblem(
    "source/not-calendar",
    `This address gives no calendar.${typeof kind === "object" ? ` ${kind.message.replace("This file", "It")}` : ""}`,
    "Open it in a browser: it should download an .ics file. If it does not, copy the address again.",
  );
}
