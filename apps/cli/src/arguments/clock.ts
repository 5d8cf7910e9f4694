/** Minutes after midnight of `7:00`, `07:00`, `7` or `24:00`; undefined where the text is no time of day. */
export function parseClock(text: string): number | undefined {
  const found = /^(\d{1,2})(?::(\d\d))?$/.exec(text.trim());
  if (!found) return undefined;
  const hour = Number(found[1]);
  const minute = Number(found[2] ?? 0);
  const minutes = hour * 60 + minute;
  return minute < 60 && minutes <= 1440 ? minutes : undefined;
}

/** `HH:MM`; 1440 is `24:00`. */
export function clockText(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}
