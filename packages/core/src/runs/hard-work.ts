import { percentIntensity, repetitions } from "./structure.ts";
import type { Token } from "./token.ts";
import type { Meaning } from "./words/words.ts";

/** The words of a title by what they tell. */
export class Said {
  readonly tokens: readonly Token[];
  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }
  first(...meanings: Meaning[]): Extract<Token, { type: "said" }> | undefined {
    return this.tokens.find((t) => t.type === "said" && meanings.includes(t.meaning)) as never;
  }
  at(...meanings: Meaning[]): number {
    const i = this.tokens.findIndex((t) => t.type === "said" && meanings.includes(t.meaning));
    return i < 0 ? Number.POSITIVE_INFINITY : i;
  }
}

export const GENTLE = ["easy", "recovery", "general", "walk-run"] as const;

export interface Finding {
  readonly text: string;
  readonly sure: number;
  readonly marathon: boolean;
}

/** How sure a kind is where the title says something gentle and something hard. */
export const MIXED = 0.75;

/** What in the title is hard work, the surest sign first; undefined where nothing is. */
export function hardWork(said: Said): Finding | undefined {
  const gentle = said.at(...GENTLE);
  const groups = repetitions(said.tokens);
  const besides = said.at(...GENTLE, "long", "medium-long", "strides") < Number.POSITIVE_INFINITY;
  const work = groups.filter((g) => !g.strides && !(g.short && besides));
  const percent = percentIntensity(said.tokens);
  const quality = said.first("quality");
  const marathon = said.first("marathon-pace");
  const isMarathon = marathon !== undefined || percent?.marathon === true;
  if (quality) return { text: quality.text, sure: gentle < said.at("quality") ? MIXED : 0.93, marathon: isMarathon };
  if (marathon) return { text: marathon.text, sure: 0.9, marathon: true };
  if (percent?.level === "hard") return { text: "", sure: 0.9, marathon: isMarathon };
  const walked = said.first("walk-run") !== undefined && said.first("hills") === undefined;
  if (work.length > 0 && percent === undefined && !walked) {
    const sure = gentle < said.tokens.findIndex((t) => t.type === "times") ? 0.6 : 0.88;
    return { text: "", sure, marathon: false };
  }
  return softWords(said, gentle);
}

/** Words that mean hard work only where nothing gentler is said: pace, speed, hills, strong. */
function softWords(said: Said, gentle: number): Finding | undefined {
  const none = gentle === Number.POSITIVE_INFINITY;
  const long = said.at("long", "medium-long", "steady", "endurance") < Number.POSITIVE_INFINITY;
  const pace = none && !long && said.at("moderate") === Number.POSITIVE_INFINITY ? said.first("pace") : undefined;
  const speed = none ? said.first("speed") : undefined;
  const hills = none && !long ? said.first("hills") : undefined;
  const strong = said.first("strong");
  const one = speed ?? hills ?? pace ?? strong;
  return one && { text: one.text, sure: one.meaning === "strong" ? 0.6 : 0.85, marathon: false };
}
