import type { Plan } from "@stridelift/core";

type Focus = Plan["sessions"][number]["focus"];
type RunKind = Plan["runs"][number]["kind"];

/** The shapes of runs and sessions. Each is three columns wide, so that what follows lines up. */
export interface Marks {
  /** A plate stack: three plates full, two light, one upper. */
  readonly session: Readonly<Record<Focus, string>>;
  /** Higher is harder, longer is longer, a notched edge is quality, a race is a flag. */
  readonly run: Readonly<Record<RunKind, string>>;
  /** Eight steps of an area, from nothing upward. */
  readonly area: readonly string[];
  readonly flag: string;
  readonly ellipsis: string;
  readonly line: string;
  readonly bandStart: string;
  readonly arrow: string;
  readonly today: string;
  /** Before the first, a middle and the last line of what is done in turn. */
  readonly bracket: readonly [string, string, string];
}

export const unicodeMarks: Marks = {
  session: { full: "▮▮▮", light: "▮▮▯", upper: "▮▯▯" },
  run: {
    easy: "▂▂ ",
    steady: "▄▄ ",
    "medium-long": "▄▄▄",
    long: "▆▆▆",
    quality: "▙▙ ",
    "long-quality": "▙▙▙",
    race: "⚑  ",
  },
  area: [" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇"],
  flag: "⚑",
  ellipsis: "…",
  line: "─",
  bandStart: "▏",
  arrow: "→",
  today: "›",
  bracket: ["┌", "│", "└"],
};

export const asciiMarks: Marks = {
  session: { full: "###", light: "##.", upper: "#.." },
  run: {
    easy: "__ ",
    steady: "== ",
    "medium-long": "===",
    long: "%%%",
    quality: "^^ ",
    "long-quality": "^^^",
    race: "|> ",
  },
  area: [" ", ".", ":", "-", "=", "+", "*", "%"],
  flag: ">",
  ellipsis: "..",
  line: "-",
  bandStart: "|",
  arrow: ">",
  today: ">",
  bracket: ["/", "|", "\\"],
};
