import type { DrawnWeek, Span } from "./week-items.ts";

/** Hours down a page. Stretches of the day in which nothing stands and nothing can are folded to a narrow band. */
export interface Axis {
  readonly height: number;
  readonly stretches: readonly Stretch[];
  /** Full hours with their place. */
  readonly hours: readonly { readonly minute: number; readonly top: number }[];
  /** Place of a minute of the day in px; inside a fold somewhere in its band. */
  readonly top: (minute: number) => number;
  /** The minute of the day at a place; the nearest hour that is drawn where the place is in a fold or outside. */
  readonly minuteAt: (top: number) => number;
}

/** Hours in a row that are drawn, in minutes of the day. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly height: number;
}

const FOLD_PX = 34;
/** A fold stands for more than it takes. */
const LEAST_FOLDED_MIN = 180;
/** So few hours are never drawn alone. */
const LEAST_MIN = 240;

/** `wanted`: the height that a week has where its hours allow it; `least`: the lowest hour, in px. */
export function axisOf({ items, windows }: Pick<DrawnWeek, "items" | "windows">, wanted = 560, least = 38): Axis {
  const spans = stretchesOf([...items, ...windows]);
  const minutes = spans.reduce((sum, { from, to }) => sum + to - from, 0);
  const perMinute = Math.min(64, Math.max(least, (wanted - FOLD_PX * (spans.length - 1)) / (minutes / 60))) / 60;
  let below = 0;
  const stretches = spans.map(({ from, to }) => {
    const stretch = { from, to, top: below, height: (to - from) * perMinute };
    below += stretch.height + FOLD_PX;
    return stretch;
  });
  const height = below - FOLD_PX;
  return {
    height,
    stretches,
    hours: stretches.flatMap(({ from, to, top }) =>
      Array.from({ length: (to - from) / 60 + 1 }, (_, i) => ({
        minute: from + i * 60,
        top: top + i * 60 * perMinute,
      })),
    ),
    top: (minute) => topOf(stretches, minute, perMinute),
    minuteAt: (top) => {
      const stretch = stretches.findLast((each) => each.top <= top) ?? (stretches[0] as Stretch);
      return Math.min(stretch.to, Math.max(stretch.from, stretch.from + (top - stretch.top) / perMinute));
    },
  };
}

function topOf(stretches: readonly Stretch[], minute: number, perMinute: number): number {
  const after = stretches.findIndex(({ to }) => minute <= to);
  if (after === -1) return (stretches.at(-1) as Stretch).top + (stretches.at(-1) as Stretch).height;
  const { from, top } = stretches[after] as Stretch;
  if (minute >= from) return top + (minute - from) * perMinute;
  const before = stretches[after - 1];
  if (before === undefined) return top;
  return top - FOLD_PX * ((from - minute) / (from - before.to));
}

/** Full hours that are taken on any day, with short gaps closed. */
function stretchesOf(spans: readonly Pick<Span, "from" | "to">[]): { from: number; to: number }[] {
  const hours = spans
    .map(({ from, to }) => ({ from: Math.floor(from / 60) * 60, to: Math.ceil(to / 60) * 60 }))
    .sort((a, b) => a.from - b.from);
  const joined: { from: number; to: number }[] = [];
  for (const span of hours) {
    const last = joined.at(-1);
    if (last !== undefined && span.from - last.to < LEAST_FOLDED_MIN) last.to = Math.max(last.to, span.to);
    else joined.push({ ...span });
  }
  if (joined.length === 0) return [{ from: 420, to: 1260 }];
  const only = joined[0] as { from: number; to: number };
  if (joined.length === 1 && only.to - only.from < LEAST_MIN) {
    only.from = Math.max(0, only.to - LEAST_MIN);
    only.to = only.from + LEAST_MIN;
  }
  return joined;
}
