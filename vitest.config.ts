import { defineConfig } from "vitest/config";

// Three projects, one after the other: what fails in a unit should be read there, and a browser wants the machine for itself.
// Without isolation a module is loaded once for all the files of a process, not once for each: a fifth of the time. So no module may keep
// what a test has changed or closed.
export default defineConfig({
  test: {
    watch: false,
    // By default one processor is left free: of two that is half.
    maxWorkers: "100%",
    reporters: [["default", { summary: false }], "json"],
    // scripts/test.mjs counts from this file.
    outputFile: { json: ".cache/vitest.json" },
    testTimeout: 15_000,
    hookTimeout: 60_000,
    teardownTimeout: 10_000,
    coverage: {
      enabled: false,
      provider: "v8",
      include: ["src/**/*.{ts,tsx}"],
      exclude: ["**/*.test.{ts,tsx}", "**/testdata/**"],
      reporter: ["text-summary", "html"],
      reportsDirectory: "coverage",
    },
    projects: [
      { extends: true, test: { name: "unit", include: ["src/**/*.test.{ts,tsx}"], isolate: false, sequence: { groupOrder: 0 } } },
      {
        extends: true,
        test: {
          name: "house",
          include: ["tests/**/*.test.ts", "eval/**/*.test.ts", "train/**/*.test.ts", "bench/**/*.test.ts"],
          exclude: ["tests/browser/**"],
          testTimeout: 60_000,
          isolate: false,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          testTimeout: 60_000,
          isolate: false,
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
