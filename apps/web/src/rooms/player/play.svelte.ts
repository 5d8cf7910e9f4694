import type { Area, EntryData, Problem } from "@stridelift/core";
import { app, now } from "../../state/app.svelte.ts";
import { preferences } from "../../state/preferences.svelte.ts";
import type { Added, Fact } from "../../worker/doors.ts";
import { known, type Logged, loggedOf, placeOf, valuesOf } from "./amounts.ts";
import * as change from "./changes.ts";
import { keeper, onOtherTab, readRunning } from "./kept.ts";
import { begun, blank, type Running, type Values } from "./running.ts";
import { planTones, shake } from "./signals.ts";
import { FINISH, nextAfter, type SetStep, type Step, stepsOf } from "./steps.ts";
import { instantText, LEAD_S } from "./timer.ts";

const FLASH_MS = 600;

/** The session in hand: what is kept of it on this device, what the journal has of it, and all that can be done with it. */
class Play {
  running = $state.raw<Running | null>(null);
  /** Whether what is kept was read. */
  isRead = $state(false);
  /** Whether the device keeps the session in hand. */
  isKept = $state(true);
  nowMs = $state(Date.now());
  /** Light at the end of a timer, for those who want it. */
  isFlashing = $state(false);
  /** What the device last refused to keep, and why. */
  refused = $state.raw<Problem | null>(null);
  #writing = $state.raw<ReadonlyMap<string, Logged>>(new Map());
  readonly #keep = keeper((isKept) => {
    this.isKept = isKept;
  });

  /** Every set of the session by step: in the journal, on its way there, or refused by the device. */
  readonly logged: ReadonlyMap<string, Logged> = $derived.by(() => {
    if (this.running === null) return new Map();
    const kept = app.state === null ? [] : loggedOf(this.running, app.state);
    return new Map([...kept, ...this.#writing, ...Object.entries(this.running.unkept)]);
  });
  readonly isLogged = (key: string): boolean => this.logged.has(key);
  readonly steps: readonly Step[] = $derived(this.running === null ? [] : stepsOf(this.running));
  readonly step: Step | undefined = $derived(this.steps.find(({ key }) => key === this.running?.at));
  readonly next: Step | undefined = $derived.by(() => {
    const { running } = this;
    if (running === null) return undefined;
    const behind = (key: string) => running.passed.includes(key) || this.isLogged(key) || key === running.at;
    const key = nextAfter(this.steps, running.at, behind);
    return this.steps.find((step) => step.key === key);
  });

  isBehind(key: string): boolean {
    return this.isLogged(key) || this.running?.passed.includes(key) === true;
  }
  /** How a set stands with the device. */
  keptness(key: string): "none" | "writing" | "kept" | "refused" {
    if (this.running?.unkept[key] !== undefined) return "refused";
    if (this.#writing.has(key)) return "writing";
    return this.logged.has(key) ? "kept" : "none";
  }
  values(step: SetStep): Values {
    return this.running === null ? {} : valuesOf(this.running, step, this.logged);
  }

  /** Reads what is kept, and follows what other tabs change. Gives back how to stop. */
  follow(): () => void {
    const read = async () => {
      try {
        this.running = await readRunning(app.book);
      } catch {
        this.isKept = false;
      }
      this.isRead = true;
    };
    void read();
    return onOtherTab((book) => {
      if (book === app.book) void read();
    });
  }

  #set(running: Running | null): void {
    this.running = running;
    this.#keep(running?.book ?? app.book, running);
  }
  #do(changed: (running: Running) => Running): void {
    if (this.running !== null) this.#set(changed(this.running));
  }

  /** Begins a planned session: told before, then frozen. False where the plan has none of this id. */
  async begin(id: string, past?: { readonly start: string }): Promise<boolean> {
    app.tell(await app.device.announce(now()));
    const sheet = await app.device.sheet(id);
    if (sheet === null) return false;
    const { wallMs } = now();
    const start = past?.start ?? instantText(wallMs, this.#zone());
    const fresh = begun(sheet, { book: app.book, start, nowMs: wallMs, afterwards: past !== undefined });
    const already = app.state === null ? new Map<string, Logged>() : loggedOf(fresh, app.state);
    const strange = [...already.values()].filter(({ exercise }) => fresh.about[exercise] === undefined);
    const about = {
      ...fresh.about,
      ...(strange.length === 0 ? {} : await app.device.about(strange.map(({ exercise }) => ({ exercise })))),
    };
    const running = change.withLogged({ ...fresh, about }, already.values());
    const isWarm = already.size > 0;
    const passed = stepsOf(running).flatMap(({ kind, key }) => (kind === "drill" && isWarm ? [key] : []));
    const behind = (key: string) => already.has(key) || passed.includes(key);
    this.#set({ ...running, passed, at: nextAfter(stepsOf(running), "", behind) });
    return true;
  }
  beginOwn(): void {
    const { wallMs } = now();
    const start = instantText(wallMs, this.#zone());
    this.#set({ ...blank({ book: app.book, start, nowMs: wallMs }), at: FINISH });
  }
  #zone(): string {
    return app.plan?.timeZone ?? now().zone;
  }

  type(key: string, values: Values): void {
    this.#do((running) => ({ ...running, typed: { ...running.typed, [key]: { ...running.typed[key], ...values } } }));
  }

  /** A set is done as it stands. */
  async tick(step: SetStep, values: Values = this.values(step)): Promise<void> {
    const { running } = this;
    if (running === null) return;
    const { session, start } = running;
    const { exercise } = step.exercise;
    const of = { ...(session === undefined ? {} : { session }), start, exercise, set: step.set.place };
    const isLogged = this.isLogged;
    const data: Logged = { ...of, ...known(values) };
    this.#do((now) => {
      const done = change.ticked(now, step, Date.now(), isLogged);
      return change.lightenedAfter(done, step, data, {
        owned: this.owned,
        isLogged: (key) => key === step.key || isLogged(key),
      });
    });
    await this.#write(step.key, data);
  }
  get owned() {
    return app.state?.settings.loads ?? {};
  }

  /** How many were left after a set: written again with it. */
  async rate(step: SetStep, rir: number): Promise<void> {
    const before = this.logged.get(step.key);
    if (before === undefined) return;
    const data = { ...before, rir };
    this.#do((running) => ({
      ...change.lightenedAfter(running, step, data, { owned: this.owned, isLogged: this.isLogged }),
      asking: null,
    }));
    await this.#write(step.key, data);
  }
  notAsked(): void {
    this.#do((running) => ({ ...running, asking: null }));
  }
  refuseLighter(): void {
    this.#do((running) => change.lightenedRefused(running, this.isLogged));
  }
  acceptLighter(): void {
    this.#do((running) => ({ ...running, lightened: null }));
  }

  /** A set that was done, as it should have been said. */
  async correct(step: SetStep, data: Logged): Promise<void> {
    await this.#write(step.key, data);
  }

  async #write(key: string, data: Logged): Promise<void> {
    this.#writing = new Map([...this.#writing, [key, data]]);
    const added = await this.#add([{ kind: "set", data }]);
    if (this.#writing.get(key) === data) {
      this.#writing = new Map([...this.#writing].filter(([other]) => other !== key));
    }
    this.#do((running) => {
      const { [key]: _, ...unkept } = running.unkept;
      if (!added.ok) return { ...running, unkept: { ...unkept, [key]: data } };
      return { ...running, unkept, wrote: { ...running.wrote, [key]: [...(running.wrote[key] ?? []), ...added.ids] } };
    });
  }
  async #add(facts: readonly Fact[]): Promise<Added> {
    const added = await app.device.add(facts, now()).catch(notAnswered);
    this.refused = added.ok ? null : added.problem;
    return added;
  }
  /** Tries again to keep what was refused. */
  async retry(): Promise<void> {
    for (const [key, data] of Object.entries(this.running?.unkept ?? {})) await this.#write(key, data);
  }

  /** Takes a set back, and is at it again. */
  async undo(step: SetStep): Promise<void> {
    const { running } = this;
    const data = this.logged.get(step.key);
    if (running === null || data === undefined) return;
    const ids = running.wrote[step.key] ?? [];
    const wasUnkept = running.unkept[step.key] !== undefined;
    const { reps, seconds, metres, contacts, loadKg } = data;
    this.#do((now) => change.takenBack(now, step.key, known({ reps, seconds, metres, contacts, loadKg })));
    if (ids.length > 0) await this.#undo(ids);
    else if (!wasUnkept) await this.#add([{ kind: "set-removed", data: placeOf(data) }]);
  }
  async #undo(ids: readonly string[]): Promise<void> {
    const added = await app.device.undo(ids, now()).catch(notAnswered);
    this.refused = added.ok ? null : added.problem;
  }
  /** There was no such set. */
  async remove(step: SetStep): Promise<void> {
    const data = this.logged.get(step.key);
    if (data === undefined) return;
    this.#do((running) => {
      const { [step.key]: _, ...unkept } = running.unkept;
      return { ...running, unkept, passed: [...running.passed, step.key], asking: null };
    });
    await this.#add([{ kind: "set-removed", data: placeOf(data) }]);
  }

  pass(...keys: readonly string[]): void {
    this.#do((running) => change.passedBy(running, keys, this.isLogged));
  }
  skipWarmup(): void {
    this.pass(...this.steps.filter(({ kind, key }) => kind === "drill" && !this.isBehind(key)).map(({ key }) => key));
  }
  skipExercise(exercise: string): void {
    if (this.running === null) return;
    this.pass(...change.openSets(this.running, exercise, this.isLogged).map(({ key }) => key));
  }
  goTo(key: string): void {
    this.#do((running) => change.moved({ ...running, passed: running.passed.filter((one) => one !== key) }, key));
  }
  addSet(step: SetStep, kind: "more" | "drop"): void {
    const { exercise } = step.exercise;
    const fromKg = this.logged.get(step.key)?.loadKg ?? this.values(step).loadKg;
    const load = this.running?.about[exercise]?.load ?? "body";
    this.#do((running) =>
      change.withSet(running, { block: step.block, exercise }, kind, { fromKg, load, owned: this.owned }),
    );
  }
  async addExercise(exercise: string): Promise<void> {
    const about = (await app.device.about([{ exercise }]))[exercise];
    if (about !== undefined) this.#do((running) => change.withExercise(running, exercise, about, this.isLogged));
  }

  /** Another exercise for what is left of one, today. */
  async swap(step: SetStep, by: string): Promise<void> {
    const { running } = this;
    if (running === null) return;
    const { exercise } = step.exercise;
    const { session, plannedStart, focus } = running;
    const isPlanned = session !== undefined && plannedStart !== null && focus !== null;
    const of = isPlanned ? { id: session, start: plannedStart, focus } : null;
    const planned = of === null ? null : await app.device.swappedIn(of, exercise, by).catch(() => null);
    const wanted = planned === null ? { exercise: by } : { exercise: by, equipment: planned.equipment };
    const about = (await app.device.about([wanted]))[by];
    if (about === undefined) return;
    const said = planned?.why.find(({ rule }) => rule === "X8")?.text;
    const coming = { id: by, about, planned, ...(said === undefined ? {} : { said }) };
    this.#do((now) => change.swapped(now, { block: step.block, exercise }, coming, this.isLogged));
  }
  /** The same swap for every session from today on. */
  async swapFromNowOn(exercise: string, by: string): Promise<boolean> {
    const date = app.standing?.today ?? "";
    return (await this.#add([{ kind: "swapped", data: { date, exercise, for: by } }])).ok;
  }
  async hurt(exercise: string, area: Area, level: number): Promise<boolean> {
    const date = app.standing?.today ?? "";
    const data: EntryData<"pain"> = { date, area, level, exercise };
    const { ok } = await this.#add([{ kind: "pain", data }]);
    // What the body says counts whether or not it was kept.
    this.#do((running) => change.afterPain(running, { level, area, exercise }, this.isLogged));
    return ok;
  }

  adjustRest(byS: number): void {
    this.#do((running) => {
      if (running.rest === null) return running;
      const { startMs, endMs } = running.rest;
      // From a rest that is over the seconds count from now.
      return { ...running, rest: { startMs, endMs: Math.max(endMs, byS > 0 ? Date.now() : 0) + byS * 1000 } };
    });
  }
  skipRest(): void {
    this.#do((running) => ({ ...running, rest: null, restWas: running.rest }));
  }
  bringRestBack(): void {
    this.#do((running) => ({ ...running, rest: running.restWas, restWas: null }));
  }

  /** A timer is over. */
  signal(): void {
    if (preferences.vibration) shake();
    if (!preferences.flash) return;
    this.isFlashing = true;
    setTimeout(() => (this.isFlashing = false), FLASH_MS);
  }
  /** The tones of whatever runs. */
  sound(): void {
    const { hold = null, rest = null } = this.running ?? {};
    const held =
      hold === null ? [] : [hold.startMs, ...(hold.targetS === null ? [] : [hold.startMs + hold.targetS * 1000])];
    planTones(hold === null && rest !== null ? [rest.endMs] : held, Date.now(), preferences);
  }

  startHold(key: string, targetS: number | null): void {
    this.#do((running) => {
      const side = running.halves.includes(key) ? 1 : 0;
      return { ...running, rest: null, hold: { key, side, startMs: Date.now() + LEAD_S * 1000, targetS } };
    });
  }
  dropHold(): void {
    this.#do((running) => ({ ...running, hold: null }));
  }
  /** The first of two sides is done. */
  half(key: string): void {
    this.#do((running) => ({ ...running, hold: null, halves: [...running.halves, key] }));
  }

  note(note: string): void {
    this.#do((running) => ({ ...running, note }));
  }
  async finish(said: { readonly minutes?: number; readonly rpe?: number }): Promise<boolean> {
    const { running } = this;
    if (running === null) return false;
    await this.retry();
    const { session, start, note } = running;
    const of = { ...(session === undefined ? {} : { session }), start };
    const all = { ...said, ...(note.trim() === "" ? {} : { note: note.trim() }) };
    const added = await app.device.finish(of, all, now()).catch(notAnswered);
    this.refused = added.ok ? null : added.problem;
    if (added.ok) this.#do((one) => ({ ...one, closed: true, at: FINISH, rest: null, hold: null }));
    return added.ok;
  }
  reopen(): void {
    this.#do((running) => ({ ...running, closed: false }));
  }
  /** Nothing is in hand any more. */
  clear(): void {
    this.#set(null);
  }
}

const notAnswered = (error: unknown): Added => ({
  ok: false,
  problem: { code: "device/not-kept", message: error instanceof Error ? error.message : String(error) },
});

export const play = new Play();
