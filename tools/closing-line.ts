import type { Reporter, TestModule } from "vitest/node";

/** Ends a test run with one plain line that people and machines read: `tests: 12 passed, 0 failed, 3 skipped`. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    const states = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state));
    const count = (state: string) => states.filter((each) => each === state).length;
    const broken = modules.filter((module) => module.errors().length > 0).length + unhandled.length;
    const skipped = states.length - count("passed") - count("failed");
    process.stdout.write(
      `\ntests: ${count("passed")} passed, ${count("failed") + broken} failed, ${skipped} skipped\n`,
    );
  }
}
