import type { Doors, Standing } from "./doors.ts";
import type { DeviceJournal } from "./journal.ts";
import type { Whole } from "./whole.ts";

/** The doors that look at the whole plan and write nothing. */
type ReadingDoors = Pick<
  Doors,
  | "about"
  | "bodyBoard"
  | "calendarFile"
  | "detail"
  | "details"
  | "libraryPage"
  | "liftHistory"
  | "nextTime"
  | "session"
  | "sessions"
  | "sheet"
  | "shelf"
  | "swappedIn"
  | "weekTotals"
>;

/** `opened`: the journal and what stands after it, each time as they are by then. */
export function readingDoors(opened: () => { journal: DeviceJournal; standing: Standing }): ReadingDoors {
  const whole = async (): Promise<Whole> => {
    const { whole } = await import("./whole.ts");
    const { journal, standing } = opened();
    return whole(journal.entries, standing);
  };
  const equipment = () => opened().standing.state.settings.equipment ?? [];
  return {
    session: async (id) => (await whole()).session(id),
    sessions: async (from, to) => (await whole()).sessions(from, to),
    detail: async (id) => (await whole()).detail(id),
    details: async (from, to) => (await whole()).details(from, to),
    libraryPage: async (id) => (await whole()).libraryPage(id),
    sheet: async (id) => (await whole()).sheet(id),
    nextTime: async (session) => (await whole()).nextTime(session),
    weekTotals: async () => (await whole()).weekTotals(),
    bodyBoard: async (now) => (await whole()).bodyBoard(now),
    async swappedIn(session, exercise, by) {
      const { swappedIn } = await import("./whole.ts");
      return swappedIn(opened().journal.entries, session, exercise, by);
    },
    async about(wanted) {
      const { aboutOf } = await import("./whole.ts");
      return aboutOf(wanted, equipment());
    },
    async shelf() {
      const { shelf } = await import("./whole.ts");
      return shelf(equipment());
    },
    async liftHistory() {
      const { liftHistory } = await import("./whole.ts");
      return liftHistory(opened().journal.entries, opened().standing.today);
    },
    async calendarFile(now) {
      const [plan, { writeCalendar }] = await Promise.all([
        whole().then((whole) => whole.plan()),
        import("@stridelift/formats"),
      ]);
      const stamp = new Date(now.wallMs).toISOString().replace(/[-:]|\.\d+/g, "");
      return writeCalendar(plan, { stamp });
    },
  };
}
