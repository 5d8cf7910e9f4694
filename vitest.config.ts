import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["packages/**/*.test.ts", "apps/**/*.test.ts", "scenarios/**/*.test.ts", "test/**/*.test.ts"],
    testTimeout: 120_000,
  },
});
