import { inFreshProcess } from "../fresh.ts";
import { digits, type Table } from "../table.ts";

const PLANS = [0, 1, 50];

/** The most memory that a process takes which plans the season of 52 weeks. */
export function memory(): Table {
  return {
    title: "Memory",
    about:
      "A fresh process that plans the season of 52 weeks with six runs: the most the process ever took, and the heap in " +
      "use at its end, before anything is collected. Megabytes; the first row is Node with the planner loaded.",
    columns: ["plans", "peak of the process", "heap"],
    rows: PLANS.map((plans) => {
      const { peakMb, heapMb } = inFreshProcess("six-runs", plans);
      return [String(plans), digits(peakMb), digits(heapMb)];
    }),
  };
}
