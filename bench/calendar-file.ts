import { formatDay } from "@stridelift/core";

const TITLES = ["Easy 45 min", "Intervals 8 x 400 m", "Long run 26 km", "Dentist", "Team meeting", "Tempo run 8 km"];

/** A calendar file of so many single events from a day on, two a day: timed in a zone, all-day, with text to unfold. */
export function calendarFile(events: number, firstDay: number): string {
  const lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Bench//EN", "X-WR-TIMEZONE:Europe/Paris"];
  for (let n = 0; n < events; n++) {
    const date = formatDay(firstDay + (n >> 1)).replaceAll("-", "");
    const hour = n % 2 === 0 ? "07" : "17";
    const timed = [`DTSTART;TZID=Europe/Paris:${date}T${hour}0000`, `DTEND;TZID=Europe/Paris:${date}T${hour}4500`];
    lines.push(
      "BEGIN:VEVENT",
      `UID:event-${n}@bench`,
      "DTSTAMP:20270101T080000Z",
      ...(n % 5 === 0 ? [`DTSTART;VALUE=DATE:${date}`] : timed),
      `SUMMARY:${TITLES[n % TITLES.length]}`,
      "DESCRIPTION:Run by feel\\, and stop early where the calf says so. Bring gels and",
      "  a bottle\\; the second half goes over the hills behind the river.",
      "LOCATION:By the river",
      "END:VEVENT",
    );
  }
  return [...lines, "END:VCALENDAR", ""].join("\r\n");
}
