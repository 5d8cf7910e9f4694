/** Milliseconds of repeated work. */
export interface Times {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

const WARM_UP = { most: 10, ms: 2_000 };
const MEASURED = { least: 5, most: 25, ms: 10_000 };

/** Does the work by the clock, warmed up: 25 times, or of slow work as often as ten seconds allow, but 5 times at least. */
export function measure(work: () => unknown): Times {
  const until = performance.now() + WARM_UP.ms;
  for (let i = 0; i < WARM_UP.most && performance.now() < until; i++) work();
  const ms: number[] = [];
  const end = performance.now() + MEASURED.ms;
  while (ms.length < MEASURED.least || (ms.length < MEASURED.most && performance.now() < end)) {
    const began = performance.now();
    work();
    ms.push(performance.now() - began);
  }
  return timesOf(ms);
}

export function timesOf(ms: readonly number[]): Times {
  const sorted = [...ms].sort((a, b) => a - b);
  const at = (index: number) => sorted[index] as number;
  const half = sorted.length >> 1;
  const median = sorted.length % 2 === 1 ? at(half) : (at(half - 1) + at(half)) / 2;
  return { median, min: at(0), max: at(sorted.length - 1) };
}
