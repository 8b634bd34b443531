// Measures the app in a throttled browser: node bench.mjs ADDRESS
//
// Prints lines `KEY NUMBER`; `cargo xtask bench` sets them beside their budgets.
import { App } from "./harness/app.mjs";
import * as plan from "./harness/plan.mjs";

const address = process.argv[2];
if (!address) {
  console.error("usage: node bench.mjs ADDRESS");
  process.exit(1);
}

// Megabits a second, as the debugger wants them: bytes a second.
const SLOW_NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6e6 / 8) | 0,
  uploadThroughput: (0.75e6 / 8) | 0,
};
const KEYS = 60;

await firstVisit();
await drafting();
await exporting();

// From the first byte asked for until there is a heading to read and a button to press.
async function firstVisit() {
  const app = await App.blank({ address, size: "phone", name: "bench" });
  await app.context.addInitScript(() => {
    const watch = new MutationObserver(() => {
      if (!document.querySelector("#app h1")) return;
      watch.disconnect();
      requestAnimationFrame(() => setTimeout(() => (window.usable = performance.now())));
    });
    watch.observe(document, { childList: true, subtree: true });
  });
  const debug = await app.context.newCDPSession(app.page);
  await debug.send("Network.enable");
  await debug.send("Network.emulateNetworkConditions", SLOW_NETWORK);
  await debug.send("Emulation.setCPUThrottlingRate", { rate: 6 });
  await app.page.goto(`${address}/`);
  await app.page.waitForFunction(() => window.usable, null, { timeout: 60_000 });
  report("first-visit", (await app.page.evaluate(() => window.usable)) / 1000);
  await app.stop();
}

// Letters typed into the price of a plan of 36 months, and pages opened, at a quarter of the
// speed. A letter's figures are there when the page has changed and the next frame is drawn.
async function drafting() {
  const app = await App.start({ address, size: "phone", name: "bench" });
  const debug = await app.context.newCDPSession(app.page);
  await debug.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await app.page.evaluate(() => {
    window.blocked = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.blocked.push(duration);
    }).observe({ type: "longtask" });
  });
  await plan.beginExample(app, "sewing");
  await plan.visit(app, "business");
  await plan.type(app, "business.months", "36");
  await plan.visit(app, "products");
  await openFirstCard(app);
  const price = plan.field(app, "products.price");
  await price.click();
  await price.press("Control+a");
  await app.page.evaluate(watchKeys);
  for (let key = 0; key < KEYS; key += 1) {
    // Digits come and go, so that each letter changes the figures and none is refused.
    await app.page.keyboard.press(key % 4 === 3 ? "Backspace" : String(1 + (key % 9)));
    if (key % 4 === 3) await price.press("Control+a");
    await app.page.waitForTimeout(120);
  }
  const times = (await app.page.evaluate(() => window.times)).sort((a, b) => a - b);
  report("key-p50", at(times, 0.5));
  report("key-p95", at(times, 0.95));
  await price.press("Tab");
  for (const page of ["cash", "results", "tables/cash", "plan", "household"]) {
    await plan.visit(app, page);
    await app.page.waitForTimeout(300);
  }
  await plan.speak(app, "ar");
  await app.page.waitForTimeout(300);
  report("longest-task", Math.max(0, ...(await app.page.evaluate(() => window.blocked))));
  await app.stop();
}

// The file for the lender, made in the worker: with everything to be loaded, then again.
async function exporting() {
  const app = await App.start({ address, size: "phone", name: "bench" });
  await plan.beginExample(app, "sewing");
  for (const key of ["export-first", "export-again"]) {
    await plan.visit(app, "plan");
    await plan.visit(app, "export");
    const start = performance.now();
    await plan.press(app, "export-make");
    await app.page.getByText(plan.pattern("fr", "export-ready")).waitFor({ timeout: 60_000 });
    report(key, performance.now() - start);
  }
  await app.stop();
}

async function openFirstCard(app) {
  if ((await plan.field(app, "products.price").count()) > 0) return;
  await app.page.locator("main a.card").first().click();
  await plan.field(app, "products.price").waitFor();
}

// Runs in the page: from each letter to the frame after what it changed.
function watchKeys() {
  window.times = [];
  let typed = null;
  document.addEventListener("keydown", ({ timeStamp, key }) => {
    if (/^(\d|Backspace)$/.test(key)) typed = timeStamp;
  }, true);
  new MutationObserver(() => {
    if (typed === null) return;
    const since = typed;
    typed = null;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => window.times.push(performance.now() - since);
      port2.postMessage(null);
    });
  }).observe(document.querySelector("main"), {
    childList: true,
    characterData: true,
    subtree: true,
  });
}

function at(sorted, part) {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
}

function report(key, value) {
  console.log(`${key} ${value.toFixed(1)}`);
}
