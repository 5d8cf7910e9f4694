import { parentPort } from "node:worker_threads";
import { type Question, readingOf } from "./reading.ts";

/* Reads one calendar after another, beside the thread that answers everybody. */
parentPort?.on("message", (question: Question) => parentPort?.postMessage(readingOf(question)));

// All that reading takes is here: from now on the time counts.
parentPort?.postMessage("ready");
