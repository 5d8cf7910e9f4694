import type { Source } from "../source.ts";

export const source: Source = {
  id: "WIL12",
  authors: "Wilson JM, Marin PJ, Rhea MR, Wilson SMC, Loenneke JP, Anderson JC",
  title: "Concurrent training: a meta-analysis examining interference of aerobic and resistance exercises",
  journal: "J Strength Cond Res 26(8):2293-2307",
  year: 2012,
  doi: "10.1519/JSC.0b013e31823a3e2d",
  design: "meta-analysis",
  about:
    "Muscle growth with ES 1.23 from lifting alone and 0.85 with endurance training beside it. Older than the reviews that find interference small.",
  checked: "own abstract/table",
};
