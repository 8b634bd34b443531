import assert from "node:assert/strict";
import { BOTH, PHONE, story } from "../harness/story.mjs";
import * as plan from "../harness/plan.mjs";

// The first bytes of a picture, and enough behind them to look like one.
const PICTURE = Buffer.concat([
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  Buffer.alloc(2000, 7),
]);

story("a file that was taken away opens again, with everything in it", BOTH, async (app) => {
  await plan.beginExample(app, "grocery");
  await plan.visit(app, "business");
  await plan.type(app, "business.name", "Épicerie « Chez nous » دكان");
  await plan.saved(app);
  const copy = await plan.takeCopy(app);
  assert.match(copy.name, /\.daftar$/);
  await plan.openFile(app, copy.name, copy.bytes);
  await app.page.waitForURL(/#\/book\//);
  await plan.visit(app, "business");
  assert.equal(await plan.answer(app, "business.name"), "Épicerie « Chez nous » دكان");
  const again = await plan.takeCopy(app);
  assert.equal(again.bytes.toString(), copy.bytes.toString());
});

story("a file that is not one gets a sentence, and the shelf stays", BOTH, async (app) => {
  await plan.begin(app, "Reste ici");
  await plan.saved(app);
  const copy = await plan.takeCopy(app);
  const whole = copy.bytes.toString();
  const check = async (name, bytes, key) => {
    await plan.openFile(app, name, bytes);
    await app.page.locator(".notice").getByText(plan.pattern("fr", key)).waitFor();
    await app.page.getByRole("heading", { name: "Reste ici" }).waitFor();
  };
  await check("photo.daftar", PICTURE, "open-picture");
  await app.look("a picture");
  await check("short.daftar", whole.slice(0, whole.length / 2), "open-truncated");
  await check("empty.daftar", "", "open-empty");
  await check("new.daftar", whole.replace(/"version": ?\d+/, '"version": 99'), "open-too-new");
  await check("letter.daftar", "Bonjour, voici mon plan.", "open-other");
  await check("large.daftar", Buffer.alloc(5 * 1024 * 1024, 0x20), "open-too-big");
});

story("a book on the shelf is deleted only after a question", PHONE, async (app) => {
  await plan.begin(app, "À effacer");
  await plan.saved(app);
  await app.open("#/");
  await plan.press(app, "book-delete");
  await app.look("the question");
  await plan.press(app, "cancel");
  await app.page.getByRole("heading", { name: "À effacer" }).waitFor();
  await plan.press(app, "book-delete");
  await plan.press(app, "book-delete");
  await app.page.getByRole("heading", { name: "À effacer" }).waitFor({ state: "detached" });
  await app.reload();
  await app.page.locator("main h1").waitFor();
  assert.equal(await app.page.getByRole("heading", { name: "À effacer" }).count(), 0);
});

story("a second window of the same book can only read", PHONE, async (app) => {
  await plan.begin(app, "Une seule main");
  await plan.type(app, "business.town", "Tata");
  await plan.saved(app);
  const address = await app.page.evaluate(() => location.hash);
  const first = app.page;
  await app.another(address);
  await app.page.locator(".saved").filter({ hasText: plan.pattern("fr", "read-only") }).waitFor();
  assert.equal(await plan.answer(app, "business.town"), "Tata");
  assert.ok(await plan.field(app, "business.town").isDisabled());
  await app.look("read only");
  await first.bringToFront();
  await first.reload();
  app.page = first;
  await app.ready();
  assert.ok(await plan.field(app, "business.town").isEnabled());
});
