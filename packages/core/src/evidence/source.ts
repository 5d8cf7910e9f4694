/** What kind of study or text a source is. */
export const DESIGNS = [
  "meta-analysis",
  "systematic review",
  "review",
  "consensus",
  "trial",
  "observational",
  "measurement",
  "book",
] as const;
export type Design = (typeof DESIGNS)[number];

/** How far we have read: the source's own abstract, tables or publisher page, another's summary of it, or its title only. */
export const CHECKED = ["own abstract/table", "secondary page", "not seen"] as const;
export type Checked = (typeof CHECKED)[number];

/** A published source, and what we take from it. No full texts were read: see `checked`. */
export interface Source {
  /** First author's letters and year, `BAL16`: permanent, named by parameters, rules and claims. */
  readonly id: string;
  /** As printed; "not checked" where we have not seen the list. */
  readonly authors: string;
  readonly title: string;
  /** Journal, volume, issue and pages as far as known. */
  readonly journal: string;
  /** Undefined: not checked. */
  readonly year?: number;
  /** Without `https://doi.org/`. */
  readonly doi?: string;
  readonly pmid?: string;
  readonly pmcid?: string;
  readonly design: Design;
  /** Our reading: the figures we lean on, their limits, and which of them stand on a secondary page only. */
  readonly about: string;
  readonly checked: Checked;
}
