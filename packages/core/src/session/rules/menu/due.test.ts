import type { StationId } from "../../station.ts";
import { STATION_IDS } from "../../station.ts";
import { allBut, menuCases } from "../rule-cases.fixture.ts";
import { due } from "./due.ts";

const seen = (sessions: number, ...stations: readonly StationId[]) =>
  Object.fromEntries(stations.map((station) => [station, sessions]));

menuCases(due, [
  { name: "X1 nothing left out", has: STATION_IDS, expect: "kept", says: "It brings a carry." },
  {
    name: "X1 no carry, one in the last session",
    has: allBut("carry"),
    expect: 4,
    says: "It brings a carry.",
    facts: { item: "a carry", missing: false, sessions: 0 },
  },
  {
    name: "X1 no carry, one two sessions ago",
    has: allBut("carry"),
    since: seen(2, "carry"),
    expect: 8,
    says: "not there in the last session.",
  },
  {
    name: "X1 no carry, one three sessions ago",
    has: allBut("carry"),
    since: seen(3, "carry"),
    expect: 12,
    says: "not there in the last 2 sessions.",
  },
  {
    name: "X1 no carry, one four sessions ago: five running would be without",
    has: allBut("carry"),
    since: seen(4, "carry"),
    expect: 700 + 16,
    says: "It is the turn of a carry: none in the last 3 sessions.",
  },
  { name: "X1 no hamstring work in 45 minutes", has: allBut("hamstring"), session: { minutes: 45 }, expect: 12 },
  { name: "X1 none asked for in 44 minutes", has: allBut("hamstring"), session: { minutes: 44 }, expect: "kept" },
  { name: "X1 seven sessions ago weighs no more", has: allBut("carry"), since: seen(7, "carry"), expect: 716 },
  {
    name: "X1 a carry whose last time is not known",
    has: allBut("carry"),
    since: seen(4, "carry"),
    session: { sessionsBefore: 2 },
    expect: 716,
    says: "It is the turn of a carry.",
    facts: { sessions: null },
  },
  {
    name: "X1 what is not known and not yet due",
    has: allBut("carry"),
    since: seen(2, "carry"),
    session: { sessionsBefore: 0 },
    expect: 8,
    says: "It brings a carry.",
  },
  {
    name: "X1 either trunk work against rotation will do",
    has: allBut("rotation"),
    since: seen(4, "rotation"),
    expect: "kept",
  },
  {
    name: "X1 of two that will do the one seen last counts",
    has: allBut("rotation", "anti-rotation"),
    since: seen(4, "rotation"),
    expect: 4,
  },
  {
    name: "X1 a vertical pull does not stand in for a horizontal one",
    has: allBut("horizontal-pull"),
    since: seen(4, "horizontal-pull"),
    expect: 716,
    says: "a horizontal pull",
  },
  { name: "X1 no vertical push", has: allBut("vertical-push"), since: seen(4, "vertical-push"), expect: 716 },
  { name: "X1 no horizontal push", has: allBut("horizontal-push"), since: seen(4, "horizontal-push"), expect: 716 },
  { name: "X1 no vertical pull", has: allBut("vertical-pull"), since: seen(4, "vertical-pull"), expect: 716 },
  {
    name: "X1 no trunk work against extension",
    has: allBut("anti-extension"),
    since: seen(4, "anti-extension"),
    expect: 716,
  },
  {
    name: "X1 no single leg",
    has: allBut("lunge", "single-hinge"),
    since: seen(4, "lunge", "single-hinge"),
    expect: 716,
    says: "single-legged work",
  },
  {
    name: "X1 a squat may wait, where a hinge stands on two legs",
    has: allBut("squat"),
    since: seen(4, "squat"),
    expect: 48,
  },
  { name: "X1 a squat's turn grows", has: allBut("squat"), since: seen(2, "squat"), expect: 24 },
  {
    name: "X1 neither squat nor hinge: two legs are due, and each has its turn",
    has: allBut("squat", "hinge"),
    since: seen(4, "squat", "hinge"),
    expect: 716 + 48 + 48,
    says: "It is the turn of two-legged work",
  },
  {
    name: "X1 an upper session is asked for no legs",
    has: allBut("squat", "hinge", "lunge", "single-hinge"),
    since: seen(4, "squat", "hinge", "lunge", "single-hinge"),
    session: { focus: "upper" },
    expect: "kept",
  },
  { name: "X1 within two sessions", has: allBut("carry"), since: seen(2, "carry"), p: { within: 2 }, expect: 708 },
]);
