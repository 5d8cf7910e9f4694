import type { Grade, Parameters } from "../evidence/parameter.ts";
import type { Facts, Reason } from "../explain/reason.ts";

interface Said {
  readonly id: string;
  readonly parameters: Parameters;
  sentence(facts: Facts): string;
}

/** Reasons are told with the best grade and all sources among the numbers of their rule. */
export function reasonOf(rule: Said, facts: Facts): Reason {
  const numbers = Object.values(rule.parameters);
  const grades = numbers.map(({ grade }) => grade).sort();
  return {
    rule: rule.id,
    text: rule.sentence(facts),
    grade: grades[0] ?? ("D" satisfies Grade),
    sources: [...new Set(numbers.flatMap(({ sources }) => sources))],
    facts,
  };
}
