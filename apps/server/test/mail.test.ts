import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SMTPServer } from "smtp-server";
import { afterEach, expect, test } from "vitest";
import { isOneAddress } from "../src/mail/message.ts";
import { sendMail } from "../src/mail/send-mail.ts";
import { onEachDatabase } from "./databases.ts";
import { type Started, startServer } from "./start-server.ts";
import { until } from "./until.ts";

interface Got {
  readonly from: string;
  readonly to: string[];
  readonly text: string;
}

/** A mail server that takes letters but for `unknown@…`, and forgets nothing. Port 0 is any. */
async function mailServer(port = 0): Promise<{ port: number; got: Got[]; stop(): Promise<void> }> {
  const got: Got[] = [];
  const server = new SMTPServer({
    disabledCommands: ["STARTTLS", "AUTH"],
    logger: false,
    onRcptTo({ address }, _session, done) {
      const refused = Object.assign(new Error("no such person"), { responseCode: 550 });
      done(address.startsWith("unknown@") ? refused : null);
    },
    onData(stream, { envelope }, done) {
      const parts: Buffer[] = [];
      stream.on("data", (part: Buffer) => parts.push(part));
      stream.on("end", () => {
        const from = envelope.mailFrom === false ? "" : envelope.mailFrom.address;
        got.push({ from, to: envelope.rcptTo.map(({ address }) => address), text: Buffer.concat(parts).toString() });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const address = server.server.address();
  return {
    port: typeof address === "object" && address !== null ? address.port : 0,
    got,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

const jobsOf = ({ ports }: Started) =>
  ports.database.read((db) => db.selectFrom("jobs").selectAll().where("kind", "=", "mail").execute());

const post = ({ ports }: Started, id: string, letter: { to: string; subject?: string; text?: string }) =>
  ports.database.write((db) =>
    sendMail(db, { id, subject: "Your link", text: "Open it within an hour.", ...letter, nowMs: ports.now() }),
  );

const started: { stop(): Promise<void> }[] = [];
const kept = <T extends { stop(): Promise<void> }>(one: T): T => {
  started.push(one);
  return one;
};
afterEach(async () => {
  for (const one of started.splice(0).reverse()) await one.stop();
});

onEachDatabase("mail", (bench) => {
  test("is sent by SMTP, and the log says nothing of whom or what", async () => {
    const mails = kept(await mailServer());
    const env = { SMTP_URL: `smtp://127.0.0.1:${mails.port}`, MAIL_FROM: "Lift <lift@example.org>" };
    const server = kept(await startServer(await bench.fresh(), { env }));
    await post(server, "letter-1", { to: "ann@example.org", subject: "Grüße", text: "Öffne den Link.\n.\nEnde" });
    await until(() => mails.got.length === 1);
    const [letter] = mails.got as [Got];
    expect(letter).toMatchObject({ from: "lift@example.org", to: ["ann@example.org"] });
    expect(letter.text).toMatch(/^Message-ID: <letter-1@localhost>\r$/m);
    expect(letter.text).toMatch(/^Subject: =\?UTF-8\?Q\?Gr=C3=BC=C3=9Fe\?=\r$/m);
    await until(async () => (await jobsOf(server)).length === 0);
    const log = server.logged.join("\n");
    expect(log).toContain("mail-sent");
    expect(log).not.toMatch(/ann|example|Gr|Link/);
  });

  test("a letter is kept while the mail server is down, and sent when it is up", async () => {
    const first = await mailServer();
    await first.stop();
    const clock = { ms: Date.now() };
    const env = { SMTP_URL: `smtp://127.0.0.1:${first.port}` };
    const server = kept(await startServer(await bench.fresh(), { env, now: () => clock.ms }));
    await post(server, "patient", { to: "ann@example.org" });
    await until(async () =>
      (await jobsOf(server)).some(({ attempts, lease_ms }) => attempts === 1 && lease_ms === null),
    );
    expect((await jobsOf(server))[0]?.problem).toContain("ESOCKET");
    const mails = kept(await mailServer(first.port));
    clock.ms += 60_000;
    await until(() => mails.got.length === 1);
    await until(async () => (await jobsOf(server)).length === 0);
  });

  test("a recipient whom the mail server refuses for good is not tried again", async () => {
    const mails = kept(await mailServer());
    const env = { SMTP_URL: `smtp://127.0.0.1:${mails.port}` };
    const server = kept(await startServer(await bench.fresh(), { env }));
    await post(server, "lost", { to: "unknown@example.org" });
    await until(async () => (await jobsOf(server)).some(({ problem }) => problem !== null));
    expect(await jobsOf(server)).toMatchObject([{ job: "lost", problem: "refused 550", attempts: 1, data: "{}" }]);
    expect(server.logged.join()).not.toContain("example.org");
  });

  test("a letter cannot carry a second recipient or header", async () => {
    const mails = kept(await mailServer());
    const env = { SMTP_URL: `smtp://127.0.0.1:${mails.port}` };
    const server = kept(await startServer(await bench.fresh(), { env }));
    await post(server, "two", { to: "ann@example.org, eve@example.org" });
    await post(server, "bcc", { to: "ann@example.org\r\nBcc: eve@example.org" });
    await post(server, "head", { to: "ann@example.org", subject: "Hello\r\nBcc: eve@example.org\r\n\r\nBought" });
    await until(async () => mails.got.length === 1 && (await jobsOf(server)).every(({ problem }) => problem !== null));
    const [letter] = mails.got as [Got];
    expect(letter.to).toEqual(["ann@example.org"]);
    expect(letter.text).not.toMatch(/^Bcc:/m);
    expect(letter.text).toContain("Subject: Hello Bcc: eve@example.org Bought");
    expect((await jobsOf(server)).map(({ job, problem }) => [job, problem]).sort()).toEqual([
      ["bcc", "no-letter"],
      ["two", "no-letter"],
    ]);
  });

  test("goes into a folder where no mail server is named, for the owner’s eyes only", async () => {
    const data = mkdtempSync(join(tmpdir(), "stridelift-outbox-"));
    kept({ stop: async () => rmSync(data, { recursive: true, force: true }) });
    const server = kept(await startServer(await bench.fresh(), { env: { STRIDELIFT_DATA: data } }));
    await post(server, "../letter 2", { to: "ann@example.org", text: "Line one\nLine two" });
    const folder = join(data, "outbox");
    await until(async () => (await jobsOf(server)).length === 0);
    expect(readdirSync(folder)).toEqual(["___letter_2.eml"]);
    const file = join(folder, "___letter_2.eml");
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    const text = readFileSync(file, "utf8");
    expect(text).toMatch(/^To: ann@example\.org\r$/m);
    expect(text).toContain("Line one\r\nLine two");
  });
});

test.each([
  ["ann@example.org", true],
  ["ann+lift@example.org", true],
  ["änn@exämple.org", true],
  ["ann@example.org,eve@example.org", false],
  ["ann@example.org;eve@example.org", false],
  ["Ann <ann@example.org>", false],
  ["ann@example.org\nBcc: eve@example.org", false],
  ["ann @example.org", false],
  ["ann@a@example.org", false],
  ["ann\u0000@example.org", false],
  ["ann\u2028@example.org", false],
  ['"a b"@example.org', false],
  ["ann", false],
  ["", false],
])("%j is one address: %s", (text, is) => {
  expect(isOneAddress(text)).toBe(is);
});
