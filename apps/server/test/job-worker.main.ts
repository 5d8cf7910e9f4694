import { appendFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { DONE } from "../src/jobs/job.ts";
import { startWork } from "../src/jobs/work.ts";
import { openDatabase } from "../src/storage/database.ts";

/*
 * A process that does jobs: each writes its name into a file when it begins and when it is done. Its clock runs fast, so that the
 * leases of processes that were killed are soon over.
 */
const [, , address = "", file = "", begunMs = "", speed = ""] = process.argv;
const now = () => Number(begunMs) + (Date.now() - Number(begunMs)) * Number(speed);
const log = { info() {}, warn() {} };
const ports = { database: openDatabase(address), now, log, secret: "", origin: "http://localhost" };
const work = startWork(
  ports,
  {
    count: {
      atOnce: 3,
      async run({ job }) {
        appendFileSync(file, `begun ${job}\n`);
        await pause(Math.random() * 40);
        appendFileSync(file, `done ${job}\n`);
        return DONE;
      },
    },
  },
  10,
);
process.once("SIGTERM", async () => {
  await work.stop();
  await ports.database.close();
});
process.stdout.write("ready\n");
