import { slotRule } from "../rule.ts";
import { FOCUSES } from "../slot.ts";
import { focusWords } from "../words.ts";

/** P5: the days around a race (S7); the numbers stand with the season. */
export const nearRace = slotRule({
  id: "near-race",
  law: "P5",
  inTheWay: "stand too near to a race",
  level: "hard",
  parameters: {},
  cost: (slot, focus) => {
    const allowed = slot.on.nearRace;
    if (allowed === "any") return 0;
    return allowed === "none" || FOCUSES.indexOf(focus) < FOCUSES.indexOf(allowed) ? 1 : 0;
  },
  facts: (slot, focus) =>
    slot.on.race === null || slot.on.nearRace === "any"
      ? null
      : { focus, allowed: slot.on.nearRace, daysTo: slot.on.race.daysTo, race: slot.on.race.name },
  sentence: (facts) => {
    const days = Math.abs(facts.daysTo as number);
    const when =
      days === 0
        ? `On the day of ${facts.race}`
        : `${days} ${days === 1 ? "day" : "days"} ${(facts.daysTo as number) > 0 ? "before" : "after"} ${facts.race}`;
    return facts.allowed === "none"
      ? `${when} there is no session.`
      : `${when} it is at most ${focusWords(facts.allowed)}.`;
  },
});
