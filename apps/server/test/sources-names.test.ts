import { pbkdf2 } from "node:crypto";
import { createSocket, type Socket } from "node:dgram";
import { Resolver } from "node:dns/promises";
import { once } from "node:events";
import { promisify } from "node:util";
import { afterEach, expect, test } from "vitest";
import { addressesOf } from "../src/sources/addresses-of.ts";

const sockets: Socket[] = [];
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.close();
});

/** What asks a name server on this machine, which answers by `answer`. */
async function askingOf(answer: (question: Buffer) => Buffer | undefined): Promise<Resolver> {
  const socket = createSocket("udp4");
  sockets.push(socket);
  socket.on("message", (question, { port, address }) => {
    const said = answer(question);
    if (said !== undefined) socket.send(said, port, address);
  });
  socket.bind(0, "127.0.0.1");
  await once(socket, "listening");
  const resolver = new Resolver({ timeout: 1_000, tries: 1 });
  resolver.setServers([`127.0.0.1:${socket.address().port}`]);
  return resolver;
}

const A = 1;
const NO_SUCH_NAME = 3;

/** The question with what is answered to it behind. */
function answered(question: Buffer, code: number, addresses: readonly Buffer[]): Buffer {
  const head = Buffer.from(question);
  head.writeUInt16BE(0x8180 | code, 2);
  head.writeUInt16BE(addresses.length, 6);
  head.writeUInt16BE(0, 10);
  const end = question.indexOf(0, 12) + 5;
  const records = addresses.map((address) =>
    Buffer.concat([Buffer.from([0xc0, 12, 0, A, 0, 1, 0, 0, 0, 60, 0, address.length]), address]),
  );
  return Buffer.concat([head.subarray(0, end), ...records]);
}

const typeOf = (question: Buffer) => question.readUInt16BE(question.indexOf(0, 12) + 1);

test("a name has the addresses that its name server says, of either kind", async () => {
  const names = await askingOf((question) =>
    answered(question, 0, typeOf(question) === A ? [Buffer.from([198, 51, 100, 7]), Buffer.from([10, 0, 0, 1])] : []),
  );
  expect(await addressesOf("runs.example.org", "world", names)).toEqual(["198.51.100.7", "10.0.0.1"]);
});

test("a name that is not there is told from one that nobody answers for", async () => {
  const none = await askingOf((question) => answered(question, NO_SUCH_NAME, []));
  await expect(addressesOf("runs.example.org", "world", none)).rejects.toMatchObject({ code: "ENOTFOUND" });
  const silent = await askingOf(() => undefined);
  await expect(addressesOf("runs.example.org", "world", silent)).rejects.toMatchObject({ code: "ETIMEOUT" });
});

test("name servers that never answer keep no sign-in and no file waiting", async () => {
  const silent = await askingOf(() => undefined);
  let ended = 0;
  const asked = Array.from({ length: 20 }, (_, n) =>
    addressesOf(`n${n}.example.org`, "world", silent).catch(() => {
      ended += 1;
    }),
  );
  await promisify(pbkdf2)("password", "salt", 1, 16, "sha256");
  expect(ended).toBe(0);
  await Promise.all(asked);
  expect(ended).toBe(20);
});

test("a host of this network is looked up as all programs here do", async () => {
  const silent = await askingOf(() => undefined);
  expect(await addressesOf("localhost", "near", silent)).toContain("127.0.0.1");
});
