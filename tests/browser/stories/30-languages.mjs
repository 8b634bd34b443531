import assert from "node:assert/strict";
import { BOTH, PHONE, story } from "../harness/story.mjs";
import * as plan from "../harness/plan.mjs";

const WITH_ARABIC = "مقهى Le Souk (2027)";

story("Arabic turns the page round, and not a letter is lost", BOTH, async (app) => {
  await plan.begin(app, WITH_ARABIC);
  await plan.type(app, "business.activity", "Café, thé et msemen ; 12,50 DH l’assiette");
  await plan.visit(app, "products");
  await plan.press(app, "list-products-add");
  await plan.type(app, "products.name", "Thé à la menthe / أتاي");
  await plan.type(app, "products.price", "1 234,56");
  const before = await plan.takeCopy(app);

  await plan.speak(app, "ar");
  assert.equal(await app.page.locator("html").getAttribute("dir"), "rtl");
  await app.fits();
  await app.fitsAt(320);
  await plan.visit(app, "products");
  assert.equal(plan.bare(await plan.answer(app, "products.price")), "1234.56");
  // What she types in Arabic, with Arabic digits, is the same number.
  await plan.type(app, "products.price", "٩٩٫٥٠");
  assert.equal(plan.bare(await plan.answer(app, "products.price")), "99.5");
  await plan.press(app, "undo");
  await plan.speak(app, "en");
  assert.equal(await app.page.locator("html").getAttribute("dir"), "ltr");
  await plan.speak(app, "fr");

  const after = await plan.takeCopy(app);
  assert.equal(after.bytes.toString(), before.bytes.toString());
  assert.equal(after.name, before.name);
});

story("the language that was chosen is still there after a reload", PHONE, async (app) => {
  await plan.speak(app, "ar");
  await app.reload();
  assert.equal(await plan.language(app), "ar");
  assert.equal(await app.page.locator("html").getAttribute("dir"), "rtl");
});

for (const language of ["fr", "ar", "en"]) {
  story(`every page of a whole plan in ${language}`, BOTH, async (app) => {
    await plan.speak(app, language);
    await app.look("shelf");
    await plan.beginExample(app, "sewing");
    const statements = (await plan.statements(app)).map((name) => `tables/${name}`);
    for (const page of ["plan", ...plan.STEPS, "cash", "results", "tables", ...statements, "export"]) {
      await plan.visit(app, page);
      await app.look(page.replace("/", " "));
      if (app.size === "phone") await app.fitsAt(320);
    }
  });
}
