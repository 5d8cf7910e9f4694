import { fileURLToPath } from "node:url";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import { manifest } from "./manifest.ts";
import { buildName } from "./sources.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Browsers bring Temporal by now; the polyfill is loaded only where they do not. */
const alias = [{ find: /^temporal-polyfill$/, replacement: here("src/worker/temporal.ts") }];

export default defineConfig({
  root: here("."),
  // Relative, so that the folder runs under any address it is put at.
  base: "./",
  resolve: { alias },
  define: { __BUILD__: JSON.stringify(buildName()) },
  worker: { format: "es" },
  // Nothing is inlined: the strict policy of the page allows files only.
  build: {
    target: "es2023",
    assetsInlineLimit: 0,
    outDir: here("dist"),
    emptyOutDir: true,
    chunkSizeWarningLimit: 1000,
    // How long each plugin took is no news to who starts the app.
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  plugins: [
    svelte({ configFile: false }),
    VitePWA({
      registerType: "prompt",
      injectRegister: false,
      manifest,
      workbox: {
        globPatterns: ["**/*.{js,css,html,svg,png,woff2,webmanifest}"],
        navigateFallback: "index.html",
        // What a server answers beside the app is no page of it.
        navigateFallbackDenylist: [/^\/(api|feeds|health)\//],
      },
    }),
  ],
});
