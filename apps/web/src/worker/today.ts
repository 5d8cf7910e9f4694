import type { Now } from "./doors.ts";

/** The civil day of the runner’s zone at the page’s clock. */
export function todayOf({ wallMs, zone }: Now, named: string | undefined): string {
  const format = new Intl.DateTimeFormat("en-CA", { timeZone: named ?? zone, dateStyle: "short" });
  return format.format(new Date(wallMs));
}
