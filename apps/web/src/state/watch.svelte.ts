import { todayOf } from "../worker/today.ts";
import { app, now } from "./app.svelte.ts";
import { keeping } from "./keeping.svelte.ts";
import type { Place } from "./place.svelte.ts";

const MINUTE_MS = 60_000;
/** After the plan has come on screen; until then nothing competes with it. */
const QUIET_MS = 1_500;

/** Keeps what is shown true while the page is open: the day, other tabs, and what was shown in the journal. */
export function watched(place: Place): void {
  addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") void app.refresh();
  });
  addEventListener("pageshow", ({ persisted }: PageTransitionEvent) => {
    if (persisted) void app.refresh();
  });
  setInterval(() => {
    const { standing } = app;
    if (standing !== null && todayOf(now(), standing.state.settings.zone) !== standing.today) void app.refresh();
  }, MINUTE_MS);
  $effect(() => announcedSoon(place));
  $effect(() => {
    if (app.book === "own" && app.plan !== null) void keeping.askOnce();
  });
}

/*
 * Every plan that stands for a moment before somebody’s eyes is announced; an announcement changes no plan, so it brings no other.
 * While a session is played each set changes what comes after it: that is shown, and announced, when it is over. While Undo is
 * offered nothing is announced: sessions stay where they were announced, and Undo would not bring them back (A1).
 */
function announcedSoon(place: Place): (() => void) | undefined {
  if (app.plan === null || app.standing?.advised !== true || place.parts[0] === "train") return undefined;
  if ((app.told?.ids.length ?? 0) > 0) return undefined;
  const timer = setTimeout(() => {
    if (document.visibilityState === "visible") void app.announce();
  }, QUIET_MS);
  return () => clearTimeout(timer);
}
