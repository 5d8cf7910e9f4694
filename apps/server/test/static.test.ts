import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { answered, head, rawRequest } from "./raw-request.ts";
import { type Started, startServer } from "./start-server.ts";

const PAGE = "<!doctype html><title>Here</title>";
const SCRIPT = `console.log(${JSON.stringify("a line ".repeat(200))});`;

const folder = mkdtempSync(join(tmpdir(), "stridelift-app-"));
const app = join(folder, "app");
let server: Started;

beforeAll(async () => {
  mkdirSync(join(app, "assets/.hidden"), { recursive: true });
  writeFileSync(join(folder, "secret.txt"), "not yours");
  writeFileSync(join(app, "index.html"), PAGE);
  writeFileSync(join(app, "icon.png"), "png");
  writeFileSync(join(app, ".env"), "not yours");
  writeFileSync(join(app, "assets/.hidden/a.js"), "not yours");
  writeFileSync(join(app, "assets/a-1.js"), SCRIPT);
  writeFileSync(join(app, "assets/a-1.js.br"), brotliCompressSync(SCRIPT));
  writeFileSync(join(app, "assets/a-1.js.gz"), gzipSync(SCRIPT));
  server = await startServer(":memory:", { env: { STRIDELIFT_APP: app } });
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

describe("the app’s files", () => {
  test("the address itself is the page, under a policy that allows its own files alone", async () => {
    const answer = await server.call("GET", "/");
    expect([answer.status, answer.headers.get("content-type"), await answer.text()]).toEqual([
      200,
      "text/html; charset=utf-8",
      PAGE,
    ]);
    const policy = answer.headers.get("content-security-policy") ?? "";
    expect(policy).toMatch(/default-src 'self'.*script-src 'self';.*frame-ancestors 'none'/);
    expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe/);
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
    expect(answer.headers.get("referrer-policy")).toBe("no-referrer");
  });

  test.each([
    "/../secret.txt",
    "/assets/../../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/assets/..%5c..%5csecret.txt",
    "/%252e%252e/secret.txt",
    "//secret.txt",
    "//etc/passwd",
    "/./index.html",
    "/assets//a-1.js",
    "/%00",
    "/index.html%00.js",
    "/%zz",
    "/.env",
    "/%2eenv",
    "/assets/.hidden/a.js",
    "/assets",
    "/assets/",
    "/C:/secret.txt",
    "/nothing.js",
    "/package.json",
    "/data/secret",
  ])("%s leads nowhere", async (path) => {
    const { status, body } = answered(await rawRequest(server.address, [head("GET", path)]));
    expect(status).toBe(404);
    expect(JSON.parse(body)).toMatchObject({ code: "server/no-such-page", status: 404 });
  });

  test("files whose names carry a digest are kept for good, others are asked for anew", async () => {
    const asset = await server.call("GET", "/assets/a-1.js");
    expect(asset.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    for (const path of ["/", "/icon.png"]) {
      const first = await server.call("GET", path);
      expect(first.headers.get("cache-control")).toBe("no-cache");
      // `fetch` would ask for no copy at all.
      const known = { "if-none-match": first.headers.get("etag") ?? "" };
      const again = answered(await rawRequest(server.address, [head("GET", path, known)]));
      expect([path, again.status, again.body]).toEqual([path, 304, ""]);
    }
  });

  test("what the build packed goes out as the browser takes it", async () => {
    const asked = (accept: string) => packed("/assets/a-1.js", accept);
    const br = await asked("gzip, deflate, br");
    expect([br.encoding, brotliDecompressSync(br.body).toString()]).toEqual(["br", SCRIPT]);
    const gzip = await asked("gzip");
    expect([gzip.encoding, gunzipSync(gzip.body).toString()]).toEqual(["gzip", SCRIPT]);
    const plain = await asked("identity");
    expect([plain.encoding, plain.body.toString()]).toEqual([null, SCRIPT]);
    for (const { vary, type } of [br, gzip, plain]) {
      expect([vary, type]).toEqual([expect.stringContaining("accept-encoding"), expect.stringContaining("javascript")]);
    }
  });

  test("HEAD says what GET would, without the body; nothing else is answered", async () => {
    const answer = await server.call("HEAD", "/icon.png");
    expect([answer.status, answer.headers.get("content-length"), await answer.text()]).toEqual([200, "3", ""]);
    for (const method of ["POST", "PUT", "DELETE", "OPTIONS"]) {
      expect([method, (await server.call(method, "/icon.png")).status]).toEqual([method, 404]);
    }
  });
});

/* `fetch` unpacks what it gets. */
function packed(path: string, accept: string) {
  return new Promise<{ encoding: string | null; vary: string; type: string; body: Buffer }>((resolve, reject) => {
    get(`${server.address}${path}`, { headers: { "accept-encoding": accept } }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () => {
        const { headers } = response;
        const encoding = headers["content-encoding"] ?? null;
        resolve({
          encoding,
          vary: headers.vary ?? "",
          type: headers["content-type"] ?? "",
          body: Buffer.concat(parts),
        });
      });
    }).on("error", reject);
  });
}
