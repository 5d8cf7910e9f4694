/** Under it strength training needs an adult; the planner holds the same. */
const ADULT_BESIDE_UNDER = 16;

/** By the years that the runner reaches in the year of a day. */
export function isYoung(born: number | undefined, today: string): boolean {
  return born !== undefined && Number(today.slice(0, 4)) - born < ADULT_BESIDE_UNDER;
}
