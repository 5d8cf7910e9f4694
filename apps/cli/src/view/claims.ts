import { type AuditedClaim, audit, gradeWords } from "@stridelift/core";
import type { Page } from "../terminal/page.ts";
import { wrap } from "../terminal/width.ts";

const MARGIN = "  ";

/** What we checked (E3): each claim, how it stands, and what can be said instead. */
export function claimsView(page: Page): string[] {
  const head = [`${MARGIN}${page.ink("strong", "What we checked")}`];
  return [head, ...audit.map((claim) => claimLines(claim, page))].flatMap((lines, i) =>
    i === 0 ? lines : ["", ...lines],
  );
}

function claimLines({ claim, cited, says, standing, text, grade, sources }: AuditedClaim, page: Page): string[] {
  const body = (words: string) =>
    wrap(words, page.columns - 2 * MARGIN.length).map((line) => `${MARGIN}${MARGIN}${line}`);
  const support = `${gradeWords[grade].name} (${grade})${sources.length > 0 ? `: ${sources.join(", ")}` : ""}`;
  return [
    ...wrap(`“${claim}”`, page.columns - MARGIN.length).map((line) => `${MARGIN}${page.ink("strong", line)}`),
    ...body(`${standing.charAt(0).toUpperCase()}${standing.slice(1)}. ${text}`),
    ...body(`${cited ?? "Nothing is cited for it"}: ${says}`).map((line) => page.ink("quiet", line)),
    ...body(support).map((line) => page.ink("quiet", line)),
  ];
}
