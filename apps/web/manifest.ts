import type { ManifestOptions } from "vite-plugin-pwa";

/** What a device shows of the installed app. */
export const manifest: Partial<ManifestOptions> = {
  id: "stridelift",
  name: "Stridelift",
  short_name: "Stridelift",
  description: "A season of strength training that fits your running calendar.",
  start_url: "./",
  scope: "./",
  display: "standalone",
  background_color: "#f6f1e7",
  theme_color: "#f6f1e7",
  icons: [
    { src: "icon-192.png", sizes: "192x192", type: "image/png" },
    { src: "icon-512.png", sizes: "512x512", type: "image/png" },
    { src: "icon-maskable.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
  ],
  shortcuts: [{ name: "Start today’s session", url: "./#/train/today" }],
};
