import type { Focus, SlotWhy } from "@stridelift/core";
import { app, now } from "../../../state/app.svelte.ts";
import type { Preview } from "../../../worker/doors.ts";
import { clockOf, dateOf, mondayBefore, plusDays } from "../clock.ts";
import type { Axis } from "../week/axis.ts";
import type { RunItem, SessionItem } from "../week/week-items.ts";
import { type Choice, choiceAt, choicesOf, STEP_MIN, stepFrom } from "./slots.ts";

export type Movable = SessionItem | RunItem;

/** Where the moved thing would stand. */
export type Target =
  | Choice
  | { readonly day: number; readonly step: number; readonly start: string; readonly focus: null };

/** The drawn week, as the board lies over it. */
export interface Field {
  readonly element: HTMLElement;
  readonly axis: Axis;
  readonly days: readonly string[];
}

/** So long the pointer rests on a slot before its sentence is asked for. */
const REST_MS = 80;
/** So long at an edge turns to the week beside. */
const EDGE_MS = 600;
const EDGE_PX = 36;
const RUN_STEP_MIN = 15;

/**
 * A session or run that is being moved: held by a pointer, or set by keys and taps. What happens at each movement of the pointer
 * is one transform and one look-up; everything else follows when the slot changes.
 */
export class Mover {
  readonly item: Movable;
  /** Held by a pointer, else moved by keys and taps. */
  held = $state(false);
  monday = $state("");
  choices = $state.raw<readonly Choice[]>([]);
  at = $state.raw<Target | null>(null);
  why = $state.raw<SlotWhy | null>(null);
  preview = $state.raw<Preview | null>(null);
  /** The element that follows the pointer. */
  ghost: HTMLElement | null = null;
  readonly #onend: (mover: Mover, dropped: Target | null) => void;
  readonly #weekStart: 1 | 7;
  #field: Field | null = null;
  #box: DOMRect | null = null;
  #grab = { x: 0, y: 0 };
  #pointer = { x: 0, y: 0 };
  #reasons = new Map<string, SlotWhy>();
  #rest: ReturnType<typeof setTimeout> | undefined;
  #edge: ReturnType<typeof setTimeout> | undefined;
  #scrolling = 0;
  #previewed: string | null = null;
  #isPreviewing = false;
  #loaded = "";

  constructor(item: Movable, monday: string, weekStart: 1 | 7, onend: (mover: Mover, dropped: Target | null) => void) {
    this.item = item;
    this.monday = monday;
    this.#weekStart = weekStart;
    this.#onend = onend;
  }

  /** A pinned session lets go of its pin while it is moved. */
  get #moving(): string | undefined {
    return this.item.is === "session" && this.item.session.pinned ? this.item.session.start : undefined;
  }
  get #focus(): Focus {
    return this.item.is === "session" ? this.item.session.focus : "full";
  }
  get minutes(): number {
    return this.item.to - this.item.from;
  }

  /** The board lies over another field: of another week, or drawn anew. */
  attach(field: Field): void {
    this.#field = field;
    this.#box = null;
    void this.#load(field);
  }

  async #load({ days }: Field): Promise<void> {
    const key = days.join();
    if (key === this.#loaded) return;
    this.#loaded = key;
    if (this.item.is === "run") return this.#settle();
    const mondays = [...new Set(days.map(mondayBefore))];
    const weeks = await Promise.all(mondays.map((monday) => app.device.regrets(monday, STEP_MIN, this.#moving)));
    if (this.#loaded !== key) return;
    this.choices = choicesOf(weeks, days, this.#focus);
    this.#settle();
  }

  /** After the week changed: where the pointer is, or for keys a place to begin. */
  #settle(): void {
    if (this.held) {
      this.#follow();
      return;
    }
    const day = this.#field?.days.indexOf(dateOf(this.#start)) ?? -1;
    const near = day === -1 ? null : choiceAt(this.choices, day, this.item.from);
    if (this.item.is === "run")
      this.#reach(this.#runTarget(Math.max(0, this.at?.day ?? day), this.at?.step ?? this.item.from));
    else this.#reach(near ?? this.choices.find(({ regret }) => regret !== null) ?? null);
  }

  get #start(): string {
    return this.item.is === "session" ? this.item.session.start : this.item.run.start;
  }

  /** A pointer holds it at a place; `grab`: where in it, from its upper left corner. */
  hold(x: number, y: number, grab: { x: number; y: number }): void {
    this.held = true;
    this.#grab = grab;
    this.#pointer = { x, y };
    addEventListener("pointermove", this.#move);
    addEventListener("pointerup", this.#up);
    addEventListener("pointercancel", this.#lost);
    addEventListener("keydown", this.#key);
    addEventListener("scroll", this.#measure, { capture: true, passive: true });
    addEventListener("resize", this.#measure);
  }

  /** The pointer went away without a word: what is held stays there, to be set by hand. */
  #lost = () => {
    this.#letGo();
    this.held = false;
  };
  #measure = () => {
    this.#box = null;
  };
  #key = (event: KeyboardEvent) => {
    if (event.key === "Escape") this.end(null);
  };
  #up = () => this.end(this.at);
  #move = (event: PointerEvent) => {
    this.#pointer = { x: event.clientX, y: event.clientY };
    this.drawGhost();
    this.#follow();
    this.#atEdges();
  };

  drawGhost(): void {
    const { x, y } = this.#pointer;
    if (this.ghost !== null)
      this.ghost.style.transform = `translate3d(${x - this.#grab.x}px, ${y - this.#grab.y}px, 0)`;
  }

  #follow(): void {
    const field = this.#field;
    if (field === null) return;
    this.#box ??= field.element.getBoundingClientRect();
    const { left, top, width, height } = this.#box;
    const [x, y] = [this.#pointer.x - left, this.#pointer.y - this.#grab.y - top];
    const outside = x < 0 || x >= width || y < -height / 4 || this.#pointer.y - top > height * 1.2;
    this.#reach(outside ? null : this.targetAt(Math.floor((x / width) * 7), field.axis.minuteAt(y)));
  }

  /** What a place of the field stands for; null where nothing can be dropped. */
  targetAt(day: number, minute: number): Target | null {
    if (this.item.is === "session") return choiceAt(this.choices, day, minute);
    return this.#runTarget(day, Math.round(minute / RUN_STEP_MIN) * RUN_STEP_MIN);
  }

  #runTarget(day: number, step: number): Target | null {
    const date = this.#field?.days[day];
    if (date === undefined || date < (app.plan?.today ?? "")) return null;
    const minute = Math.min(1440 - RUN_STEP_MIN, Math.max(0, step));
    return { day, step: minute, start: `${date}T${clockOf(minute)}`, focus: null };
  }

  #reach(target: Target | null): void {
    if (target?.start === this.at?.start && target?.focus === this.at?.focus && target !== null) return;
    this.at = target;
    this.why = target === null ? null : (this.#reasons.get(target.start) ?? null);
    clearTimeout(this.#rest);
    if (target === null) return;
    if (target.focus === null) void this.#preview(target.start);
    else if (this.why === null) this.#rest = setTimeout(() => void this.#ask(target), REST_MS);
  }

  async #ask({ start, focus }: Target): Promise<void> {
    const why = await app.device.why(start, focus as Focus, this.#moving);
    this.#reasons.set(start, why);
    if (this.at?.start === start) this.why = why;
  }

  /** One at a time; of those that came meanwhile the last. */
  async #preview(start: string): Promise<void> {
    this.#previewed = start;
    if (this.#isPreviewing || this.item.is !== "run") return;
    this.#isPreviewing = true;
    let asked: string | null = null;
    while (asked !== this.#previewed) {
      asked = this.#previewed;
      this.preview = await app.device.previewRun(this.item.run.source, asked as string, now());
    }
    this.#isPreviewing = false;
  }

  /** Turns to the week beside while the pointer waits at an edge; scrolls where the field goes on. */
  #atEdges(): void {
    const box = this.#box;
    if (box === null) return;
    const { x, y } = this.#pointer;
    const turn = x < box.left + 4 ? -1 : x > Math.min(box.right, innerWidth) - 4 ? 1 : 0;
    if (turn === 0) {
      clearTimeout(this.#edge);
      this.#edge = undefined;
    } else this.#edge ??= setTimeout(() => this.#turned(turn), EDGE_MS);
    this.#scrolling = y > innerHeight - EDGE_PX && box.bottom > innerHeight ? 8 : y < EDGE_PX && box.top < 0 ? -8 : 0;
    if (this.#scrolling !== 0) requestAnimationFrame(this.#scroll);
  }
  #scroll = () => {
    if (this.#scrolling === 0) return;
    scrollBy(0, this.#scrolling);
    requestAnimationFrame(this.#scroll);
  };
  #turned(weeks: -1 | 1): void {
    this.turn(weeks);
    this.#edge = setTimeout(() => this.#turned(weeks), EDGE_MS * 1.5);
  }

  turn(weeks: -1 | 1): void {
    const monday = plusDays(this.monday, 7 * weeks);
    const first = mondayBefore(plusDays(app.plan?.today ?? monday, this.#weekStart === 7 ? 1 : 0));
    if (monday >= first && monday <= (app.plan?.weeks.at(-1)?.monday ?? monday)) this.monday = monday;
  }

  /** By keys: a day or a step of the clock on. Past the last day the week turns. */
  step(days: -1 | 0 | 1, steps: -1 | 0 | 1): void {
    const at = this.at;
    if (at === null) return;
    if (at.focus === null) {
      const target = this.#runTarget(at.day + days, at.step + steps * RUN_STEP_MIN);
      if (target !== null) this.#reach(target);
      else if (days !== 0) this.turn(days);
      return;
    }
    const next = stepFrom(this.choices, at, days, steps);
    if (next !== null) this.#reach(next);
    else if (days !== 0) this.turn(days);
  }

  /** A tap on the field. */
  tap(x: number, y: number): void {
    const field = this.#field;
    if (field === null) return;
    const { left, top, width } = field.element.getBoundingClientRect();
    this.#reach(this.targetAt(Math.floor(((x - left) / width) * 7), field.axis.minuteAt(y - top - 10)));
  }

  end(dropped: Target | null): void {
    this.#letGo();
    clearTimeout(this.#rest);
    const allowed = dropped === null || dropped.focus === null || dropped.regret !== null;
    this.#onend(this, allowed ? dropped : null);
  }

  #letGo(): void {
    this.#scrolling = 0;
    clearTimeout(this.#edge);
    removeEventListener("pointermove", this.#move);
    removeEventListener("pointerup", this.#up);
    removeEventListener("pointercancel", this.#lost);
    removeEventListener("keydown", this.#key);
    removeEventListener("scroll", this.#measure, { capture: true });
    removeEventListener("resize", this.#measure);
  }
}
