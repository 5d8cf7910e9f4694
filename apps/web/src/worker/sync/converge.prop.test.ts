import { type Entry, mergeJournals } from "@stridelift/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { PretendedDevice, PretendedServer } from "./pretend.fixture.ts";

const NAMES = ["phone", "desk", "tablet"] as const;
const who = fc.nat({ max: NAMES.length - 1 });
/** How an exchange goes wrong: which of its questions, and whether the server heard it. */
const fault = fc.option(fc.record({ at: fc.nat({ max: 5 }), heard: fc.boolean() }), { freq: 2 });

const step = fc.oneof(
  // Clocks that are days wrong, and some that stand.
  { weight: 6, arbitrary: fc.record({ kind: fc.constant("write"), who, value: fc.nat(50), wallMs: fc.nat(9) }) },
  { weight: 6, arbitrary: fc.record({ kind: fc.constant("sync"), who, fault }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("import"), who, value: fc.nat(3), wallMs: fc.nat(9) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("restore"), to: fc.nat(20), named: fc.boolean() }) },
);

test("J2 however devices write and meet the server, with answers lost and the server set back, they end with the same, and all of it", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      const server = new PretendedServer();
      const devices = NAMES.map((name) => new PretendedDevice(name, server));
      const written: Entry[] = [];
      const backups = [{ lines: server.lines, head: server.head }];
      for (const step of steps) {
        if (step.kind === "restore") {
          server.restore(backups[step.to % backups.length] as (typeof backups)[number], step.named);
          continue;
        }
        const device = devices[step.who] as PretendedDevice;
        if (step.kind === "write") written.push(device.write(step.value, step.wallMs));
        else if (step.kind === "import") written.push(imported(device, step));
        else await exchanged(server, device, step.fault);
        backups.push({ lines: server.lines, head: server.head });
      }
      server.answering = () => undefined;
      for (const _ of [1, 2]) for (const { syncing } of devices) await syncing.now();
      const all = mergeJournals(written);
      for (const { entries, standing } of devices) {
        expect(entries).toEqual(all);
        expect(standing).toMatchObject({ state: "synced", pending: 0 });
      }
      expect(server.entries).toEqual(all);
    }),
    { numRuns: 150 },
  );
});

/* The same event, imported on several devices: one id, and clocks of their own. */
function imported(device: PretendedDevice, { value, wallMs }: { value: number; wallMs: number }): Entry {
  const at = `${String(wallMs).padStart(15, "0")}-000000-${device.name}`;
  const entry: Entry = {
    id: `event-${value}`,
    at,
    by: "runner",
    kind: "setting",
    v: 1,
    data: { name: "name", value: "x" },
  };
  device.keep(entry);
  return entry;
}

async function exchanged(
  server: PretendedServer,
  { syncing }: PretendedDevice,
  fault: { at: number; heard: boolean } | null,
): Promise<void> {
  let n = 0;
  server.answering = () => (fault !== null && n++ === fault.at ? (fault.heard ? "answer-lost" : "lost") : undefined);
  await syncing.now();
  server.answering = () => undefined;
}
