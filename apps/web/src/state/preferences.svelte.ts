/*
 * How this device shows things. It is no fact about the runner, so it stays on the device and out of the journal.
 */
export interface Preferences {
  /** Code of a language, or "device" for the first of the device’s that we speak. */
  language: string;
  theme: "device" | "light" | "dark";
  mass: "kg" | "lb";
  distance: "km" | "mi";
  clock: "24" | "12";
  /** First day of a week as it is drawn: 1 Monday, 7 Sunday. The plan’s weeks stay ISO weeks. */
  weekStart: 1 | 7;
  motion: "device" | "still";
  /** The runner’s factor of text size on top of the device’s. */
  text: 1 | 1.15 | 1.3;
  sound: boolean;
  vibration: boolean;
  flash: boolean;
  /** Asks for reserve after a set. */
  askReserve: boolean;
}

const KEY = "stridelift.preferences";

/** What the device itself suggests: its language’s customs. */
function assumed(): Preferences {
  const region = new Intl.Locale(navigator.language).maximize().region ?? "";
  const twelve = new Intl.DateTimeFormat(navigator.language, { hour: "numeric" }).resolvedOptions().hour12 === true;
  return {
    language: "device",
    theme: "device",
    mass: region === "US" ? "lb" : "kg",
    distance: ["US", "GB", "LR", "MM"].includes(region) ? "mi" : "km",
    clock: twelve ? "12" : "24",
    weekStart: ["US", "CA", "JP", "BR", "MX", "IN", "IL", "KR", "TW", "ZA"].includes(region) ? 7 : 1,
    motion: "device",
    text: 1,
    sound: true,
    vibration: true,
    flash: false,
    askReserve: true,
  };
}

function stored(): Partial<Preferences> {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? "{}") as Partial<Preferences>;
  } catch {
    return {};
  }
}

export const preferences: Preferences = $state({ ...assumed(), ...stored() });

/** Sets preferences and keeps them; where the device refuses to keep them they hold until the page is closed. */
export function prefer(changed: Partial<Preferences>): void {
  Object.assign(preferences, changed);
  try {
    localStorage.setItem(KEY, JSON.stringify({ ...stored(), ...changed }));
  } catch {
    // Storage is refused or full: the choice holds for now, and the journal does not depend on it.
  }
}
