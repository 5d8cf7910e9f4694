import { STATION_IDS, type StationId } from "./station.ts";

/** Where a programme without a history begins, so that what must come within four sessions comes one after the other. */
const FIRST: Readonly<Partial<Record<StationId, number>>> = {
  squat: 2,
  hinge: 1,
  lunge: 0,
  "single-hinge": 1,
  "horizontal-push": 3,
  "horizontal-pull": 2,
  "vertical-push": 1,
  "vertical-pull": 0,
  "anti-extension": 2,
  "anti-rotation": 1,
  side: 0,
  rotation: 0,
  carry: 1,
};

/** Sessions of a week with which the rotation is reckoned where nothing was recorded. */
const A_WEEK = 2;
const ROUND = 4;

/** Which stations the sessions before filled, as the choice of the next looks back to them (X1). */
export interface Rotation {
  /** Sessions known. */
  readonly count: number;
  readonly since: (station: StationId) => number;
  /** The rotation after one session more. */
  and(stations: ReadonlySet<StationId>): Rotation;
}

/**
 * The rotation after some sessions, by day. What they never had is taken as last seen by its place in the round, shifted by
 * `weeksIn`: the weeks between the start of the programme and the first of all sessions, past or coming, so that it does not
 * change as days pass (S8).
 */
export function rotationOf(sessions: readonly ReadonlySet<StationId>[], weeksIn: number): Rotation {
  const start = STATION_IDS.map((id) => 1 + (((FIRST[id] ?? 0) + A_WEEK * weeksIn) % ROUND));
  const after = (count: number, ago: readonly number[]): Rotation => ({
    count,
    since: (station) => ago[STATION_IDS.indexOf(station)] ?? ROUND,
    and: (stations) =>
      after(
        count + 1,
        ago.map((since, i) => (stations.has(STATION_IDS[i] as StationId) ? 1 : Math.min(since + 1, 2 * ROUND))),
      ),
  });
  return sessions.reduce((rotation, stations) => rotation.and(stations), after(0, start));
}
