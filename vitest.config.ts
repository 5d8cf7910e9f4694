import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "house",
          include: ["{packages,apps,scenarios,bench,test}/**/*.test.ts"],
          exclude: ["**/node_modules/**", "apps/{web/test,server}/**"],
          setupFiles: ["./test/property-seed.ts"],
          // No module keeps state, so test files share them: a quarter of the time saved.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: "server",
          include: ["apps/server/**/*.test.ts"],
          globalSetup: ["./apps/server/test/global-setup.ts"],
          setupFiles: ["./test/property-seed.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["apps/web/test/**/*.test.ts"],
          globalSetup: ["./apps/web/test/global-setup.ts"],
          // A real browser on a machine that does other work too: once more before it counts as failed.
          retry: 1,
        },
      },
    ],
    testTimeout: 120_000,
    hookTimeout: 60_000,
    pool: "threads",
    // Tests of the browser wait for it half of the time: as many at once as there are cores, and two at least.
    maxWorkers: Math.max(2, availableParallelism()),
    reporters: ["default", "./tools/closing-line.ts"],
    coverage: {
      include: ["packages/*/src/**/*.ts", "apps/*/src/**/*.ts"],
      exclude: ["**/*.test.ts", "**/*.fixture.ts", "**/*.gen.ts"],
      reporter: ["text", "html"],
    },
  },
});
