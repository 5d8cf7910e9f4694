import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { ComputedFeed, FeedJob } from "./compute-feed.ts";

/** Computes feeds off the thread that answers requests: a year’s journal takes it a fifth of a second. */
export interface FeedThreads {
  /**
   * Computes what `job` gives, which is called when a thread is free: jobs that wait are not in memory. Undefined where it gives none.
   * Rejects where the computation fails, its thread dies or takes too long.
   */
  compute(job: () => Promise<FeedJob | undefined>): Promise<ComputedFeed | undefined>;
  stop(): Promise<void>;
}

interface Task {
  readonly job: () => Promise<FeedJob | undefined>;
  readonly resolve: (computed: ComputedFeed | undefined) => void;
  readonly reject: (error: unknown) => void;
}

const MOST_THREADS = 2;
/** One takes some 100 MB; with nothing to do for so long it goes. */
const IDLE_MS = 60_000;
const LONGEST_MS = 30_000;
const HEAP_MB = 512;

/** One core is left for answering requests, where there are two. */
export function feedThreads(most = Math.max(1, Math.min(MOST_THREADS, availableParallelism() - 1))): FeedThreads {
  const waiting: Task[] = [];
  const threads = new Set<Thread>();
  const next = () => {
    const task = waiting[0];
    if (task === undefined) return;
    let thread = [...threads].find(({ isFree }) => isFree);
    if (thread === undefined && threads.size < most) {
      thread = new Thread(next, (gone) => threads.delete(gone) && next());
      threads.add(thread);
    }
    if (thread === undefined) return;
    waiting.shift();
    thread.begin(task);
  };
  return {
    compute: (job) =>
      new Promise((resolve, reject) => {
        waiting.push({ job, resolve, reject });
        next();
      }),
    async stop() {
      for (const { reject } of waiting.splice(0)) reject(new Error("the server stops"));
      await Promise.all([...threads].map((thread) => thread.end("the server stops")));
    },
  };
}

/** One thread and what it is at. */
class Thread {
  readonly #worker = new Worker(new URL("./feed-thread.ts", import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
  });
  readonly #done: () => void;
  readonly #gone: (thread: Thread) => void;
  #task: Task | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(done: () => void, gone: (thread: Thread) => void) {
    this.#done = done;
    this.#gone = gone;
    this.#worker.on("message", (outcome) => this.#settle(outcome));
    this.#worker.on("error", (error) => this.#fail(error));
    this.#worker.on("exit", () => this.#fail(new Error("the thread ended")));
    // It alone keeps no server from ending.
    this.#worker.unref();
  }

  get isFree(): boolean {
    return this.#task === undefined;
  }

  begin(task: Task): void {
    this.#task = task;
    this.#until(LONGEST_MS, "the feed took too long");
    task.job().then(
      (job) => this.#give(task, job),
      (failure) => this.#settle({ failure }),
    );
  }

  async end(why: string): Promise<void> {
    clearTimeout(this.#timer);
    this.#gone(this);
    this.#task?.reject(new Error(why));
    this.#task = undefined;
    await this.#worker.terminate();
  }

  #give(task: Task, job: FeedJob | undefined): void {
    if (this.#task !== task) return;
    if (job === undefined) this.#settle({});
    else this.#worker.postMessage(job);
  }

  #settle(outcome: { computed?: ComputedFeed; failure?: unknown }): void {
    const task = this.#task;
    this.#task = undefined;
    this.#until(IDLE_MS, "nothing to do");
    if ("failure" in outcome) task?.reject(outcome.failure);
    else task?.resolve(outcome.computed);
    this.#done();
  }

  #fail(error: Error): void {
    clearTimeout(this.#timer);
    this.#gone(this);
    this.#task?.reject(error);
    this.#task = undefined;
  }

  #until(ms: number, why: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.end(why), ms);
    this.#timer.unref();
  }
}
