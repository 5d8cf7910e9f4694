import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A server of calendars, as others run them. */
export interface CalendarServer {
  readonly port: number;
  /** `http://127.0.0.1:<port>` */
  readonly origin: string;
  /** What it was asked, in order. */
  readonly asked: IncomingMessage[];
  /** What it answers from now on. */
  answer: RequestListener;
  stop(): Promise<void>;
}

export async function calendarServer(answer: RequestListener): Promise<CalendarServer> {
  const asked: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    asked.push(request);
    serving.answer(request, response as ServerResponse<IncomingMessage> & { req: IncomingMessage });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const serving: CalendarServer = {
    port,
    origin: `http://127.0.0.1:${port}`,
    asked,
    answer,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return serving;
}

/** Answers with a calendar. */
export const gives =
  (text: string, headers: Record<string, string> = {}): RequestListener =>
  (_request, response) => {
    response.writeHead(200, { "content-type": "text/calendar", ...headers });
    response.end(text);
  };

/** Answers with a status and nothing else that is of use. */
export const says =
  (status: number, headers: Record<string, string> = {}): RequestListener =>
  (_request, response) => {
    response.writeHead(status, headers);
    response.end("no");
  };

interface Run {
  readonly uid: string;
  /** `2027-03-01T07:00` */
  readonly start: string;
  readonly title: string;
}

/** A calendar of runs of an hour each, on the clock of Berlin. */
export function calendarOf(runs: readonly Run[], { name = "Runs" }: { name?: string } = {}): string {
  const time = (text: string) => `${text.replace(/[-:]/g, "")}00`;
  const events = runs.flatMap(({ uid, start, title }) => [
    "BEGIN:VEVENT",
    `UID:${uid}`,
    `SUMMARY:${title}`,
    `DTSTART;TZID=Europe/Berlin:${time(start)}`,
    "DURATION:PT1H",
    "END:VEVENT",
  ]);
  return [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `X-WR-CALNAME:${name}`,
    "X-WR-TIMEZONE:Europe/Berlin",
    ...events,
    "END:VCALENDAR",
    "",
  ].join("\r\n");
}

/** So many runs, one a day. */
export function dailyRuns(count: number, from: string): Run[] {
  const first = Date.parse(`${from}T00:00:00Z`);
  return Array.from({ length: count }, (_, i) => {
    const date = new Date(first + i * 86_400_000).toISOString().slice(0, 10);
    return { uid: `run-${date}@example.org`, start: `${date}T07:00`, title: "Easy 8 km" };
  });
}
