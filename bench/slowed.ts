/** How a group of processes was slowed: how often each second, and how much of the time they really ran. */
export interface Slowed {
  /** Lets them run freely again; the share of the time in which they ran. */
  stop(): number;
}

const RUN_MS = 4;

/**
 * Slows every process of a group, all threads of it alike, by stopping it for `factor` − 1 parts of the time. A browser’s own
 * slowdown reaches the page and not its workers; this one reaches both.
 */
export function slowed(group: number, factor: number): Slowed {
  let ran = 0;
  let since = performance.now();
  const began = since;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const turn = (running: boolean) => {
    const now = performance.now();
    if (running) ran += now - since;
    const lasted = running ? now - since : RUN_MS;
    since = now;
    process.kill(-group, running ? "SIGSTOP" : "SIGCONT");
    timer = setTimeout(() => turn(!running), running ? lasted * (factor - 1) : RUN_MS);
  };
  timer = setTimeout(() => turn(true), RUN_MS);
  return {
    stop() {
      clearTimeout(timer);
      process.kill(-group, "SIGCONT");
      return ran / (performance.now() - began);
    },
  };
}
