import { formatClock } from "../../calendar/zone.ts";
import { choice } from "../../evidence/parameter.ts";
import { slotRule } from "../rule.ts";

/** P13: a start like a person's: near the usual hour, on the hour rather than the quarter, when and where it is liked. */
export const habit = slotRule({
  id: "habit",
  law: "P13",
  inTheWay: "stand at an hour far from your habit",
  level: "soft",
  parameters: {
    /** Set by the runner; 1080 is 18:00. */
    preferredStart: choice(1080, "minute of day", [0, 1439], "The start that is liked best."),
    hourCost: choice(3, "cost", [0, 40], "Each whole hour from the preferred start."),
    halfCost: choice(1, "cost", [0, 40], "A start on the half hour."),
    quarterCost: choice(2, "cost", [0, 40], "A start on the quarter."),
    dayLiking: choice(-20, "cost", [-20, 0], "A day that an untimed strength entry of the runner’s own marks."),
  },
  cost: (slot, _focus, p) =>
    p.hourCost * Math.floor(Math.abs(slot.minute - p.preferredStart) / 60) +
    (slot.minute % 60 === 0 ? 0 : slot.minute % 30 === 0 ? p.halfCost : p.quarterCost) +
    (slot.on.preferred ? p.dayLiking : 0) +
    slot.liking,
  facts: (slot, _focus, p) => ({
    start: slot.minute,
    preferredStart: p.preferredStart,
    hours: Math.floor(Math.abs(slot.minute - p.preferredStart) / 60),
    liking: slot.liking + (slot.on.preferred ? p.dayLiking : 0),
  }),
  sentence: (facts) => {
    const at = formatClock(facts.start as number);
    const usual = formatClock(facts.preferredStart as number);
    const liking = facts.liking as number;
    const hours = facts.hours as number;
    const liked = liking < 0 ? ", at a time you like" : liking > 0 ? ", at a time you would rather avoid" : "";
    const off = (facts.start as number) % 60 === 0 ? "" : "; the full hour is easier to keep";
    const near =
      hours === 0 ? `near your usual ${usual}` : `${hours} ${hours === 1 ? "hour" : "hours"} from your usual ${usual}`;
    return facts.start === facts.preferredStart ? `${at}, your usual time${liked}.` : `${at}, ${near}${liked}${off}.`;
  },
});
