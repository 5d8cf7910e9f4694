import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { answered, head, rawRequest } from "./raw-request.ts";
import { newRunnerSignedIn } from "./sign-in.ts";
import { startServer } from "./start-server.ts";
import { until } from "./until.ts";

const SERVER = join(import.meta.dirname, "../../cli/bin/stridelift.mjs");

describe("a server that is stopped", () => {
  test("answers what was asked already, takes nothing new, and ends its streams", async () => {
    const server = await startServer(":memory:");
    const { cookie } = await newRunnerSignedIn(server.ports);
    const body = JSON.stringify({ life: null, entries: [{}] });
    const said = { "content-type": "application/json", "content-length": `${body.length}`, cookie };
    let rest = () => {};
    const isStopping = new Promise<void>((resolve) => {
      rest = resolve;
    });
    const half = rawRequest(
      server.address,
      (async function* () {
        yield head("POST", "/api/v1/journal/entries", said) + body.slice(0, 5);
        await isStopping;
        yield body.slice(5);
      })(),
    );
    const stream = await server.call("GET", "/api/v1/journal/stream", { cookie });
    const streamed = stream.text();
    const stopped = server.stop();
    await until(() => isRefused(server.address));
    rest();
    const answer = answered(await half);
    expect([answer.status, JSON.parse(answer.body)]).toMatchObject([200, { added: 0, problems: [{}] }]);
    expect(await streamed).toContain("event: head");
    await stopped;
    expect(server.logged.at(-1)).toContain('"stopped"');
  });

  test("does not wait longer than ten seconds for who never finishes", async () => {
    const server = await startServer(":memory:");
    const never = rawRequest(server.address, [
      head("POST", "/api/v1/sessions", { "content-type": "application/json", "content-length": "100" }),
      "{",
    ]);
    // Answered after it, so that one was begun.
    await server.call("GET", "/health/live");
    const begun = performance.now();
    await server.stop();
    expect(performance.now() - begun).toBeLessThan(10_000);
    await never;
  });
});

describe.skipIf(process.platform === "win32")("the program", () => {
  test.each(["SIGTERM", "SIGINT"] as const)("ends well on %s", async (signal) => {
    const { child, address, end } = await started();
    expect((await fetch(`${address}health/ready`)).status).toBe(200);
    child.kill(signal);
    expect(await end).toEqual({ code: 0, signal: null });
  });

  test("ends at once when it is asked a second time", async () => {
    const { child, address, end } = await started();
    const never = rawRequest(address, [
      head("POST", "/api/v1/sessions", { "content-type": "application/json", "content-length": "100" }),
      "{",
    ]);
    child.kill("SIGTERM");
    await until(() => isRefused(address));
    child.kill("SIGTERM");
    expect(await end).toEqual({ code: 128 + 15, signal: null });
    await never;
  });
});

function isRefused(address: string): Promise<boolean> {
  const { port, hostname } = new URL(address);
  return new Promise((resolve) => {
    const probe = connect(Number(port), hostname);
    probe.once("connect", () => {
      probe.destroy();
      resolve(false);
    });
    probe.once("error", () => resolve(true));
  });
}

interface Program {
  readonly child: ChildProcess;
  readonly address: string;
  readonly end: Promise<{ code: number | null; signal: string | null }>;
}

async function started(): Promise<Program> {
  const data = mkdtempSync(join(tmpdir(), "stridelift-"));
  writeFileSync(join(data, "index.html"), "");
  const env = { ...process.env, STRIDELIFT_DATA: data, STRIDELIFT_APP: data, STRIDELIFT_LOG: "quiet" };
  const child = spawn(process.execPath, [SERVER, "serve", "--port", "0"], {
    env,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const end = new Promise<{ code: number | null; signal: string | null }>((resolve) =>
    child.on("close", (code, signal) => {
      rmSync(data, { recursive: true, force: true });
      resolve({ code, signal });
    }),
  );
  const told = await new Promise<string>((resolve) => child.stdout.once("data", (text) => resolve(String(text))));
  return { child, end, address: /http:\/\/\S+/.exec(told)?.[0] ?? "" };
}
