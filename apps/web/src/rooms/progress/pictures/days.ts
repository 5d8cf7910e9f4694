const DAY_MS = 86_400_000;

/** A civil date as a number of days. */
export const dayNumber = (date: string): number => Math.round(Date.parse(`${date.slice(0, 10)}T00:00:00Z`) / DAY_MS);
export const dateOfNumber = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** The Monday of a date’s week. */
export function mondayOfDate(date: string): string {
  const day = dayNumber(date);
  return dateOfNumber(day - ((day + 3) % 7));
}

/** The first days of months inside a span, both ends included, thinned to at most `most`. */
export function monthStarts(from: string, to: string, most: number): string[] {
  const starts: string[] = [];
  const end = to.slice(0, 7);
  let [year, month] = from.split("-").map(Number) as [number, number];
  if (from.slice(8, 10) !== "01") month++;
  for (;;) {
    if (month > 12) [year, month] = [year + 1, 1];
    const key = `${year}-${String(month).padStart(2, "0")}`;
    if (key > end) break;
    starts.push(`${key}-01`);
    month++;
  }
  const every = Math.max(1, Math.ceil(starts.length / most));
  return starts.filter((_, i) => i % every === 0);
}
