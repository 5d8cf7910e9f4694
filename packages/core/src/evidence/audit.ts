import type { Statement } from "./statement.ts";

/** How a common claim stands against what was read. */
export type Standing = "holds" | "holds in part" | "stronger than its source" | "not supported" | "not checked";

/** A claim often made about strength training for runners, checked (E3). `text` is what we say instead. */
export interface AuditedClaim extends Statement {
  /** Permanent. */
  readonly id: string;
  readonly claim: string;
  /** What is usually cited for it; null: nothing. */
  readonly cited: string | null;
  /** What that source, or the nearest one we found, reports. */
  readonly says: string;
  readonly standing: Standing;
}

/** What we checked: claims in the order a runner meets them. Figures are those of the sources named. */
export const audit: readonly AuditedClaim[] = [
  {
    id: "economy",
    claim: "Strength training improves economy, speed, form and efficiency.",
    cited: "A meta-analysis of 2016 (PubMed 26694507, paired by title and date)",
    says: "Five controlled studies with 93 highly trained runners and one outcome, running economy: SMD −1.42 (−2.23 to −0.60). Speed, form and efficiency are not among its outcomes. Later, larger reviews find a small effect.",
    standing: "stronger than its source",
    text: "It can make running a little more economical. That is an average of small studies, and some show none.",
    grade: "A",
    sources: ["BAL16", "EIH22", "DEN17", "BLA18", "VIK16"],
  },
  {
    id: "bone",
    claim: "Strength training builds and keeps bone density, and so guards against stress fractures.",
    cited: "A review of 2012 (PubMed 23147022)",
    says: "It describes low bone density in endurance athletes; its abstract reports no effect of lifting. A pilot trial in female runners found denser bone after 16 weeks of squats and deadlifts, and runners who lift have denser bone in one cross-sectional study.",
    standing: "stronger than its source",
    text: "Loaded squats and hinges support bone over 16 weeks and more. We found no study that shows fewer stress fractures in runners who lift.",
    grade: "C",
    sources: ["SCO12", "KOB23", "DUP18"],
  },
  {
    id: "frequency",
    claim: "Once a week already helps; two or three times is best.",
    cited: null,
    says: "The trials that improved economy used two or three sessions a week. One a week keeps strength for up to 32 weeks if the load stays heavy; that it builds strength is thinly supported.",
    standing: "holds in part",
    text: "Two or three sessions a week build. One keeps what you have, if the load stays.",
    grade: "B",
    sources: ["BAL16", "SPI21"],
  },
  {
    id: "six-hours",
    claim: "Lift and run on separate days, or at least six hours apart.",
    cited: null,
    says: "In one trial under six hours was worst and 24 hours better than six. In another, running was still less economical six hours after lifting and again the next day.",
    standing: "holds in part",
    text: "Six hours is a floor, not a safe harbour. Another day is better, with an easy day after it.",
    grade: "B",
    sources: ["ROB16", "DOM13", "SCH22"],
  },
  {
    id: "order",
    claim: "If endurance comes first, run first; if strength comes first, lift first.",
    cited: null,
    says: "Over weeks, lifting first gains leg strength and the order does not move VO2max. Next day, time to exhaustion fell less after run-then-lift than after lift-then-run (from 335 s to 275 and 238 s).",
    standing: "holds",
    text: "A good default. The reason is the next day's legs, not a better aerobic adaptation.",
    grade: "A",
    sources: ["EDD18", "MUR18", "GAO23", "DOM13"],
  },
  {
    id: "seasons",
    claim: "Off season is for strength, in season for power and endurance.",
    cited: null,
    says: "Coaches work this way. By secondary pages, slow lifting at 40–79 % of 1RM showed no effect on economy, and the model of periodisation matters little for strength.",
    standing: "holds in part",
    text: "We keep the order, to manage fatigue and to be specific. In season that means jumps, fast lifts and a heavy touch that maintains; light endurance sets claim nothing for economy.",
    grade: "D",
    sources: ["LLA24a", "ACSM26", "BAZ15"],
  },
  {
    id: "muscle",
    claim: "Added muscle helps runners move faster and more efficiently.",
    cited: null,
    says: "Economy improved by 5.0 % with no change in body weight in one trial; in another, muscle fibres grew clearly and economy did not change.",
    standing: "not supported",
    text: "Stronger without getting heavier is what the trials show. That the muscle itself makes anyone faster is not shown.",
    grade: "B",
    sources: ["STO08", "VIK16", "BLA18"],
  },
  {
    id: "arms",
    claim: "A strong upper body drives a runner forward.",
    cited: null,
    says: "Swinging the arms saves about 3 % of energy against holding them behind the back, by balancing the trunk. We found no trial in which strengthening the upper body improved running.",
    standing: "not supported",
    text: "We include the upper body for balance, posture and health, and claim nothing for speed.",
    grade: "C",
    sources: ["ARE14"],
  },
  {
    id: "heart-rate",
    claim: "Strength training is not for raising the heart rate.",
    cited: null,
    says: "Heart rate is called a comparatively poor measure of weight training; session RPE × minutes works across kinds of exercise.",
    standing: "holds",
    text: "Heart rate is no target here. Sets, load and session RPE × minutes say more.",
    grade: "C",
    sources: ["FOS01", "DAY04"],
  },
  {
    id: "warm-up",
    claim: "A warm-up should treat tight, overactive and underactive areas.",
    cited: null,
    says: "A doctrine of corrective exercise. The screens behind it are weak: the Thomas test finds a short hip with a sensitivity of 31.8 % unless the pelvis is held.",
    standing: "holds in part",
    text: "Useful to make a warm-up your own and comfortable. We promise no injury prevention from a screen.",
    grade: "D",
    sources: ["VIG16"],
  },
  {
    id: "pull-apart",
    claim: "Band pull-aparts train the lower traps.",
    cited: null,
    says: "Nothing was cited, and we have not checked a measurement of it.",
    standing: "not checked",
    text: "We keep the pull-apart and set a Y-raise or a wall slide beside it. Both are our choice.",
    grade: "D",
    sources: [],
  },
  {
    id: "calf",
    claim: "Runners should do calf raises.",
    cited: null,
    says: "Soleus and gastrocnemius give most of the force that holds a runner up at speeds to 7 m/s. Standing raises grew the calf more than seated ones.",
    standing: "holds",
    text: "Strongly supported by mechanics: a calf raise is in every lower-body session, straight knee first.",
    grade: "C",
    sources: ["DOR12", "KIN23"],
  },
];
