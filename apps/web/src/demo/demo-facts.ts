import type { EntryData, EntryKind } from "@stridelift/core";
import { FIRST_DAY } from "./demo-runner.ts";

/** Something that Alex said, on a day before Monday 0. */
export interface DemoFact {
  readonly day: number;
  readonly kind: EntryKind;
  readonly dataOn: (date: string) => unknown;
}

const MORNINGS: readonly (readonly [day: number, sleep: number, soreness: number, fatigue: number, stress: number])[] =
  [
    [-26, 2, 2, 2, 3],
    [-19, 3, 4, 3, 2],
    [-14, 2, 2, 2, 2],
    [-12, 4, 3, 4, 5],
    [-7, 2, 1, 2, 2],
    [-5, 2, 3, 3, 2],
    [-3, 3, 2, 2, 3],
    [-1, 2, 2, 2, 2],
  ];

/** What Alex said of body and lifting on the way. */
export const DEMO_FACTS: readonly DemoFact[] = [
  fact(FIRST_DAY, "health", (date) => ({ date, symptoms: [], disease: false, fragileBones: false })),
  fact(FIRST_DAY + 1, "screened", (date) => ({ date, screen: "knee-to-wall", left: 8, right: 11 })),
  fact(FIRST_DAY + 1, "screened", (date) => ({ date, screen: "heel-raises", left: 26, right: 29 })),
  fact(FIRST_DAY + 1, "screened", (date) => ({ date, screen: "squat-reps", both: 34 })),
  fact(FIRST_DAY + 1, "screened", (date) => ({ date, screen: "side-plank", left: 52, right: 48 })),
  fact(-35, "swapped", (date) => ({ date, exercise: "barbell-bench-press", for: "dumbbell-bench-press" })),
  fact(-21, "screened", (date) => ({ date, screen: "knee-to-wall", left: 9.5, right: 11 })),
  fact(-16, "pain", (date) => ({ date, area: "calf", level: 2 })),
  fact(-12, "pain", (date) => ({ date, area: "calf", level: 0 })),
  ...MORNINGS.map(([day, sleep, soreness, fatigue, stress]) =>
    fact(day, "readiness", (date) => ({ date, sleep, soreness, fatigue, stress })),
  ),
];

function fact<K extends EntryKind>(day: number, kind: K, dataOn: (date: string) => EntryData<K>): DemoFact {
  return { day, kind, dataOn };
}
