import { type Entry, fold, lastClock, outline, type Plan, parseClock, type Regrets, regrets } from "@stridelift/core";
import { changeOf } from "./change.ts";
import type { Added, Book, Doors, Fact, Now, Standing } from "./doors.ts";
import { DeviceJournal } from "./journal.ts";
import { todayOf } from "./today.ts";

/** Ahead by more than this, the journal’s clock is told: entries of another device, or this one’s clock is wrong. */
const CLOCK_TOLD_MS = 10 * 60_000;

/** Where the worker works: an open journal, and what follows from it. */
export function deskDoors(onNews: (standing: Standing) => void): Doors {
  let book: Book = "own";
  let journal: DeviceJournal | null = null;
  let version = 0;
  let standing: Standing | null = null;
  let held: { key: string; regrets: Regrets } | null = null;

  const opened = () => {
    if (journal === null || standing === null) throw new Error("no journal is open");
    return { journal, standing };
  };

  function stand(now: Now): Standing {
    if (journal === null) throw new Error("no journal is open");
    version += 1;
    held = null;
    const { entries, damaged } = journal;
    const { state } = fold(entries);
    const today = todayOf(now, state.settings.zone);
    const ahead = (parseClock(lastClock(entries) ?? "")?.wallMs ?? 0) - now.wallMs;
    standing = {
      book,
      today,
      outline: state.start === undefined ? null : outline(entries, today),
      state,
      entries: entries.length,
      damaged,
      newer: state.unknown.length,
      clockAheadMs: ahead > CLOCK_TOLD_MS ? ahead : 0,
      version,
    };
    return standing;
  }

  async function write(entries: readonly Entry[], now: Now): Promise<Added> {
    const before = opened().standing.outline;
    try {
      await opened().journal.write(entries);
    } catch (error) {
      return { ok: false, problem: notKept(error) };
    }
    const after = stand(now);
    onNews(after);
    return { ok: true, ids: entries.map(({ id }) => id), change: changeOf(before, after.outline) };
  }

  const planned = (entries: readonly Entry[], now: Now): Plan =>
    outline(entries, todayOf(now, fold(entries).state.settings.zone));

  const regretsNow = (moving: string | undefined): Regrets => {
    const { journal, standing } = opened();
    const key = `${standing.version} ${moving ?? ""}`;
    if (held?.key !== key) {
      held = { key, regrets: regrets(journal.entries, standing.today, moving === undefined ? {} : { moving }) };
    }
    return held.regrets;
  };

  return {
    async open(wanted, now) {
      journal?.close();
      book = wanted;
      journal = await DeviceJournal.open(book);
      if (book === "demo" && journal.entries.length === 0) {
        const { demoEntries } = await import("../demo/demo-entries.ts");
        await journal.write(demoEntries(todayOf(now, undefined)));
      }
      return stand(now);
    },
    add: (facts: readonly Fact[], now) => write(opened().journal.stamped(facts, now), now),
    undo: (ids, now) =>
      write(
        opened().journal.stamped(
          ids.map((entry) => ({ kind: "undone", data: { entry } })),
          now,
        ),
        now,
      ),
    async preview(facts, now) {
      const { journal, standing } = opened();
      const after = planned([...journal.entries, ...journal.stamped(facts, now)], now);
      return { outline: after, change: changeOf(standing.outline, after) };
    },
    async session(id) {
      const { whole } = await import("./whole.ts");
      const { journal, standing } = opened();
      return whole(journal.entries, standing).session(id);
    },
    async sessions(from, to) {
      const { whole } = await import("./whole.ts");
      const { journal, standing } = opened();
      return whole(journal.entries, standing).sessions(from, to);
    },
    async detail(id) {
      const { whole } = await import("./whole.ts");
      const { journal, standing } = opened();
      return whole(journal.entries, standing).detail(id);
    },
    async details(from, to) {
      const { whole } = await import("./whole.ts");
      const { journal, standing } = opened();
      return whole(journal.entries, standing).details(from, to);
    },
    async libraryPage(id) {
      const { whole } = await import("./whole.ts");
      const { journal, standing } = opened();
      return whole(journal.entries, standing).libraryPage(id);
    },
    async announce(now) {
      const { whole } = await import("./whole.ts");
      const { journal, standing } = opened();
      const facts = whole(journal.entries, standing).announcement();
      return facts.length === 0
        ? { ok: true, ids: [], change: changeOf(null, null) }
        : write(journal.stamped(facts, now), now);
    },
    regrets: async (monday, stepMin, moving) => regretsNow(moving).week(monday, stepMin),
    why: async (start, focus, moving) => regretsNow(moving).why(start, focus),
    async swappedIn(session, exercise, by) {
      const { swappedIn } = await import("./whole.ts");
      return swappedIn(opened().journal.entries, session, exercise, by);
    },
    async sheet(id) {
      const { whole } = await import("./whole.ts");
      const { journal, standing } = opened();
      return whole(journal.entries, standing).sheet(id);
    },
    async about(wanted) {
      const { aboutOf } = await import("./whole.ts");
      return aboutOf(wanted, opened().standing.state.settings.equipment ?? []);
    },
    async shelf() {
      const { shelf } = await import("./whole.ts");
      return shelf(opened().standing.state.settings.equipment ?? []);
    },
    async finish(of, said, now) {
      const { doneAnew } = await import("./whole.ts");
      const { journal, standing } = opened();
      return write(journal.stamped([{ kind: "done", data: doneAnew(standing.state, of, said) }], now), now);
    },
    async nextTime(session) {
      const { whole } = await import("./whole.ts");
      const { journal, standing } = opened();
      return whole(journal.entries, standing).nextTime(session);
    },
    async liftHistory() {
      const { liftHistory } = await import("./whole.ts");
      return liftHistory(opened().journal.entries, opened().standing.today);
    },
    async weekTotals() {
      const { whole } = await import("./whole.ts");
      const { journal, standing } = opened();
      return whole(journal.entries, standing).weekTotals();
    },
    async readFiles() {
      throw new Error("not written");
    },
    async take() {
      throw new Error("not written");
    },
    exportJournal: async () => opened().journal.text(),
    async calendarFile() {
      throw new Error("not written");
    },
    async erase() {
      throw new Error("not written");
    },
  };
}

function notKept(error: unknown) {
  const full = error instanceof Error && error.name === "QuotaExceededError";
  return {
    code: full ? "device/full" : "device/not-kept",
    message: full
      ? "The device has no room left, so this was not kept. What was kept before is safe."
      : "The device did not keep this. What was kept before is safe.",
    hint: full
      ? "Free some space on the device, then do it again."
      : "Do it again; if it stays so, export the journal.",
  };
}
