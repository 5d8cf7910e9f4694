/** What a stretch of text is, for colour. Every role is also told by word or shape. */
export type Role = "plain" | "strong" | "quiet" | "strength" | "easy" | "medium" | "hard" | "race" | "care";

export type Ink = (role: Role, text: string) => string;

const RICH: Readonly<Record<Role, string>> = {
  plain: "",
  strong: "1",
  quiet: "2",
  strength: "38;5;167",
  easy: "38;5;67",
  medium: "38;5;68",
  hard: "1;38;5;68",
  race: "1;7",
  care: "38;5;172",
};
const BASIC: Readonly<Record<Role, string>> = {
  ...RICH,
  strength: "31",
  easy: "36",
  medium: "34",
  hard: "1;34",
  care: "33",
};

export const plainInk: Ink = (_role, text) => text;

/** Ink that colours by SGR codes; `rich` where the terminal has 256 colours. */
export function colourInk(rich: boolean): Ink {
  const codes = rich ? RICH : BASIC;
  return (role, text) => (codes[role] === "" || text.trim() === "" ? text : `\x1b[${codes[role]}m${text}\x1b[0m`);
}
