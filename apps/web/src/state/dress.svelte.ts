import { preferences } from "./preferences.svelte.ts";

/** Keeps the page dressed as the runner prefers: theme, text size, motion. */
export function dressed(): void {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  let deviceIsDark = $state(dark.matches);
  dark.addEventListener("change", ({ matches }) => {
    deviceIsDark = matches;
  });
  $effect(() => {
    const { theme, text, motion } = preferences;
    const root = document.documentElement;
    root.dataset.theme = theme === "device" ? (deviceIsDark ? "dark" : "light") : theme;
    root.dataset.motion = motion;
    root.style.setProperty("--text", String(text));
  });
}
