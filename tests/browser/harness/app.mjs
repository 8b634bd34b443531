// The app in a browser, as a story sees it.
import assert from "node:assert/strict";
import { mkdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { freshBrowser, SIZES } from "./browser.mjs";
import { overflowing, smallTargets } from "./measures.mjs";

// Pictures of every page a story visits, to be looked at.
export const OUTPUT = fileURLToPath(new URL("../../output/screens/", import.meta.url));

const AXE = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

export class App {
  // Starts a browser and opens the app in it.
  static async start({ address, size, name }) {
    const { context, close } = await freshBrowser(size);
    const page = context.pages()[0] ?? (await context.newPage());
    const app = new App();
    Object.assign(app, { address, size, name, context, close, page });
    app.strangers = [];
    app.complaints = [];
    app.pictures = 0;
    context.on("request", (request) => app.#note(request));
    page.on("console", (message) => {
      if (message.type() === "error") app.complaints.push(message.text());
    });
    page.on("pageerror", (error) => app.complaints.push(String(error)));
    page.setDefaultTimeout(15_000);
    await app.open();
    return app;
  }

  // Opens the app, or a place in it such as "#/about", and waits until it can be used.
  async open(place = "") {
    await this.page.goto(`${this.address}/${place}`);
    await this.ready();
  }

  async reload() {
    await this.page.reload();
    await this.ready();
  }

  // The app draws into #app; until then there is nothing to use.
  async ready() {
    await this.page.waitForFunction(() => document.querySelector("#app")?.childElementCount > 0);
  }

  // Looks at the page as a person would, and checks what holds on every page: a picture, no
  // sideways scrolling, nothing too small to touch, nothing axe objects to.
  async look(what) {
    await this.picture(what);
    await this.fits();
    assert.deepEqual(await this.page.evaluate(smallTargets), [], `too small to touch: ${what}`);
    await this.accessible(what);
  }

  async picture(what) {
    await mkdir(OUTPUT, { recursive: true });
    this.pictures += 1;
    const words = `${this.name} ${String(this.pictures).padStart(2, "0")} ${what}`;
    const file = words.replace(/[^\p{L}\p{N}]+/gu, "-");
    await this.page.screenshot({ path: `${OUTPUT}${file}.png`, fullPage: true });
  }

  // Nothing is wider than the screen. The width is the one asked for: under `isMobile` a page
  // that is too wide widens the window with it.
  async fits(width = SIZES[this.size].viewport.width) {
    const found = await this.page.evaluate(overflowing, width);
    assert.deepEqual(found, [], `wider than ${width} px`);
  }

  // The same at another width, such as that of the smallest phones.
  async fitsAt(width) {
    const { viewport } = SIZES[this.size];
    await this.page.setViewportSize({ width, height: viewport.height });
    await this.fits(width);
    await this.page.setViewportSize(viewport);
  }

  // A strict policy forbids added scripts, so axe comes in by the debugger's door.
  async accessible(what) {
    await this.page.evaluate(AXE);
    const found = await this.page.evaluate(async () => {
      const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
      const { violations } = await window.axe.run({ runOnly: tags });
      return violations.map(({ id, help, nodes }) => ({
        id,
        help,
        at: nodes.slice(0, 3).map(({ html, failureSummary }) => `${html}\n${failureSummary}`),
      }));
    });
    assert.deepEqual(found, [], `axe objects: ${what}`);
  }

  // The file that `action` makes the browser download: its name and its bytes.
  async download(action) {
    const [download] = await Promise.all([this.page.waitForEvent("download"), action()]);
    const path = await download.path();
    return { name: download.suggestedFilename(), path, bytes: await readFile(path) };
  }

  // What must hold in every story.
  assertQuiet() {
    assert.deepEqual(this.strangers, [], "requests to another host");
    assert.deepEqual(this.complaints, [], "errors in the console");
  }

  // A complaint that a story provokes on purpose is taken off the list.
  forgive(pattern) {
    this.complaints = this.complaints.filter((complaint) => !pattern.test(complaint));
  }

  async stop() {
    await this.close();
  }

  #note(request) {
    const url = request.url();
    const own = url.startsWith(`${this.address}/`) || /^(data|blob):/.test(url);
    if (!own) this.strangers.push(url);
  }
}
