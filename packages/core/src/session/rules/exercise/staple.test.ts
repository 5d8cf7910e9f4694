import { STAPLES } from "../../staples.ts";
import { exerciseCases } from "../rule-cases.fixture.ts";
import { staple } from "./staple.ts";

const [first = "", second = "", third = ""] = STAPLES.squat;

exerciseCases(staple, [
  {
    name: "X12 the first of the list",
    exercise: { id: first },
    expect: "kept",
    says: "Made-up squat is one of the plain",
  },
  { name: "X12 the second of the list", exercise: { id: second }, expect: 2, says: "plain lifts" },
  { name: "X12 the third of the list", exercise: { id: third }, expect: 4 },
  { name: "X12 an exercise that is not on it", expect: 30, says: null },
  { name: "X12 one of another station's list", station: "hinge", exercise: { id: first }, expect: 30, says: null },
]);
