import type { Problem } from "@stridelift/core";

/** The problems of one file, in the order they were found, at most `limit` of them told one by one. */
export interface ProblemLog {
  /** `line` counts from 1 in the file as it came; 0: the file as a whole. */
  tell(code: string, line: number, message: string, hint?: string): void;
  /** All told so far, the last one saying how many more there were. */
  list(): Problem[];
}

export function problemLog(source: string, limit: number): ProblemLog {
  const told: Problem[] = [];
  let more = 0;
  return {
    tell(code, line, message, hint) {
      if (told.length >= limit) more++;
      else told.push({ code, message, path: line > 0 ? `${source}:${line}` : source, ...(hint ? { hint } : {}) });
    },
    list() {
      if (more === 0) return [...told];
      return [
        ...told,
        { code: "ics/more-problems", message: `${more} more problems like these in this calendar.`, path: source },
      ];
    },
  };
}

/** A piece of the input short enough to stand in a message. */
export function quote(text: string): string {
  const short = text.length > 60 ? `${text.slice(0, 57)}…` : text;
  return `"${short}"`;
}
