import type { DateWords } from "./localise/dates.ts";
import type { Spoken } from "./translate/translator.ts";

/** All that a language is: data. */
export interface Language extends Spoken {
  /** As in the `lang` of a page. */
  readonly code: string;
  /** Its name in itself. */
  readonly name: string;
  readonly decimal: "." | ",";
  readonly dates: DateWords;
}
