/** Milliseconds of repeated work. */
export interface Times {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/** Does the work `warmUp` times unmeasured, then `repeats` times by the clock. */
export function measure(work: () => unknown, { warmUp = 10, repeats = 25 } = {}): Times {
  for (let i = 0; i < warmUp; i++) work();
  return timesOf(
    Array.from({ length: repeats }, () => {
      const began = performance.now();
      work();
      return performance.now() - began;
    }),
  );
}

export function timesOf(ms: readonly number[]): Times {
  const sorted = [...ms].sort((a, b) => a - b);
  const at = (index: number) => sorted[index] as number;
  const half = sorted.length >> 1;
  const median = sorted.length % 2 === 1 ? at(half) : (at(half - 1) + at(half)) / 2;
  return { median, min: at(0), max: at(sorted.length - 1) };
}
