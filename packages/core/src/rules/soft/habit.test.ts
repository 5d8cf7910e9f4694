import { slotCases } from "../rule-cases.fixture.ts";
import { habit } from "./habit.ts";

const at = (clock: number) => ({ minute: Math.round(clock * 60) });

slotCases(habit, [
  { name: "P13 the preferred start", slot: at(18), expect: "kept", says: "your usual time" },
  { name: "P13 a quarter past it", slot: at(18.25), expect: 2, says: /near your usual 18:00.*full hour/ },
  { name: "P13 half past it", slot: at(18.5), expect: 1 },
  { name: "P13 three quarters past it", slot: at(18.75), expect: 2 },
  { name: "P13 a quarter before it is no whole hour", slot: at(17.75), expect: 2 },
  { name: "P13 an hour after it", slot: at(19), expect: 3, says: "19:00, 1 hour from your usual 18:00." },
  { name: "P13 an hour before it", slot: at(17), expect: 3 },
  { name: "P13 an hour and a quarter before it", slot: at(16.75), expect: 5, facts: { hours: 1 } },
  { name: "P13 twelve hours before it", slot: at(6), expect: 36, says: "12 hours from" },
  { name: "P13 a time that is liked", slot: { liking: -20 }, expect: -20, says: "a time you like" },
  { name: "P13 a time that is disliked", slot: { liking: 15 }, expect: 15, says: "rather avoid" },
  {
    name: "P13 a day marked by an untimed entry of one's own",
    slot: { on: { preferred: true } },
    expect: -20,
    facts: { liking: -20 },
  },
  { name: "P13 upper pays the same", slot: at(19.5), focus: "upper", expect: 4 },
  {
    name: "P13 likings of time and day add up",
    slot: { liking: -5, on: { preferred: true } },
    expect: -25,
    facts: { liking: -25 },
  },
  { name: "P13 mornings preferred", slot: at(7), p: { preferredStart: 7 * 60 }, expect: "kept" },
  { name: "P13 hours set dearer", slot: at(16), p: { hourCost: 10 }, expect: 20 },
]);
