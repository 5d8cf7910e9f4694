/** A civil day as whole days since 1970-01-01 (a Thursday). Not an instant: it has no zone and no hour. */
export type Day = number;

/** 1 = Monday … 7 = Sunday, as in ISO 8601. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const ISO_DAY = /^(\d{4})-(\d\d)-(\d\d)$/;

/** Days since the epoch of a proleptic Gregorian date; `month` 1–12. Arithmetic only, any year. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The calendar fields of a day: `month` 1–12, `dayOfMonth` 1–31. Inverse of `dayOf`. */
export function dateOf(day: Day): { year: number; month: number; dayOfMonth: number } {
  const z = day + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const dayOfMonth = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfMonth };
}

/** `YYYY-MM-DD` to a day; undefined where the text is not a date that exists. */
export function parseDay(text: string): Day | undefined {
  const found = ISO_DAY.exec(text);
  if (!found) return undefined;
  const day = dayOf(Number(found[1]), Number(found[2]), Number(found[3]));
  const { month, dayOfMonth } = dateOf(day);
  return month === Number(found[2]) && dayOfMonth === Number(found[3]) ? day : undefined;
}

/** `YYYY-MM-DD` of a day, years 0000–9999. */
export function formatDay(day: Day): string {
  const { year, month, dayOfMonth } = dateOf(day);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(dayOfMonth).padStart(2, "0")}`;
}

export function weekdayOf(day: Day): Weekday {
  return (((((day + 3) % 7) + 7) % 7) + 1) as Weekday;
}

/** The Monday of the ISO week that holds `day`. */
export function mondayOf(day: Day): Day {
  return day - (weekdayOf(day) - 1);
}
