import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { inTurn } from "./in-turn.ts";
import type { Asked, Order, TaskName, Told } from "./reading-tasks.ts";
import { type SourceProblem, sourceProblem } from "./source-problem.ts";

/** The largest calendars that are meant so take two seconds. */
const LIMIT_MS = 15_000;
const LIMIT_MB = 768;
const IDLE_MS = 20_000;
/** Of one runner: as many as they may have calendars. */
const WAITING = 20;

/**
 * Does what takes a runner’s journal or calendar apart. `asked` is called when it is their turn: what waits is not in memory. Throws a
 * `SourceProblem` where it takes too long or too much.
 */
export type Read = <Name extends TaskName>(
  runner: string,
  task: Name,
  asked: () => Promise<Asked<Name>>,
) => Promise<Told<Name>>;

/**
 * Reads one thing after another in a thread of its own: one that is made to take long is broken off, and who asks for many has no
 * more turns than others. The thread begins with the first and ends when none came for a while.
 */
export function newReader(limitMs = LIMIT_MS): Read {
  let thread: Worker | undefined;
  let idle: NodeJS.Timeout | undefined;
  const turn = inTurn(WAITING);
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
  const alone = async (order: Order): Promise<unknown> => {
    clearTimeout(idle);
    thread ??= await begin();
    try {
      return await answerOf(thread, order, limitMs);
    } catch (error) {
      end();
      throw error;
    } finally {
      idle = setTimeout(end, IDLE_MS).unref();
    }
  };
  return <Name extends TaskName>(runner: string, task: Name, asked: () => Promise<Asked<Name>>) =>
    turn(runner, async () => (await alone({ task, asked: await asked() })) as Told<Name>);
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

function answerOf(thread: Worker, order: Order, limitMs: number): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const done = () => {
      clearTimeout(late);
      thread.off("message", read).off("error", failed).off("exit", ended);
    };
    const read = (told: unknown) => {
      done();
      resolve(told);
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
    thread.postMessage(order);
  });
}

function tooHeavy(): SourceProblem {
  return sourceProblem(
    "source/too-heavy",
    "This calendar takes too long to read: it has too many events, or repeats them too often.",
    "Give the address of a smaller calendar, such as one with your runs alone.",
  );
}
