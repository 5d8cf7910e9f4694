import type { Book } from "../../worker/doors.ts";

const keyOf = (book: Book) => `stridelift.exported.${book}`;

/** The date on which the journal was last exported from this device; null: never, or it was not noted. */
export function exportedOn(book: Book): string | null {
  try {
    return localStorage.getItem(keyOf(book));
  } catch {
    return null;
  }
}

/** Notes an export of today, and says the date. */
export function noteExport(book: Book): string {
  const today = new Intl.DateTimeFormat("en-CA", { dateStyle: "short" }).format(new Date());
  try {
    localStorage.setItem(keyOf(book), today);
  } catch {
    // The file is with the runner; only its date is not noted.
  }
  return today;
}
