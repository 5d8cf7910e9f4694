import { type Entry, fold, parseClock, type Regrets } from "@stridelift/core";
import { openDemo } from "./demo-journal.ts";
import type { Added, Book, Doors, Fact, Now, Preview, Standing, SyncStanding } from "./doors.ts";
import { DeviceJournal } from "./journal.ts";
import { clockAhead, keepStanding } from "./kept-standing.ts";
import { notKept } from "./not-kept.ts";
import { Planner } from "./planner.ts";
import { readingDoors } from "./reading-doors.ts";
import { idsOf, keptCalendars } from "./said.ts";
import { saidTwice } from "./said-twice.ts";
import { copiesOf, eraseAll, keepCopy, openStore, type Store } from "./store.ts";
import { mayRest, yetAfterErasing } from "./sync/at-rest.ts";
import type { DeskSync } from "./sync/desk-sync.ts";
import { otherTabs, type Tabs } from "./tabs.ts";
import { todayOf } from "./today.ts";

/** Facts that come one by one while a session is played: answered as soon as they are on the disk, planned for after a pause. */
const LIGHT: ReadonlySet<string> = new Set(["set", "set-removed"]);
const PAUSE_MS = 1_500;
/** After what was asked for has been shown. */
const SOON_MS = 100;

const NOT_SYNCED: SyncStanding = {
  state: "off",
  account: null,
  name: null,
  pending: 0,
  syncedMs: null,
  problem: null,
};

/** Does a piece of work when all questions before it are answered. */
export type InLine = (work: () => Promise<void>) => Promise<void>;
type OnSync = (standing: SyncStanding) => void;

/** Where the worker works: an open journal, and what follows from it. `store`: that of the first book to be opened, if it is open. */
export function deskDoors(
  onNews: (standing: Standing) => void,
  onSync: OnSync,
  inLine: InLine,
): Doors & { openIn: OpenIn } {
  let book: Book = "own";
  let journal: DeviceJournal | null = null;
  let tabs: Tabs | null = null;
  let version = 0;
  let standing: Standing | null = null;
  let held: { key: string; regrets: Regrets } | null = null;
  let asked: Now = { wallMs: 0, zone: "UTC" };
  let askedAtMs = 0;
  let sync: DeskSync | null = null;
  let pause: ReturnType<typeof setTimeout> | undefined;
  const planner = new Planner();

  const opened = () => {
    if (journal === null || standing === null) throw new Error("no journal is open");
    return { journal, standing };
  };

  /** Folds the journal anew and plans: whole where advice is quick, else without it at first; or not at all yet. */
  async function stand(now: Now, depth: "plan" | "advice" | "none" = "plan"): Promise<Standing> {
    if (journal === null) throw new Error("no journal is open");
    clearTimeout(pause);
    if (asked !== now) askedAtMs = performance.now();
    asked = now;
    const { entries, damaged, mark, store } = journal;
    const { state, problems } = fold(entries);
    const today = todayOf(now, state.settings.zone);
    const lastMs = headMs(journal);
    const begun = state.start !== undefined;
    const advised = !begun || depth === "advice" || (depth === "plan" && planner.isQuick);
    const known = depth === "none" ? standing?.outline : undefined;
    const planned = async () =>
      begun ? await (advised ? planner.outline(entries, today) : planner.sketch(entries, today)) : null;
    version += 1;
    standing = {
      book,
      today,
      outline: known ?? (await planned()),
      advised,
      state,
      entries: entries.length,
      damaged,
      newer: state.unknown.length,
      misfits: problems.filter(({ code }) => code === "journal/bad-entry"),
      clockAheadMs: clockAhead(lastMs, now),
      version,
    };
    const kept = { book, mark, zone: state.settings.zone, lastMs, standing };
    pause = setTimeout(
      () => (advised ? void keepStanding(store, kept) : inLine(async () => onNews(await stand(asked, "advice")))),
      depth === "plan" && !advised ? SOON_MS : PAUSE_MS,
    );
    return standing;
  }

  async function write(entries: readonly Entry[], now: Now, unreadable: readonly string[] = []): Promise<Added> {
    const before = opened().standing.outline;
    try {
      await opened().journal.write(entries, unreadable);
    } catch (error) {
      // What other tabs wrote, or a write that was reported lost and was not, is shown all the same.
      if (opened().journal.entries.length !== opened().standing.entries) onNews(await stand(now));
      return { ok: false, problem: notKept(error) };
    }
    tabs?.tell();
    sync?.wish("written");
    const isLight = entries.length > 0 && entries.every(({ kind }) => LIGHT.has(kind));
    const after = await stand(now, isLight ? "none" : "plan");
    onNews(after);
    return { ok: true, ids: entries.map(({ id }) => id), change: await planner.change(before, after.outline) };
  }

  /**
   * Facts are placed after all that is on the disk by now, other tabs’ too. `madeOf`: the rows that they were computed from; where
   * those are no longer all, or were erased, nothing is written, and what is shown follows.
   */
  async function writeFacts(facts: readonly Fact[], now: Now, madeOf?: string): Promise<Added> {
    const { journal } = opened();
    try {
      await journal.catchUp();
    } catch (error) {
      return { ok: false, problem: notKept(error) };
    }
    if (madeOf !== undefined && madeOf !== journal.mark) {
      onNews(await stand(now));
      return { ok: true, ids: [], change: await planner.change(null, null) };
    }
    return write(journal.stamped(facts, now), now);
  }

  /** What another tab wrote; the day stays that of the last question until the page asks again. */
  async function follow(): Promise<void> {
    if (journal !== null && (await journal.catchUp())) onNews(await stand(asked));
    if (sync === null) await beginSync();
  }

  /** Where this device was never signed in, nothing of synchronising is even loaded. */
  async function beginSync(): Promise<void> {
    const rests = book !== "own" || journal === null || (await mayRest(journal.store));
    if (rests) onSync(NOT_SYNCED);
    else await openedSync();
  }

  async function openedSync(): Promise<DeskSync> {
    const { DeskSync } = await import("./sync/desk-sync.ts");
    if (book !== "own" || journal === null) throw new Error("the demonstration belongs to no account");
    sync ??= new DeskSync({
      journal,
      now: () => asked.wallMs + performance.now() - askedAtMs,
      came: () =>
        inLine(async () => {
          await follow();
          tabs?.tell();
        }),
      tell: onSync,
    });
    return sync;
  }

  async function openIn(store: Store, wanted: Book, now: Now): Promise<Standing> {
    tabs?.close();
    sync?.close();
    sync = null;
    if (journal?.store !== store) journal?.store.close();
    book = wanted;
    standing = null;
    held = null;
    journal = await DeviceJournal.open(store);
    if (book === "demo") await openDemo(journal, now);
    tabs = otherTabs(book, () => void inLine(follow));
    // What synchronises could not be loaded: it is tried again with the next start.
    beginSync().catch(() => {});
    return stand(now);
  }

  async function erased(now: Now): Promise<Standing> {
    const { store } = opened().journal;
    // The plan that was about to be kept is of what is erased.
    clearTimeout(pause);
    const yet = await yetAfterErasing(store);
    await eraseAll(store, yet);
    sync?.wish("tell");
    if (Object.keys(yet).length > 0) {
      // Without a network neither may be had: the next start does it.
      await import("./sync/sign-out.ts").then(({ signOutIfDue }) => signOutIfDue(store)).catch(() => {});
    }
    tabs?.tell();
    return openIn(store, book, now);
  }

  async function restored(entries: readonly Entry[], unreadable: readonly string[], now: Now): Promise<Added> {
    const { journal } = opened();
    await journal.catchUp();
    const fresh = entries.filter(({ id }) => !journal.has(id));
    try {
      const copy = { wallMs: now.wallMs, entries: journal.entries.length, text: journal.text() };
      if (fresh.length > 0 && copy.entries > 0) await keepCopy(journal.store, copy);
    } catch (error) {
      return { ok: false, problem: notKept(error) };
    }
    return write(fresh, now, unreadable);
  }

  async function previewed(facts: readonly Fact[], now: Now): Promise<Preview> {
    const { journal, standing } = opened();
    const entries = [...journal.entries, ...journal.stamped(facts, now)];
    const after = await planner.sketch(entries, todayOf(now, fold(entries).state.settings.zone));
    return { outline: after, change: await planner.change(standing.outline, after) };
  }

  async function regretsNow(moving: string | undefined): Promise<Regrets> {
    const { regrets } = await import("./outline.ts");
    const { journal, standing } = opened();
    const key = `${journal.mark} ${standing.today} ${moving ?? ""}`;
    if (held?.key !== key) {
      held = { key, regrets: regrets(journal.entries, standing.today, moving === undefined ? {} : { moving }) };
    }
    return held.regrets;
  }

  return {
    ...readingDoors(opened),
    openIn,
    open: async (wanted, now) => openIn(await openStore(wanted), wanted, now),
    async refresh(now) {
      const { journal, standing } = opened();
      sync?.wish("nudge");
      const changed = await journal.catchUp();
      const isSame = !changed && standing.today === todayOf(now, standing.state.settings.zone);
      if (!isSame || clockAhead(headMs(journal), now) > 0 !== standing.clockAheadMs > 0) onNews(await stand(now));
      return opened().standing;
    },
    add: writeFacts,
    undo: (ids, now) =>
      writeFacts(
        ids.map((entry) => ({ kind: "undone", data: { entry } })),
        now,
      ),
    forget: (said, now) =>
      writeFacts(
        idsOf(opened().journal.entries, said).map((entry) => ({ kind: "undone", data: { entry } })),
        now,
      ),
    calendars: async () => keptCalendars(opened().journal.entries),
    preview: async (facts, now) => previewed(facts, now),
    async moveRun(run, start, now) {
      const { NOT_MOVED, runChange } = await import("./run-change.ts");
      const fact = runChange(opened().journal.entries, run, start);
      return fact === null ? { ok: false, problem: NOT_MOVED } : writeFacts([fact], now);
    },
    async previewRun(run, start, now) {
      const { runChange } = await import("./run-change.ts");
      const fact = runChange(opened().journal.entries, run, start);
      return fact === null ? null : previewed([fact], now);
    },
    async announce(now) {
      const { whole } = await import("./whole.ts");
      const { journal, standing } = opened();
      const { mark } = journal;
      // Erased meanwhile, nothing is shown any more.
      const isSaid = standing.outline === null || saidTwice(journal.entries, journal.device, standing.today);
      const facts = isSaid ? [] : whole(journal.entries, standing).announcement();
      return facts.length === 0
        ? { ok: true, ids: [], change: await planner.change(null, null) }
        : writeFacts(facts, now, mark);
    },
    regrets: async (monday, stepMin, moving) => (await regretsNow(moving)).week(monday, stepMin),
    why: async (start, focus, moving) => (await regretsNow(moving)).why(start, focus),
    async finish(of, said, now) {
      const { doneAnew } = await import("./whole.ts");
      const { standing } = opened();
      return writeFacts([{ kind: "done", data: doneAnew(standing.state, of, said) }], now);
    },
    async readFiles(files, now) {
      const { readFiles } = await import("./files.ts");
      const { journal, standing } = opened();
      return readFiles(files, { journal, standing, now });
    },
    async take(now) {
      const { newsOfReading } = await import("./files.ts");
      const { journal } = opened();
      await journal.catchUp();
      return write(newsOfReading(journal, now), now);
    },
    async restore(now) {
      const { backupOfReading } = await import("./files.ts");
      const { entries, unreadable } = backupOfReading();
      return restored(entries, unreadable, now);
    },
    copies: () => copiesOf(opened().journal.store),
    async copyText(key) {
      return (await opened().journal.store.get("copies", key))?.text ?? "";
    },
    async bringBack(key, now) {
      const { readJournal } = await import("@stridelift/core");
      const text = (await opened().journal.store.get("copies", key))?.text ?? "";
      return restored(readJournal(text).entries, [], now);
    },
    exportJournal: async () => opened().journal.text(),
    erase: erased,
    async signedIn(account, now) {
      const joined = await (await openedSync()).doors.signedIn(account, now);
      tabs?.tell();
      return joined;
    },
    async isLeaving(runner) {
      return !(await mayRest(opened().journal.store)) && (await openedSync()).doors.isLeaving(runner);
    },
    async join(now) {
      const problem = await (await openedSync()).doors.join(now);
      tabs?.tell();
      return problem;
    },
    async leave(now, isOver) {
      if (!(await mayRest(opened().journal.store))) await (await openedSync()).doors.leave(now, isOver);
    },
    async syncNow() {
      sync?.wish("now");
    },
  };
}

/** Opens a book in a store that is open. */
export type OpenIn = (store: Store, book: Book, now: Now) => Promise<Standing>;

function headMs({ head }: DeviceJournal): number {
  return parseClock(head?.at ?? "")?.wallMs ?? 0;
}
