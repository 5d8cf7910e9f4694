import { readFileSync, type Stats, statSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { extname, join, normalize } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".webmanifest": "application/manifest+json",
};
/** Kinds that compressing makes smaller. */
const PACKED: ReadonlySet<string> = new Set([".html", ".js", ".css", ".svg", ".webmanifest"]);

const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "form-action 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

type Encoding = "br" | "gzip" | "identity";
interface Found {
  readonly path: string;
  readonly stats: Stats;
}

/** The file of a request path inside the folder; undefined where there is none, or where the path leads out of it. */
function fileOf(folder: string, url: string): Found | undefined {
  try {
    // The path as it was sent: a parser of addresses would take `..` away instead of refusing it.
    const path = normalize(decodeURIComponent(url.replace(/[?#].*$/s, "")));
    if (!path.startsWith("/") || path.includes("\0") || path.split(/[\\/]/).includes("..")) return undefined;
    const file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
    const stats = statSync(file);
    return stats.isFile() ? { path: file, stats } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Serves the built app as the plain files that they are, packed as the browser takes them: each once, then from memory. Names
 * under `assets/` carry a digest and may be kept for good; all else is asked for anew.
 */
export function serveFolder(folder: string): Server {
  const packed = new Map<string, Buffer>();
  const bodyOf = ({ path, stats }: Found, encoding: Encoding): Buffer => {
    const key = `${encoding} ${stats.mtimeMs} ${stats.size} ${path}`;
    const body = packed.get(key) ?? pack(readFileSync(path), encoding);
    packed.set(key, body);
    return body;
  };
  return createServer((request, response) => {
    const asked = request.method === "GET" || request.method === "HEAD";
    const found = asked ? fileOf(folder, request.url ?? "/") : undefined;
    if (found === undefined) return refuse(request, response);
    const isAsset = found.path.startsWith(join(folder, "assets"));
    const tag = `"${found.stats.mtimeMs.toString(36)}-${found.stats.size.toString(36)}"`;
    const headers = {
      "content-type": TYPES[extname(found.path)] ?? "application/octet-stream",
      "cache-control": isAsset ? "public, max-age=31536000, immutable" : "no-cache",
      "content-security-policy": POLICY,
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      vary: "accept-encoding",
      etag: tag,
    };
    if (request.headers["if-none-match"] === tag) return response.writeHead(304, headers).end();
    const encoding = encodingFor(request, found.path);
    try {
      const body = bodyOf(found, encoding);
      const packedBy = encoding === "identity" ? {} : { "content-encoding": encoding };
      response.writeHead(200, { ...headers, ...packedBy, "content-length": body.length });
      response.end(request.method === "HEAD" ? undefined : body);
    } catch {
      refuse(request, response);
    }
  });
}

function refuse({ method }: IncomingMessage, response: ServerResponse): void {
  const text = "There is no such page here.\n";
  response.writeHead(404, { "content-type": "text/plain; charset=utf-8", "content-length": text.length });
  response.end(method === "HEAD" ? undefined : text);
}

function encodingFor({ headers }: IncomingMessage, path: string): Encoding {
  if (!PACKED.has(extname(path))) return "identity";
  const taken = (headers["accept-encoding"] ?? "").toString().split(/\s*,\s*/);
  const isTaken = (name: string) =>
    taken.some((each) => each === name || each.startsWith(`${name};q=0.`) || each === `${name};q=1`);
  return isTaken("br") ? "br" : isTaken("gzip") ? "gzip" : "identity";
}

function pack(bytes: Buffer, encoding: Encoding): Buffer {
  if (encoding === "gzip") return gzipSync(bytes);
  // Level 6 of 11: within some per cent of the smallest, and there at once.
  if (encoding === "br") return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } });
  return bytes;
}

/** Listens on loopback at `port`, or at any free one for 0; the address to open. Rejects where it is taken. */
export function listen(server: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", reject);
      const address = server.address();
      resolve(`http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : port}/`);
    });
  });
}

/** As `listen`, at the next free port from `port` on. */
export async function listenFrom(server: Server, port: number): Promise<string> {
  for (let tried = port; tried < port + PORTS_TRIED; tried++) {
    try {
      return await listen(server, tried);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    }
  }
  return listen(server, 0);
}
const PORTS_TRIED = 20;
