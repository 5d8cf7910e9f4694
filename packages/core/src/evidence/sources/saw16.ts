import type { Source } from "../source.ts";

export const source: Source = {
  id: "SAW16",
  authors: "Saw AE, Main LC, Gastin PB",
  title:
    "Monitoring the athlete training response: subjective self-reported measures trump commonly used objective measures",
  journal: "Br J Sports Med 50(5):281-291",
  year: 2016,
  doi: "10.1136/bjsports-2015-094758",
  pmid: "26423706",
  design: "systematic review",
  about:
    "56 studies: what athletes say of themselves follows acute and chronic load more sensitively and consistently than common objective markers, with which it agrees poorly.",
  checked: "own abstract/table",
};
