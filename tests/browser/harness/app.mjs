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
  static async start(story) {
    const app = await App.blank(story);
    await app.open();
    return app;
  }

  // Starts a browser with nothing in it.
  static async blank({ address, size, name }) {
    const { context, close } = await freshBrowser(size);
    const page = context.pages()[0] ?? (await context.newPage());
    const app = new App();
    Object.assign(app, { address, size, name, context, close });
    app.strangers = [];
    app.complaints = [];
    app.faults = new Map();
    app.pictures = 0;
    context.on("request", (request) => app.#note(request));
    app.#follow(page);
    return app;
  }

  // Goes on in another window of the same browser, at the shelf unless told otherwise.
  async another(place = "#/") {
    this.#follow(await this.context.newPage());
    await this.open(place);
    return { url: this.page.url() };
  }

  #follow(page) {
    page.on("console", (message) => {
      if (message.type() === "error") this.complaints.push(message.text());
    });
    page.on("pageerror", (error) => this.complaints.push(String(error)));
    page.setDefaultTimeout(15_000);
    this.page = page;
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

  // Every page has a heading; until it is there, there is nothing to use.
  async ready() {
    await this.page.waitForFunction(() => document.querySelector("#app h1"));
  }

  // Looks at the page as a person would, and notes what must not be on any page: sideways
  // scrolling, something too small to touch, something axe objects to. The story goes on, so
  // that one run shows all there is to mend; `assertQuiet` fails it in the end.
  async look(what) {
    const { viewport } = SIZES[this.size];
    const { width } = viewport;
    // As high as the page, so that the bar at the foot of the window covers nothing.
    const height = await this.page.evaluate(() => document.documentElement.scrollHeight);
    await this.page.setViewportSize({ width, height: Math.max(height, viewport.height) });
    await this.picture(what);
    this.#fault(what, "sideways", await this.page.evaluate(overflowing, width));
    this.#fault(what, "too small to touch", await this.page.evaluate(smallTargets));
    this.#fault(what, "axe", await this.#objections());
    await this.page.setViewportSize(viewport);
  }

  // The same fault on many pages is told once, with the first page it was seen on.
  #fault(what, kind, found) {
    for (const one of found) {
      const fault = `${kind}: ${one}`;
      if (!this.faults.has(fault)) this.faults.set(fault, what);
    }
  }

  async picture(what) {
    await mkdir(OUTPUT, { recursive: true });
    this.pictures += 1;
    const words = `${this.name} ${String(this.pictures).padStart(2, "0")} ${what}`;
    const file = words.replace(/[^\p{L}\p{N}]+/gu, "-");
    await this.page.screenshot({ path: `${OUTPUT}${file}.png` });
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
  async #objections() {
    await this.page.evaluate(AXE);
    return this.page.evaluate(async () => {
      const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
      const { violations } = await window.axe.run({ runOnly: tags });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
      );
    });
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
    assert.equal(this.seen().join("\n"), "", "faults seen on pages");
  }

  // The faults seen so far, one a line.
  seen() {
    return [...this.faults].map(([fault, what]) => `on "${what}": ${fault.replace(/\s+/g, " ")}`);
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
