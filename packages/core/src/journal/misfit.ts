import type { core } from "zod/mini";

/** What is wrong with a value, in words that follow its name: "is missing", "is more than 10". */
export function misfit(issue: core.$ZodRawIssue): string {
  switch (issue.code) {
    case "invalid_type":
      if (issue.input === undefined) return "is missing";
      return KINDS[issue.expected] ?? "is of another kind";
    case "invalid_value":
      return issue.values?.length === 1
        ? `is not "${String(issue.values[0])}"`
        : `is none of ${issue.values?.join(", ")}`;
    case "too_small":
      if (issue.origin === "string") return "is empty";
      return issue.inclusive === false ? `is not more than ${issue.minimum}` : `is less than ${issue.minimum}`;
    case "too_big":
      return `is more than ${issue.maximum}`;
    default:
      return "does not fit";
  }
}

const KINDS: Readonly<Record<string, string>> = {
  string: "is no text",
  number: "is no number",
  int: "is no whole number",
  boolean: "is neither true nor false",
  array: "is no list",
  object: "is no object",
  record: "is no object",
};
