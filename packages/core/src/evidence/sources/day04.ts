import type { Source } from "../source.ts";

export const source: Source = {
  id: "DAY04",
  authors: "Day ML, McGuigan MR, Brice G, Foster C",
  title: "Monitoring exercise intensity during resistance training using the session RPE scale",
  journal: "J Strength Cond Res 18(2):353-358",
  year: 2004,
  design: "measurement",
  about:
    "Session RPE of lifting repeats well (ICC 0.88), and fewer heavier repetitions are rated harder than many light ones.",
  checked: "own abstract/table",
};
