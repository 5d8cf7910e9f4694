import { expect, test } from "vitest";
import { distanceName, foundRaces, likelyGoal, newRaceId } from "./races.ts";

const race = (id: string, date: string, distanceM: number | null) =>
  ({ id, date, distanceM, priority: "C", name: id }) as const;

test("a distance is known by its name, whatever a calendar rounds", () => {
  expect(distanceName(21_100)).toBe("half");
  expect(distanceName(42_195)).toBe("marathon");
  expect(distanceName(15_000)).toBeUndefined();
  expect(distanceName(null)).toBeUndefined();
});

test("the goal is the longest race ahead; of two alike the later", () => {
  const planned = [
    race("past", "2027-01-10", 50_000),
    race("ten", "2027-03-14", 10_000),
    race("spring", "2027-04-11", 21_097),
    race("autumn", "2027-09-26", 21_097),
  ];
  const found = foundRaces(planned, [], "2027-02-01");
  expect(found.map(({ id }) => id)).toEqual(["ten", "spring", "autumn"]);
  expect(likelyGoal(found)?.id).toBe("autumn");
});

test("a race on the list is not offered again", () => {
  const listed = { race: "mine", date: "2027-04-11", distanceM: null, priority: "A", name: "mine" } as const;
  expect(foundRaces([race("mine", "2027-04-11", null)], [listed], "2027-02-01")).toEqual([]);
});

test("two races of a day have two ids", () => {
  expect(newRaceId("2027-04-11", ["2027-04-11-1"])).toBe("2027-04-11-2");
});
