/** One part of the bench as it is printed and kept. */
export interface Table {
  readonly title: string;
  /** What was measured and how, in a sentence or two. */
  readonly about: string;
  /** The first column is text, the others numbers. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The table as markdown with columns that stand under each other, so that it reads well in a terminal too. */
export function tableText({ title, about, columns, rows }: Table): string {
  const widths = columns.map((column, c) => Math.max(column.length, 4, ...rows.map((row) => row[c]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, c) => (c === 0 ? cell.padEnd(widths[c] ?? 0) : cell.padStart(widths[c] ?? 0))).join(" | ")} |`;
  const rule = widths.map((width, c) => (c === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`));
  return [`### ${title}`, "", about, "", line(columns), line(rule), ...rows.map(line)].join("\n");
}

/** A number with about three digits that mean something. */
export function digits(value: number): string {
  if (value >= 100) return grouped(Math.round(value));
  return value.toFixed(value >= 10 ? 1 : 2);
}

/** 45000 → 45 000. */
export function grouped(whole: number): string {
  return String(whole).replace(/\B(?=(\d{3})+$)/g, " ");
}
