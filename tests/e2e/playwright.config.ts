// The browser tests: Debian's Chromium, the real release binary, two workers with a relay each.
import { defineConfig } from "@playwright/test";
import { chromium } from "./fixtures/chromium";

export default defineConfig({
  testDir: "specs",
  outputDir: "../../target/e2e/results",
  workers: 2,
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  timeout: 90_000,
  expect: { timeout: 10_000 },
  // A test that passes only the second time is a failure to look into, so nothing is retried.
  retries: 0,
  reporter: [["list"]],
  use: {
    // A step that waits longer has a wrong name in it; say which, rather than that the whole test was late.
    actionTimeout: 15_000,
    launchOptions: chromium,
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
  },
});
