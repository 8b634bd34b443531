import assert from "node:assert/strict";
import { BOTH, story } from "../harness/story.mjs";
import * as plan from "../harness/plan.mjs";

story("undo and redo go back and forth, one answer at a time", BOTH, async (app) => {
  await plan.begin(app, "Premier nom");
  await plan.type(app, "business.town", "Tiznit");
  await plan.type(app, "business.town", "Agadir");
  await plan.type(app, "business.name", "Second nom");

  await check("Second nom", "Agadir");
  await plan.press(app, "undo");
  await check("Premier nom", "Agadir");
  await plan.press(app, "undo");
  await check("Premier nom", "Tiznit");
  await plan.press(app, "redo");
  await check("Premier nom", "Agadir");
  await plan.press(app, "redo");
  await check("Second nom", "Agadir");

  // After a new answer there is nothing left to redo.
  await plan.press(app, "undo");
  await plan.type(app, "business.town", "Guelmim");
  const redo = app.page.getByRole("button", { name: plan.pattern("fr", "redo") });
  assert.ok(await redo.isDisabled());
  await check("Premier nom", "Guelmim");

  async function check(name, town) {
    await app.page.waitForTimeout(50);
    assert.equal(await plan.answer(app, "business.name"), name);
    assert.equal(await plan.answer(app, "business.town"), town);
  }
});

story("what was deleted comes back", BOTH, async (app) => {
  await plan.begin(app, "Essai");
  await plan.visit(app, "monthly-costs");
  await plan.press(app, "list-costs-add");
  await plan.type(app, "monthly-costs.name", "Loyer");
  await plan.type(app, "monthly-costs.amount", "900");
  await plan.press(app, "delete");
  assert.equal(await plan.field(app, "monthly-costs.amount").count(), 0);
  await app.look("deleted");
  await plan.press(app, "undo");
  assert.equal(plan.bare(await plan.answer(app, "monthly-costs.amount")), "900");
});
