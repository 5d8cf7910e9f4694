import { parentPort } from "node:worker_threads";
import { computeFeed, type FeedJob } from "./compute-feed.ts";

/* A thread on which feeds are computed, one after the other. */

const port = parentPort;
if (port === null) throw new Error("this file is run as a thread of its own");
port.on("message", async (job: FeedJob) => {
  try {
    port.postMessage({ computed: await computeFeed(job) });
  } catch (error) {
    port.postMessage({ failure: error });
  }
});
