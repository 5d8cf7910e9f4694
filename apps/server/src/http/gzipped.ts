import { Readable } from "node:stream";
import { promisify } from "node:util";
import { createGzip, gzip } from "node:zlib";
import type { FastifyReply, FastifyRequest } from "fastify";

/** What is shorter goes out as it is. */
const WORTH_BYTES = 1_000;
/** Most of what there is to gain, for a fifth of what the last of it costs. */
const LEVEL = 4;

const packed = promisify(gzip);

/** Answers with a text that is long and says much the same again and again, gzipped for who takes that. */
export async function sendGzipped(request: FastifyRequest, reply: FastifyReply, text: string): Promise<FastifyReply> {
  reply.header("vary", "accept-encoding");
  if (text.length < WORTH_BYTES || !takesGzip(request)) return reply.send(text);
  return reply.header("content-encoding", "gzip").send(await packed(text, { level: LEVEL }));
}

/** As `sendGzipped`, of a text that comes in parts. */
export function streamGzipped(request: FastifyRequest, reply: FastifyReply, parts: AsyncIterable<string>): void {
  reply.header("vary", "accept-encoding");
  const body = Readable.from(parts, { objectMode: false });
  if (!takesGzip(request)) {
    reply.send(body);
    return;
  }
  const zip = createGzip({ level: LEVEL });
  // A fault in the middle ends both: half a file must not look like a whole one.
  body.once("error", (error) => zip.destroy(error));
  zip.once("close", () => body.destroy());
  reply.header("content-encoding", "gzip").send(body.pipe(zip));
}

/** Whether who asks takes a packed answer. */
export function takesGzip({ headers }: FastifyRequest): boolean {
  return /(^|[\s,])gzip(?!\s*;\s*q=0)/.test(String(headers["accept-encoding"] ?? ""));
}
