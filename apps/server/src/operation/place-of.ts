/** The first place of ours in an error’s trace: its message may hold what a person wrote, a place never does. */
export function placeOf(error: unknown): string {
  const { stack = "" } = error instanceof Error ? error : {};
  return /(?:apps|packages)\/[\w/.-]+\.ts:\d+/.exec(stack)?.[0] ?? "";
}
