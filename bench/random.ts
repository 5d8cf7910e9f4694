/** Draws that are the same in every run of a seed. */
export interface Random {
  /** 0 ≤ x < 1. */
  uniform(): number;
  /** Of mean 0 and standard deviation 1. */
  normal(): number;
}

/** A small generator of good spread (mulberry32). */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const uniform = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const normal = () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  return { uniform, normal };
}
