import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listen, listenFrom, serveFolder } from "./serve.ts";

const folder = mkdtempSync(join(tmpdir(), "served-"));
const script = `console.log(${JSON.stringify("a line ".repeat(200))});`;
let server: Server;
let address = "";

beforeAll(async () => {
  mkdirSync(join(folder, "dist/assets"), { recursive: true });
  writeFileSync(join(folder, "secret.txt"), "not yours");
  writeFileSync(join(folder, "dist/index.html"), "<!doctype html><title>Here</title>");
  writeFileSync(join(folder, "dist/assets/a-1.js"), script);
  writeFileSync(join(folder, "dist/icon.png"), "png");
  server = serveFolder(join(folder, "dist"));
  address = await listen(server, 0);
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
  rmSync(folder, { recursive: true });
});

interface Got {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly body: Buffer;
}

/* The path goes out as it stands here; `fetch` would tidy it up. */
function get(path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Got> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    const asking = request({ hostname, port, path, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
    asking.on("error", reject).end();
  });
}

test("the folder itself is its page, under a policy that allows its own files alone", async () => {
  const { status, headers, body } = await get("/");
  expect([status, headers["content-type"], body.toString()]).toEqual([
    200,
    "text/html; charset=utf-8",
    "<!doctype html><title>Here</title>",
  ]);
  expect(headers["content-security-policy"]).toMatch(/default-src 'self'.*script-src 'self';.*frame-ancestors 'none'/);
  expect(headers["content-security-policy"]).not.toMatch(/unsafe-eval|script-src[^;]*unsafe/);
  expect([headers["x-content-type-options"], headers["referrer-policy"]]).toEqual(["nosniff", "no-referrer"]);
});

test.each([
  "/../secret.txt",
  "/assets/../../secret.txt",
  "/%2e%2e/secret.txt",
  "/..%2fsecret.txt",
  "/assets/..%5c..%5csecret.txt",
  "/%00",
  "/%zz",
  "/assets",
  "/nothing.js",
])("%s leads nowhere", async (path) => {
  const { status, body } = await get(path);
  expect([status, body.toString()]).toEqual([404, "There is no such page here.\n"]);
});

test("files whose names carry a digest are kept for good, others are asked for anew", async () => {
  expect((await get("/assets/a-1.js")).headers["cache-control"]).toContain("immutable");
  const { headers } = await get("/icon.png");
  expect(headers["cache-control"]).toBe("no-cache");
  expect((await get("/icon.png", { "if-none-match": String(headers.etag) })).status).toBe(304);
});

test("a text is packed as the browser takes it", async () => {
  const br = await get("/assets/a-1.js", { "accept-encoding": "gzip, deflate, br" });
  expect([br.headers["content-encoding"], brotliDecompressSync(br.body).toString()]).toEqual(["br", script]);
  const gzip = await get("/assets/a-1.js", { "accept-encoding": "gzip" });
  expect([gzip.headers["content-encoding"], gunzipSync(gzip.body).toString()]).toEqual(["gzip", script]);
  expect(gzip.body.length).toBeLessThan(script.length / 3);
  const plain = await get("/assets/a-1.js", { "accept-encoding": "br;q=0" });
  expect([plain.headers["content-encoding"], plain.body.toString()]).toEqual([undefined, script]);
  expect((await get("/icon.png", { "accept-encoding": "br" })).headers["content-encoding"]).toBeUndefined();
});

test("HEAD says what GET would, without the body; nothing else is answered", async () => {
  const { status, headers, body } = await get("/assets/a-1.js", {}, "HEAD");
  expect([status, headers["content-length"], body.length]).toEqual([200, String(script.length), 0]);
  expect((await get("/", {}, "POST")).status).toBe(404);
});

test("where a port is taken the next free one is", async () => {
  const taken = Number(new URL(address).port);
  const second = serveFolder(join(folder, "dist"));
  const found = Number(new URL(await listenFrom(second, taken)).port);
  second.close();
  expect(found).not.toBe(taken);
});
