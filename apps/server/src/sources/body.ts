import type { IncomingMessage } from "node:http";
import { PassThrough, pipeline, type Transform } from "node:stream";
import { createBrotliDecompress, createGunzip } from "node:zlib";
import { type SourceProblem, sourceProblem } from "./source-problem.ts";

/** How the other side may pack what it sends. */
export const ENCODINGS = "gzip, br";

/** Reads an answer whole, unpacked. Throws a `SourceProblem` as soon as it is larger than `limit`, packed or unpacked. */
export async function bodyOf(answer: IncomingMessage, limit: number): Promise<Uint8Array> {
  if (Number(answer.headers["content-length"] ?? 0) > limit) throw tooLarge(limit);
  const unpacked = unpacking(answer.headers["content-encoding"]);
  // Errors of both come out of the loop below.
  pipeline(answer, unpacked, () => {});
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of unpacked as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > limit) throw tooLarge(limit);
    parts.push(part);
  }
  return Buffer.concat(parts, size);
}

function unpacking(encoding: string | undefined): Transform {
  switch ((encoding ?? "").trim().toLowerCase()) {
    case "":
    case "identity":
      return new PassThrough();
    case "gzip":
    case "x-gzip":
      return createGunzip();
    case "br":
      return createBrotliDecompress();
    default:
      throw brokenAnswer();
  }
}

function tooLarge(limit: number): SourceProblem {
  return sourceProblem(
    "source/too-large",
    `What this address gives is larger than ${Math.floor(limit / 1_000_000)} MB, and was not read.`,
    "Give the address of a smaller calendar, such as one with your runs alone.",
  );
}

export function brokenAnswer(): SourceProblem {
  return sourceProblem(
    "source/broken-answer",
    "The server of this calendar answered in a way that cannot be read.",
    "Open the address in a browser: it should download an .ics file. It is tried again by itself.",
  );
}
