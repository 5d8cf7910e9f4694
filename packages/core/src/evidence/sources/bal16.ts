import type { Source } from "../source.ts";

export const source: Source = {
  id: "BAL16",
  authors: "Balsalobre-Fernández C, Santos-Concejero J, Grivas GV",
  title:
    "Effects of strength training on running economy in highly trained runners: a systematic review with meta-analysis of controlled trials",
  journal: "J Strength Cond Res 30(8):2361-2368",
  year: 2016,
  doi: "10.1519/JSC.0000000000001316",
  pmid: "26694507",
  design: "meta-analysis",
  about:
    "Five controlled studies, 93 highly trained runners, one outcome: running economy, SMD −1.42 (95 % CI −2.23 to −0.60) after 8–12 weeks of 2–3 sessions with 2–4 lower-body lifts, up to 200 jumps and 5–10 short sprints. Few studies, a wide interval, and later, larger reviews find a small effect; the PubMed number is paired by title and date.",
  checked: "own abstract/table",
};
