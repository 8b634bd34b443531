// What people do with a plan, in the words of the app.
import assert from "node:assert/strict";
import { message, pattern } from "./words.mjs";

// Every step of a plan, by the name it has in addresses.
export const STEPS = [
  "business",
  "me",
  "idea",
  "customers",
  "competitors",
  "suppliers",
  "offer",
  "organisation",
  "legal",
  "products",
  "unit-cost",
  "stock",
  "monthly-costs",
  "staff",
  "household",
  "equipment",
  "start-money",
  "loan",
];

// The language of the screen.
export async function language(app) {
  return app.page.locator("html").getAttribute("lang");
}

// Changes the language of the screen by its button.
export async function speak(app, wanted) {
  if ((await language(app)) === wanted) return;
  await app.page.locator(`.lang[lang=${wanted}]`).click();
  await app.page.waitForFunction((code) => document.documentElement.lang === code, wanted);
}

// Presses what carries a message: a button, a link or one of several answers.
export async function press(app, key) {
  const name = pattern(await language(app), key);
  const [button, link, radio] = ["button", "link", "radio"].map((role) =>
    app.page.getByRole(role, { name }),
  );
  await button.or(link).or(radio).first().click();
}

// Begins a book with a name.
export async function begin(app, name) {
  await press(app, "book-new");
  await app.page.locator("#new-name").fill(name);
  await press(app, "book-begin");
  await heading(app, "step-business-title");
}

// Begins a book from one of the examples.
export async function beginExample(app, name) {
  await press(app, `example-${name}`);
  await heading(app, "plan-title");
}

// Waits for the page with this title.
export async function heading(app, key) {
  const name = pattern(await language(app), key);
  await app.page.getByRole("heading", { level: 1, name }).waitFor();
}

// Goes to a page of the open book by its address, as a bookmark would.
export async function visit(app, page) {
  const book = (await app.page.evaluate(() => location.hash)).match(/#\/book\/\d+/);
  assert.ok(book, "a book is open");
  await app.page.evaluate((hash) => (location.hash = hash), `${book[0]}/${page}`);
  if (STEPS.includes(page)) await heading(app, `step-${page}-title`);
  else await app.page.locator("main h1").waitFor();
}

// The control of a question, such as "products.price": of the last item where there are many.
// Its id is that of the question, then the numbers of the item and its part.
export function field(app, question) {
  const id = `f-${question.replaceAll(".", "-")}`;
  const numbered = [..."0123456789"].map((digit) => `[id^="${id}-${digit}"]`);
  const controls = ":is(input, textarea, select, button)";
  return app.page.locator(`${controls}:is(#${id}, ${numbered.join(", ")})`).last();
}

// Types an answer as a person does: letter by letter, then on to the next field.
export async function type(app, question, text) {
  const control = field(app, question);
  await control.click();
  await control.press("Control+a");
  await control.pressSequentially(text);
  await control.press("Tab");
}

export async function answer(app, question) {
  return field(app, question).inputValue();
}

// Chooses one of a few words.
export async function choose(app, question, word) {
  const key = `choice-${question.replaceAll(".", "-")}-${word}`;
  const chip = app.page.getByRole("button", { name: pattern(await language(app), key) }).last();
  await chip.click();
  assert.equal(await chip.getAttribute("aria-pressed"), "true");
}

// Waits until everything typed is on the disk, and the screen says so.
export async function saved(app) {
  const code = await language(app);
  const said = ["saved-at", "saved"].map((key) => pattern(code, key).source).join("|");
  await app.page.locator(".saved").filter({ hasText: new RegExp(said, "u") }).waitFor();
}

// The open book as the file that a person takes away.
export async function takeCopy(app) {
  await visit(app, "plan");
  return app.download(() => press(app, "take-copy"));
}

// Opens a file from the shelf.
export async function openFile(app, name, bytes) {
  await app.open("#/");
  const file = { name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) };
  await app.page.locator("input[type=file]").setInputFiles(file);
}

// What stands on the page, with every space a plain one and without marks of direction.
export async function text(app, selector = "main") {
  return flat(await app.page.locator(selector).innerText());
}

export function flat(words) {
  return words.replace(/[\u200e\u200f\u061c\u2066-\u2069]/g, "").replace(/\s+/g, " ").trim();
}

// A number without the ways of writing it: 1 200 and 1 200,00 are the same.
export function bare(answer) {
  const squeezed = answer.replace(/\s/g, "");
  return /^[\d,]+$/.test(squeezed) ? String(Number(squeezed.replace(",", "."))) : answer;
}

// The names of the statements, as their addresses have them.
export async function statements(app) {
  await visit(app, "tables");
  const links = await app.page.locator('main a[href*="/tables/"]').evaluateAll((found) =>
    found.map((link) => link.getAttribute("href").split("/").at(-1)),
  );
  assert.ok(links.length > 5, `statements: ${links}`);
  return [...new Set(links)];
}

export { message, pattern };
