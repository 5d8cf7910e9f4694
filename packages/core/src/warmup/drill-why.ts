import type { Area } from "../library/area.ts";
import type { Exercise } from "../library/exercise.ts";
import { AREA_WORDS } from "./area-words.ts";
import type { Flag } from "./flag.ts";
import { liftFor } from "./relevance.ts";
import type { Screen } from "./screen.ts";
import { SCREENS_BY_ID } from "./screens.ts";

/** Why a flagged area has a drill, with what was measured: "Ankles, tight: knee to wall 7 cm left, …". */
export function flagWhy({ area, as, screen, facts }: Flag): string {
  const { name } = AREA_WORDS[area];
  if (screen === null) return `You named this: ${name}${as === null ? "" : `, ${as}`}.`;
  const found = SCREENS_BY_ID[screen];
  const gap = "gap" in facts ? `; ${gapText(found, facts)} between the sides` : "";
  const since = "passedOn" in facts ? "; passed once since" : "";
  return `${capital(name)}, ${as}: ${foundText(found, facts)}${gap}${since}.`;
}

/** Why an area that nothing flags has a drill. */
export function liftWhy(area: Area, lifts: readonly Exercise[], mobilityOnly: boolean): string {
  const lift = liftFor(lifts, area);
  if (mobilityOnly) return `Easy movement for this part today: ${AREA_WORDS[area].name}.`;
  if (!lift) return `Part of every warm-up before work like today’s: ${AREA_WORDS[area].name}.`;
  return `${lift.name} ${AREA_WORDS[area].asked} today.`;
}

function foundText(screen: Screen, facts: Flag["facts"]): string {
  const name = screen.name.toLowerCase().replace("thomas", "Thomas");
  const side = facts.side === "both" ? (screen.sides === "each" ? " on both sides" : "") : ` on the ${facts.side}`;
  if (screen.finding !== undefined) return `${name}, ${screen.finding}${side}`;
  const unit = unitOf(screen);
  const values = (["left", "right", "both"] as const).flatMap((one) =>
    facts[one] === undefined ? [] : [`${facts[one]}${unit}${one === "both" ? "" : ` ${one}`}`],
  );
  const limit = facts.kind === "most" ? `fewer than ${facts.limit} wanted` : `${facts.limit}${unit} wanted`;
  return `${name} ${values.join(", ")}; ${limit}`;
}

function gapText(screen: Screen, { gap, gapOf }: Flag["facts"]): string {
  return gapOf === "share" ? `${Math.round(Number(gap))} %` : `${gap}${unitOf(screen)}`;
}

const unitOf = ({ unit }: Screen): string => (unit === "degrees" ? "°" : unit === "yes-no" ? "" : ` ${unit}`);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
