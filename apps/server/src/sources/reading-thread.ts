import { parentPort } from "node:worker_threads";
import { type Order, TASKS } from "./reading-tasks.ts";

/* Reads one calendar after another, beside the thread that answers everybody. */
parentPort?.on("message", ({ task, asked }: Order) => {
  const read: (asked: never) => unknown = TASKS[task];
  parentPort?.postMessage(read(asked as never));
});

// All that reading takes is here: from now on the time counts.
parentPort?.postMessage("ready");
