import { defineConfig, devices } from "@playwright/test";
import { chromium } from "./bin/setup/chromium.mjs";

const executablePath = chromium();

export default defineConfig({
  testDir: "tests/e2e",
  testMatch: "**/*.e2e.ts",
  globalSetup: "./tests/support/postgres-setup.ts",
  outputDir: "test-results",
  fullyParallel: false,
  workers: 2,
  forbidOnly: !!process.env.CI,
  reporter: "list",
  timeout: 60_000,
  use: {
    ...devices["Desktop Chrome"],
    viewport: { width: 1280, height: 900 },
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
    // A trace costs every test a third of its time, for nobody as long as they pass: `npx playwright test --trace on` where one fails.
    trace: "off",
    screenshot: "only-on-failure",
  },
});
