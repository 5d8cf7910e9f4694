import { choice, type Parameters } from "../../evidence/parameter.ts";

const days = (value: number, range: readonly [number, number], reading: string) =>
  choice(value, "days", range, reading);
const cut = (value: number, range: readonly [number, number], reading: string) => choice(value, "%", range, reading);

/** S7: what a near race leaves of lifting. No trial has tested days since the last lift: all are product choices. */
export const nearRace = {
  lastHeavyA: days(10, [7, 14], "The last heavy session before an A race is this many days before it."),
  lastHeavyB: days(6, [4, 7], "The same before a B race."),
  lastHeavyC: days(3, [2, 4], "The same before a C race."),
  lastJumpsA: days(5, [4, 10], "The last jumps before an A race."),
  lastJumpsB: days(4, [3, 7], "The last jumps before a B race."),
  lastJumpsC: days(3, [2, 5], "The last jumps before a C race."),
  lastAnyA: days(4, [3, 7], "The last session of any kind before an A race."),
  lastAnyB: days(2, [1, 4], "The last session of any kind before a B race."),
  lastAnyC: days(1, [1, 3], "The last session of any kind before a C race."),
  setsCutWeekBeforeA: cut(50, [40, 60], "Sets taken away in the week before the week of an A race."),
  setsCutA: cut(75, [60, 100], "Sets taken away in the week of an A race."),
  setsCutB: cut(50, [30, 75], "Sets taken away in the week of a B race."),
  setsCutC: cut(25, [0, 50], "Sets taken away in the week of a C race."),
  noneAfter: days(1, [1, 3], "Days after any race without a session."),
  noneAfterMarathon: days(2, [1, 7], "Days after a marathon without a session."),
  upperAfterMarathon: days(7, [3, 14], "Up to this day after a marathon only upper-body work or mobility."),
  noneAfterUltra: days(7, [3, 14], "Days after an ultra without a session."),
  upperAfterUltra: days(14, [7, 28], "Up to this day after an ultra only upper-body work or mobility."),
  marathonFrom: choice(40_000, "m", [35_000, 42_195], "A race of at least this length is a marathon."),
  ultraAbove: choice(45_000, "m", [42_195, 60_000], "A race longer than this is an ultra."),
} as const satisfies Parameters;
