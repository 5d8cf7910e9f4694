import { createHash } from "node:crypto";
import { once } from "node:events";
import { createReadStream, createWriteStream } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import { damaged } from "./copy-format.ts";

const NEWLINE = 0x0a;
/** No line of ours is near it. */
const LINE_BYTES = 256 * 1024 * 1024;

/** Writes lines, and the digest of them behind; the file has its name only when it is whole and on the disk. */
export async function writeCopy(
  path: string,
  fill: (write: (line: string) => Promise<void>) => Promise<void>,
): Promise<void> {
  const part = `${path}.${process.pid}.part`;
  const gzip = createGzip();
  const written = pipeline(gzip, createWriteStream(part, { flags: "wx", mode: 0o600, flush: true }));
  written.catch(() => {});
  const hash = createHash("sha256");
  const write = async (line: string) => {
    hash.update(`${line}\n`);
    // A disk that is full ends the pipe and drains nothing any more.
    if (!gzip.write(`${line}\n`)) await Promise.race([once(gzip, "drain"), written]);
  };
  try {
    await fill(write);
    gzip.end(`${JSON.stringify({ end: true, sha256: hash.digest("hex") })}\n`);
    await written;
    await rename(part, path);
  } catch (error) {
    gzip.destroy();
    await written.catch(() => {});
    await rm(part, { force: true });
    throw error;
  }
}

/** A line of a copy, and the digest of all lines before it. */
export interface CopyLine {
  readonly value: unknown;
  readonly sha256Before: () => string;
}

/** The lines of a copy, packed or unpacked. Throws a refusal where what is there is no text of that kind. */
export async function* readCopy(path: string): AsyncGenerator<CopyLine> {
  const hash = createHash("sha256");
  for await (const line of linesIn(await bytesOf(path))) {
    yield { value: parsed(line), sha256Before: () => hash.copy().digest("hex") };
    hash.update(line).update("\n");
  }
}

async function bytesOf(path: string): Promise<Readable> {
  const file = await open(path);
  const { buffer } = await file.read(Buffer.alloc(2), 0, 2, 0);
  await file.close();
  const stream = createReadStream(path);
  if (buffer.readUInt16BE(0) !== 0x1f8b) return stream;
  const unpacked = createGunzip();
  pipeline(stream, unpacked).catch(() => {});
  return unpacked;
}

/* By hand: what reads lines elsewhere also ends them at characters that may stand in a text of JSON. */
async function* linesIn(stream: Readable): AsyncGenerator<Buffer> {
  let rest: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      let from = 0;
      for (let at = chunk.indexOf(NEWLINE); at !== -1; at = chunk.indexOf(NEWLINE, from)) {
        yield Buffer.concat([...rest, chunk.subarray(from, at)]);
        [rest, size, from] = [[], 0, at + 1];
      }
      rest.push(chunk.subarray(from));
      size += chunk.length - from;
      if (size > LINE_BYTES) throw damaged("A line of it has no end.");
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw code?.startsWith("Z_") ? damaged("It is cut off or was changed.") : error;
  }
  if (size > 0) yield Buffer.concat(rest);
}

function parsed(line: Buffer): unknown {
  try {
    return JSON.parse(line.toString("utf8"));
  } catch {
    throw damaged("A line of it is no JSON.");
  }
}
