import type { Grade } from "./parameter.ts";

/** How a grade is named beside a number, and what it means in a sentence. */
export interface GradeWords {
  readonly name: string;
  readonly meaning: string;
}

/** The words of each grade. A D is always called a choice, never science. */
export const gradeWords: Readonly<Record<Grade, GradeWords>> = {
  A: {
    name: "well supported",
    meaning: "Several meta-analyses agree. The size of the effect may still differ much from runner to runner.",
  },
  B: {
    name: "supported",
    meaning: "One meta-analysis or several trials point this way, usually small and short ones.",
  },
  C: {
    name: "some support",
    meaning: "One small trial or an observational study points this way. It may turn out otherwise.",
  },
  D: {
    name: "our choice",
    meaning: "Coaches' practice or our own judgement. No study gives this number, and you can change it.",
  },
};
