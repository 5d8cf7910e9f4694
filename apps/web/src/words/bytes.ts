const UNITS = ["byte", "kilobyte", "megabyte", "gigabyte"] as const;

/** An amount of storage: “1.2 MB”, in the customs of a language. */
export function bytesText(bytes: number, language: string): string {
  const power = bytes < 1000 ? 0 : Math.min(3, Math.floor(Math.log10(bytes) / 3));
  const format = new Intl.NumberFormat(language, {
    style: "unit",
    unit: UNITS[power] as string,
    maximumFractionDigits: bytes / 1000 ** power < 10 ? 1 : 0,
  });
  return format.format(bytes / 1000 ** power);
}
