/** Where the runner is: the part of the address after `#/`, cut at slashes. */
export class Place {
  parts = $state<readonly string[]>(partsOf(location.hash));

  constructor() {
    addEventListener("hashchange", () => {
      this.parts = partsOf(location.hash);
      scrollTo(0, 0);
    });
  }
}

function partsOf(hash: string): string[] {
  return hash
    .replace(/^#\/?/, "")
    .split("/")
    .filter((part) => part !== "")
    .map(decodeURIComponent);
}

/** The address of a place of the app: `to("week", "2027-03-01")`. */
export function to(...parts: readonly string[]): string {
  return `#/${parts.map(encodeURIComponent).join("/")}`;
}

export function go(...parts: readonly string[]): void {
  location.hash = to(...parts);
}
