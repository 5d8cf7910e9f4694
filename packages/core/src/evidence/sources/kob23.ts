import type { Source } from "../source.ts";

export const source: Source = {
  id: "KOB23",
  authors: "Kobayashi T, Seki S, Hwang I",
  title:
    "Effects of resistance training on bone mineral density and resting serum hormones in female collegiate distance runners: a randomized controlled pilot trial",
  journal: "J Sports Med Phys Fitness 63(6):765-772",
  year: 2023,
  doi: "10.23736/S0022-4707.23.14571-3",
  design: "trial",
  about:
    "Pilot trial in female college runners: squat and deadlift 5 × 5 at 60–85 % of 1RM, twice a week for 16 weeks, raised total-body bone density; spine and hip gains are not stated. It says nothing about fractures.",
  checked: "own abstract/table",
};
