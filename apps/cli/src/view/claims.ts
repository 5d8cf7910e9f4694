import {
  type AuditedClaim,
  audit,
  benefitStatement,
  durabilityStatement,
  economyGain,
  type Grade,
  gradeWords,
  type Statement,
  timeChange,
  weightStatement,
} from "@stridelift/core";
import type { Page } from "../terminal/page.ts";
import { wrap } from "../terminal/width.ts";

const MARGIN = "  ";

/** A runner whose expected benefit is shown as an example: 10 km in 45:00, after ten weeks with four of five sessions done. */
const EXAMPLE = {
  distanceM: 10_000,
  timeS: 2_700,
  weeks: 10,
  adherence: 0.8,
  words: "10 km in 45:00, after ten weeks",
};

/** What we checked (E3): each claim, how it stands, and what can be said instead; then what may be expected (E4, E6). */
export function claimsView(page: Page): string[] {
  const title = (text: string) => [`${MARGIN}${page.ink("strong", text)}`];
  const gain = economyGain(EXAMPLE.weeks, EXAMPLE.adherence);
  const benefit = benefitStatement(timeChange(EXAMPLE.distanceM, EXAMPLE.timeS, gain));
  const parts = [
    title("What we checked"),
    ...audit.map((claim) => claimLines(claim, page)),
    title("What may be expected"),
    statementLines({ ...benefit, text: `${EXAMPLE.words}. ${benefit.text}` }, page),
    statementLines(durabilityStatement, page),
    statementLines(weightStatement, page),
  ];
  return parts.flatMap((lines, i) => (i === 0 ? lines : ["", ...lines]));
}

function statementLines({ text, grade, sources }: Statement, page: Page): string[] {
  return [...body(text, page), ...supportLines(grade, sources, page)];
}

function supportLines(grade: Grade, sources: readonly string[], page: Page): string[] {
  const support = `${gradeWords[grade].name} (${grade})${sources.length > 0 ? `: ${sources.join(", ")}` : ""}`;
  return body(support, page).map((line) => page.ink("quiet", line));
}

function body(words: string, page: Page): string[] {
  return wrap(words, page.columns - 2 * MARGIN.length).map((line) => `${MARGIN}${MARGIN}${line}`);
}

function claimLines({ claim, cited, says, standing, text, grade, sources }: AuditedClaim, page: Page): string[] {
  return [
    ...wrap(`“${claim}”`, page.columns - MARGIN.length).map((line) => `${MARGIN}${page.ink("strong", line)}`),
    ...body(`${standing.charAt(0).toUpperCase()}${standing.slice(1)}. ${text}`, page),
    ...body(`${cited ?? "Nothing is cited for it"}: ${says}`, page).map((line) => page.ink("quiet", line)),
    ...supportLines(grade, sources, page),
  ];
}
