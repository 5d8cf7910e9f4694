import type { Source } from "../source.ts";

export const source: Source = {
  id: "FRG19",
  authors: "Fragala MS, Cadore EL, Dorgo S, Izquierdo M, Kraemer WJ, Peterson MD, Ryan ED",
  title: "Resistance training for older adults: position statement from the NSCA",
  journal: "J Strength Cond Res 33(8):2019-2052",
  year: 2019,
  design: "consensus",
  about:
    "Position statement, by a secondary page: 2–3 sets of 1–2 multi-joint lifts per major muscle at 70–85 % of 1RM, 2–3 times a week with two minutes of rest; beginners one set.",
  checked: "secondary page",
};
