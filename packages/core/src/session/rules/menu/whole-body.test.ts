import { menuCases } from "../rule-cases.fixture.ts";
import { wholeBody } from "./whole-body.ts";

const UPPER_HALF = ["horizontal-push", "vertical-pull", "side"] as const;
const WHOLE = ["lunge", "hinge", ...UPPER_HALF] as const;

menuCases(wholeBody, [
  {
    name: "X1 30 minutes with all of it",
    has: WHOLE,
    session: { minutes: 30 },
    expect: "kept",
    says: "this is its hinge",
  },
  { name: "X1 a lunge alone is no hinge", has: ["lunge", ...UPPER_HALF], expect: 4000, says: "this is its hinge" },
  { name: "X1 a hinge alone is no squat", has: ["hinge", ...UPPER_HALF], expect: 4000, says: "squat or lunge" },
  { name: "X1 a hinge on one leg is a hinge", has: ["squat", "single-hinge", ...UPPER_HALF], expect: "kept" },
  { name: "X1 no push", has: ["squat", "hinge", "horizontal-pull", "side"], expect: 4000, facts: { pattern: "push" } },
  { name: "X1 no pull", has: ["squat", "hinge", "vertical-push", "side"], expect: 4000, facts: { pattern: "pull" } },
  { name: "X1 no trunk", has: ["squat", "hinge", "vertical-push", "vertical-pull"], expect: 4000 },
  { name: "X1 a light session is whole too", has: ["squat"], session: { focus: "light" }, expect: 16_000 },
  {
    name: "X1 30 minutes with a squat, a push and trunk",
    has: ["squat", "vertical-push", "rotation"],
    session: { minutes: 30 },
    expect: 8000,
  },
  {
    name: "X1 29 minutes with a squat, a push and trunk",
    has: ["squat", "vertical-push", "rotation"],
    session: { minutes: 29 },
    expect: "kept",
    says: "Short sessions take squat or hinge in turn.",
  },
  {
    name: "X1 29 minutes with a hinge and a pull",
    has: ["hinge", "horizontal-pull", "side"],
    session: { minutes: 29 },
    expect: "kept",
  },
  {
    name: "X1 29 minutes with a lunge in its place",
    has: ["lunge", "vertical-push", "side"],
    session: { minutes: 29 },
    expect: 4000,
  },
  {
    name: "X1 an upper session is a push, a pull and trunk work",
    has: UPPER_HALF,
    session: { focus: "upper" },
    expect: "kept",
    says: "An upper-body session has a push, a pull and trunk work",
  },
  { name: "X1 a short one too", has: UPPER_HALF, session: { focus: "upper", minutes: 20 }, expect: "kept" },
  {
    name: "X1 a short one without a pull",
    has: ["vertical-push", "side"],
    session: { focus: "upper", minutes: 20 },
    expect: 4000,
  },
  { name: "X1 no legs in an upper session", has: WHOLE, session: { focus: "upper" }, expect: "kept" },
  {
    name: "X1 whole from 40 minutes on",
    has: ["squat", "vertical-push", "side"],
    session: { minutes: 30 },
    p: { fromMin: 40 },
    expect: "kept",
  },
]);
