import assert from "node:assert/strict";
import { BOTH, PHONE, story } from "../harness/story.mjs";
import * as plan from "../harness/plan.mjs";

story("a letter in a number is said at the field, and nothing else changes", BOTH, async (app) => {
  await aPrice(app, "25");
  const before = await plan.takeCopy(app);
  await plan.visit(app, "products");
  await plan.type(app, "products.price", "25o");
  await app.page.getByText(plan.pattern("fr", "read-not-a-number")).waitFor();
  const price = plan.field(app, "products.price");
  assert.equal(await price.getAttribute("aria-invalid"), "true");
  assert.equal(await price.inputValue(), "25o", "what was typed stays to be mended");
  await app.look("a letter in a price");
  const after = await plan.takeCopy(app);
  assert.equal(after.bytes.toString(), before.bytes.toString());
});

story("1.500 is asked about, and the answer is kept", BOTH, async (app) => {
  await aPrice(app, "25");
  await plan.type(app, "products.price", "1.500");
  await app.page.getByText(plan.pattern("fr", "ask-which")).waitFor();
  await app.look("1.500");
  const readings = app.page.locator(".field button.radio");
  const said = (await readings.allInnerTexts()).map(plan.flat);
  assert.equal(said.length, 2, said.join("; "));
  assert.match(said.join("; "), /1 500/);
  assert.match(said.join("; "), /1,50?\b/);
  await readings.filter({ hasText: /1\s500/ }).click();
  assert.equal(plan.bare(await plan.answer(app, "products.price")), "1500");
  await plan.press(app, "undo");
  assert.equal(plan.bare(await plan.answer(app, "products.price")), "25");
});

story("other numbers that cannot be are each told what to do", PHONE, async (app) => {
  await aPrice(app, "25");
  const check = async (question, typed, key) => {
    await plan.type(app, question, typed);
    await app.page.getByText(plan.pattern("fr", key)).last().waitFor();
  };
  await check("products.price", "-25", "read-negative");
  await check("products.price", "12 34 56", "read-grouping");
  await check("products.price", "9".repeat(30), "read-too-large");
  await plan.visit(app, "loan");
  await plan.press(app, "list-loans-add");
  await check("loan.term", "0", "read-too-small");
  await check("loan.rate", "9999", "read-too-large");
  await app.look("a loan that cannot be");
});

story("a name too long, or with signs that hide, is refused at the field", PHONE, async (app) => {
  await plan.begin(app, "Essai");
  await plan.field(app, "business.town").fill("a".repeat(1_000_000));
  await plan.field(app, "business.town").press("Tab");
  assert.equal(await plan.field(app, "business.town").getAttribute("aria-invalid"), "true");
  await plan.field(app, "business.town").fill("Ti\u202eznit");
  await plan.field(app, "business.town").press("Tab");
  await app.page.getByText(plan.pattern("fr", "text-invisible")).waitFor();
  const file = await plan.takeCopy(app);
  assert.ok(!/aaaa|\u202e/.test(file.bytes.toString()));
});

async function aPrice(app, price) {
  await plan.begin(app, "Essai");
  await plan.visit(app, "products");
  await plan.press(app, "list-products-add");
  await plan.type(app, "products.price", price);
}
