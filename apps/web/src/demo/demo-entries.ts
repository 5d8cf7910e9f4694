export function demoEntries(_today: string): never[] {
  return [];
}
