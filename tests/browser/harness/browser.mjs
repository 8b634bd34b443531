// Chromium, started fresh for each story with an empty profile of its own.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";

export const SIZES = {
  phone: { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true },
  laptop: { viewport: { width: 1280, height: 800 } },
};

// Quiet: the browser itself must look nothing up, or its own requests fill the log.
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

// A browser context with a profile that `close` throws away.
export async function freshBrowser(size) {
  const profile = await mkdtemp(join(tmpdir(), "daftar-story-"));
  const context = await chromium.launchPersistentContext(profile, {
    ...SIZES[size],
    executablePath: "/usr/bin/chromium",
    headless: true,
    args: FLAGS,
    acceptDownloads: true,
    locale: "fr-MA",
    timezoneId: "Africa/Casablanca",
    reducedMotion: "reduce",
  });
  const close = async () => {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  };
  return { context, close };
}
