import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Question, Reading } from "./reading.ts";
import { type SourceProblem, sourceProblem } from "./source-problem.ts";

/** The largest calendars that are meant so take two seconds. */
const LIMIT_MS = 15_000;
const LIMIT_MB = 768;
const IDLE_MS = 20_000;

export type Read = (question: Question) => Promise<Reading>;

/**
 * Reads calendars one after another in a thread of their own: one that is made to take long keeps nobody waiting but who asked for
 * it, and is broken off. The thread begins with the first and ends when none came for a while.
 */
export function newReader(limitMs = LIMIT_MS): Read {
  let thread: Worker | undefined;
  let idle: NodeJS.Timeout | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const begin = async () => {
    const begun = await newThread();
    begun.once("exit", () => {
      if (thread === begun) thread = undefined;
    });
    return begun;
  };
  const end = () => {
    void thread?.terminate();
    thread = undefined;
  };
  const alone: Read = async (question) => {
    clearTimeout(idle);
    thread ??= await begin();
    try {
      return await answerOf(thread, question, limitMs);
    } catch (error) {
      end();
      throw error;
    } finally {
      idle = setTimeout(end, IDLE_MS).unref();
    }
  };
  return (question) => {
    const mine = last.then(() => alone(question));
    last = mine.catch(() => {});
    return mine;
  };
}

async function newThread(): Promise<Worker> {
  const thread = new Worker(new URL("./reading-thread.ts", import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: LIMIT_MB },
  });
  // A thread that has nothing to do keeps no process alive, and ends none when it fails.
  thread.unref();
  thread.on("error", () => {});
  await once(thread, "message");
  return thread;
}

function answerOf(thread: Worker, question: Question, limitMs: number): Promise<Reading> {
  return new Promise((resolve, reject) => {
    const done = () => {
      clearTimeout(late);
      thread.off("message", read).off("error", failed).off("exit", ended);
    };
    const read = (reading: Reading) => {
      done();
      resolve(reading);
    };
    const failed = (error: NodeJS.ErrnoException) => {
      done();
      reject(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? tooHeavy() : error);
    };
    const ended = () => failed(new Error("the reading thread ended"));
    const late = setTimeout(() => {
      done();
      reject(tooHeavy());
    }, limitMs);
    thread.on("message", read).on("error", failed).on("exit", ended);
    thread.postMessage(question);
  });
}

function tooHeavy(): SourceProblem {
  return sourceProblem(
    "source/too-heavy",
    "This calendar takes too long to read: it has too many events, or repeats them too often.",
    "Give the address of a smaller calendar, such as one with your runs alone.",
  );
}
