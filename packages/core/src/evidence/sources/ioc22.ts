import type { Source } from "../source.ts";

export const source: Source = {
  id: "IOC22",
  authors: "Schwellnus M et al.",
  title: "IOC consensus statement on acute respiratory illness in athletes part 1: acute respiratory infections",
  journal: "Br J Sports Med 56(19):1066-1088",
  year: 2022,
  doi: "10.1136/bjsports-2022-105759",
  pmid: "35863871",
  design: "consensus",
  about:
    "Consensus with a self-checklist (fever, chills, fatigue, muscle aches, hard breathing, chest pain, palpitations, cough and others): any yes means wait, none means a graded return.",
  checked: "own abstract/table",
};
