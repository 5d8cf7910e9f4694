import { LANGUAGES } from "@stridelift/languages";
import * as z from "zod";

/** The secret calendar addresses that a runner may have: one with what to do and why, one that says only when. */
export const FEEDS = ["full", "titles"] as const;
export type FeedName = (typeof FEEDS)[number];

const CODES = LANGUAGES.map(({ code }) => code);
/** A way there and back, and a reminder the day before. */
const MOST_BESIDE_MIN = 180;
const MOST_ALARM_MIN = 1440;

/** What the runner wants beside each session, and how the calendar speaks. */
export const feedOptionsSchema = z.object({
  beforeMin: z.int().min(0).max(MOST_BESIDE_MIN).meta({ description: "Minutes shown as busy before a session" }),
  afterMin: z.int().min(0).max(MOST_BESIDE_MIN).meta({ description: "Minutes shown as busy after a session" }),
  alarmMin: z
    .int()
    .min(0)
    .max(MOST_ALARM_MIN)
    .nullable()
    .meta({ description: "Minutes before a session at which the calendar reminds of it; null: it does not" }),
  language: z.enum(CODES).meta({ description: "The code of a language that the app speaks" }),
  clock: z.enum(["24", "12"]),
  mass: z.enum(["kg", "lb"]),
  distance: z.enum(["km", "mi"]),
});
export type FeedOptions = z.infer<typeof feedOptionsSchema>;

export const FIRST_OPTIONS: FeedOptions = {
  beforeMin: 0,
  afterMin: 0,
  alarmMin: null,
  language: "en",
  clock: "24",
  mass: "kg",
  distance: "km",
};

/** A feed as its runner sees it. The address is told once, when it is made. */
export interface Feed {
  readonly feed: FeedName;
  readonly isOn: boolean;
  readonly createdMs: number | null;
  readonly options: FeedOptions;
}

/** What of options was said; the rest stays as it was. */
export type SaidOptions = z.infer<typeof saidOptionsSchema>;
export const saidOptionsSchema = feedOptionsSchema.partial();

/** Options as they are kept, with others said of them: what of it this version does not know is left out. */
export function optionsOf(kept: string | undefined, said: SaidOptions = {}): FeedOptions {
  const options = kept === undefined ? {} : (JSON.parse(kept) as SaidOptions);
  return feedOptionsSchema.catch(FIRST_OPTIONS).parse({ ...FIRST_OPTIONS, ...options, ...said });
}

/** The same options give the same text: it is part of what a feed was computed from. */
export function optionsText(options: FeedOptions): string {
  return JSON.stringify(feedOptionsSchema.parse(options));
}
