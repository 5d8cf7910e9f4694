const VISITS_KEY = "stridelift.visits";
const DISMISSED_KEY = "stridelift.install-dismissed";
/** A visit begins when the last sign of one is so long ago. */
const APART_MS = 30 * 60_000;

/** Chromium’s event; others have none, and install by their own menus. */
interface InstallEvent extends Event {
  prompt(): Promise<{ readonly outcome: "accepted" | "dismissed" }>;
}

/** Whether and how the app can be put on the home screen of this device. */
class Install {
  #event = $state.raw<InstallEvent | null>(null);
  installed = $state(isStandalone());
  #dismissed = $state(read(DISMISSED_KEY) !== null);
  readonly #visits = visit();

  constructor() {
    addEventListener("beforeinstallprompt", (event) => {
      event.preventDefault();
      this.#event = event as InstallEvent;
    });
    addEventListener("appinstalled", () => {
      this.installed = true;
    });
  }

  /** How it goes here: by a button, by the sentence for iOS, or by the browser’s own menu. */
  get way(): "button" | "ios" | "menu" {
    if (this.#event !== null) return "button";
    return isIos() ? "ios" : "menu";
  }

  /** Worth a line on the page: the runner has come back, it can be done, and they did not wave it off. */
  get hinted(): boolean {
    return !this.installed && !this.#dismissed && this.#visits > 1 && this.way !== "menu";
  }

  async ask(): Promise<void> {
    const event = this.#event;
    this.#event = null;
    await event?.prompt();
  }

  dismiss(): void {
    this.#dismissed = true;
    write(DISMISSED_KEY, "1");
  }
}

function isStandalone(): boolean {
  return (
    matchMedia("(display-mode: standalone)").matches || (navigator as { standalone?: boolean }).standalone === true
  );
}

function isIos(): boolean {
  const isTouchMac = navigator.userAgent.includes("Macintosh") && navigator.maxTouchPoints > 1;
  return /iPhone|iPad|iPod/.test(navigator.userAgent) || isTouchMac;
}

/** Counts this visit; how many there were with it. */
function visit(): number {
  const [count = 0, lastMs = 0] = (read(VISITS_KEY) ?? "").split(" ").map(Number);
  const visits = Date.now() - lastMs > APART_MS || count === 0 ? count + 1 : count;
  write(VISITS_KEY, `${visits} ${Date.now()}`);
  return visits;
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Only a hint is shown once more.
  }
}

export const install = new Install();
