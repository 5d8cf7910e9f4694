const KEY = "stridelift.seen-damaged";

/** How many damaged rows the runner has looked at: more of them are told anew. */
class Seen {
  #damaged = $state(stored());

  get damaged(): number {
    return this.#damaged;
  }
  set damaged(rows: number) {
    this.#damaged = rows;
    try {
      localStorage.setItem(KEY, String(rows));
    } catch {
      // It is told once more at the next start.
    }
  }
}

function stored(): number {
  try {
    return Number(localStorage.getItem(KEY));
  } catch {
    return 0;
  }
}

export const seen = new Seen();
