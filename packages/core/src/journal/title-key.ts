/** What makes two event titles the same to a correction (R4): letters and signs count, case and spacing do not. */
export function titleKey(title: string): string {
  return title.normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase();
}
