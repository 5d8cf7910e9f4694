import { expect, test } from "vitest";
import { deviceName } from "./device-name.ts";

const MAC = "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)";

test.each([
  [
    "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36",
    false,
    "Chrome, Linux",
  ],
  [
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36 Edg/140.0",
    false,
    "Edge, Windows",
  ],
  ["Mozilla/5.0 (Android 15; Mobile; rv:143.0) Gecko/143.0 Firefox/143.0", true, "Firefox, Android"],
  [
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/140.0 Mobile/15E148 Safari/604.1",
    true,
    "Chrome, iPhone",
  ],
  [`${MAC} Version/18.6 Safari/605.1.15`, false, "Safari, Mac"],
  [`${MAC} Version/18.6 Safari/605.1.15`, true, "Safari, iPad"],
  ["something/1.0", false, "Browser"],
])("%s is called by its browser and its system", (agent, hasTouch, name) => {
  expect(deviceName(agent, hasTouch)).toBe(name);
});
