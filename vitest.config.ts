import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{packages,apps,scenarios,bench,test}/**/*.test.ts"],
    setupFiles: ["./test/property-seed.ts"],
    testTimeout: 120_000,
    hookTimeout: 60_000,
    pool: "threads",
    // No module keeps state, so test files share them: a quarter of the time saved.
    isolate: false,
    reporters: ["default", "./tools/closing-line.ts"],
    coverage: {
      include: ["packages/*/src/**/*.ts", "apps/*/src/**/*.ts"],
      exclude: ["**/*.test.ts", "**/*.fixture.ts", "**/*.gen.ts"],
      reporter: ["text", "html"],
    },
  },
});
