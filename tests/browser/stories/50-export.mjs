import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { BOTH, PHONE, story } from "../harness/story.mjs";
import * as plan from "../harness/plan.mjs";

const NAME = { fr: "Couture du Souss", ar: "خياطة سوس" };

story("both files for the lender are made, taken away, and can be read", BOTH, async (app) => {
  await aPlan(app);
  await plan.visit(app, "export");
  await plan.press(app, "export-both");
  await plan.press(app, "export-make");
  const links = app.page.locator("a[download]");
  await links.nth(1).waitFor({ timeout: 60_000 });
  await app.look("both files");

  const files = [];
  for (const link of await links.all()) files.push(await app.download(() => link.click()));
  assert.deepEqual(files.map(({ name }) => name.match(/-(\w\w)\.pdf$/)?.[1]).sort(), ["ar", "fr"]);
  for (const { name, path, bytes } of files) {
    assert.ok(bytes.subarray(0, 5).equals(Buffer.from("%PDF-")), name);
    assert.ok(bytes.length < 400_000, `${name} has ${bytes.length} bytes`);
    const text = execFileSync("pdftotext", ["-layout", path, "-"], { encoding: "utf8" });
    const words = plan.flat(text.normalize("NFKC"));
    for (const part of [NAME.fr, "12 345,00", "7 654,00"]) {
      assert.ok(words.includes(part), `${name} has no "${part}":\n${text.slice(0, 3000)}`);
    }
    const unit = plan.message(name.endsWith("-ar.pdf") ? "ar" : "fr", "unit");
    assert.ok(words.includes(unit), `${name} has no "${unit}"`);
  }
});

story("the same plan gives the same file, byte for byte", PHONE, async (app) => {
  await aPlan(app);
  const [first, second] = [await oneFile(app), await oneFile(app)];
  assert.ok(first.bytes.equals(second.bytes));
});

story("an export that cannot be loaded says so, and can be tried again", PHONE, async (app) => {
  await aPlan(app);
  await app.context.route(/export-.*\.wasm$/, (route) => route.abort());
  await plan.visit(app, "export");
  await plan.press(app, "export-make");
  await app.page.getByText(plan.pattern("fr", "export-not-loaded")).waitFor();
  await app.look("not loaded");
  await app.context.unroute(/export-.*\.wasm$/);
  await plan.press(app, "export-make");
  await app.page.locator("a[download]").first().waitFor({ timeout: 60_000 });
  app.forgive(/ERR_FAILED|Failed to fetch/);
});

// An example, with a name and amounts that stand nowhere else.
async function aPlan(app) {
  await plan.beginExample(app, "sewing");
  await plan.visit(app, "business");
  await plan.type(app, "business.name", NAME.fr);
  await plan.visit(app, "start-money");
  await plan.type(app, "start-money.own-cash", "12345");
  await plan.visit(app, "stock");
  await plan.type(app, "stock.opening", "7654");
  await plan.saved(app);
}

async function oneFile(app) {
  await plan.visit(app, "plan");
  await plan.visit(app, "export");
  await plan.press(app, "export-make");
  await app.page.getByText(plan.pattern("fr", "export-ready")).waitFor({ timeout: 60_000 });
  return app.download(() => app.page.locator("a[download]").first().click());
}
