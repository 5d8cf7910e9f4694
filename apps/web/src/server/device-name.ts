/** Browsers and systems in the order in which their names decide: most name others beside themselves. */
const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/Edg(?:e|A|iOS)?\//, "Edge"],
  [/OPR\/|Opera/, "Opera"],
  [/SamsungBrowser/, "Samsung Internet"],
  [/Firefox\/|FxiOS/, "Firefox"],
  [/Chrom(?:e|ium)\/|CriOS/, "Chrome"],
  [/Safari\//, "Safari"],
];
const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/iPhone|iPod/, "iPhone"],
  [/iPad/, "iPad"],
  [/Android/, "Android"],
  [/CrOS/, "ChromeOS"],
  [/Windows/, "Windows"],
  [/Macintosh|Mac OS X/, "Mac"],
  [/Linux|X11/, "Linux"],
];

/** What a device is called in a list of devices: “Firefox, Android”. `hasTouch`: an iPad says that it is a Mac. */
export function deviceName(agent: string, hasTouch: boolean): string {
  const named = (list: typeof BROWSERS) => list.find(([sign]) => sign.test(agent))?.[1];
  const system = named(SYSTEMS);
  const names = [named(BROWSERS), system === "Mac" && hasTouch ? "iPad" : system].filter((name) => name !== undefined);
  return names.length === 0 ? "Browser" : names.join(", ");
}

/** The name of this one. */
export const thisDevice = (): string => deviceName(navigator.userAgent, navigator.maxTouchPoints > 1);
