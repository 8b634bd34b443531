// The main story: a plan is drafted from nothing, question by question.
import assert from "node:assert/strict";
import { BOTH, PHONE, story } from "../harness/story.mjs";
import * as plan from "../harness/plan.mjs";

// What is typed, in the order in which the steps ask for it: [question, text] is typed,
// [question, null, word] is chosen, "+list" adds a line to a list, "> step" goes on.
const DRAFT = [
  ["business.activity", "Jus de fruits frais, à emporter"],
  ["business.category", null, "craft"],
  ["business.town", "Taroudant"],
  "> me",
  ["me.skills", "Six ans de cuisine, sept fruits connus"],
  ["me.days", "26"],
  "> idea",
  ["idea.need", "Une boisson fraîche près du souk"],
  ["idea.offer", "Des jus pressés sur place"],
  "> customers",
  ["customers.who", "Les familles du quartier et les passants du jeudi"],
  "> competitors",
  "+competitors",
  ["competitors.name", "Le kiosque de la gare"],
  ["competitors.price", "9"],
  "> suppliers",
  ["suppliers.who", "Le marché de gros"],
  "> offer",
  ["offer.product", "Une bouteille de 25 cl"],
  "> organisation",
  ["organisation.day", "Achats à 6 h, vente de 9 h à 19 h"],
  "> legal",
  ["legal.form", null, "auto-entrepreneur"],
  "> products",
  "+products",
  ["products.name", "Jus d’orange عصير"],
  ["products.unit", "bouteille"],
  ["products.price", "12,50"],
  ["products.quantity", "40"],
  ["products.every", null, "day"],
  "> unit-cost",
  ["unit-cost.packaging", "0,75"],
  "> stock",
  ["stock.opening", "1 200"],
  "> monthly-costs",
  "+costs",
  ["monthly-costs.name", "Loyer du local"],
  ["monthly-costs.amount", "1 800"],
  "> staff",
  "> household",
  ["household.food", "1500"],
  ["household.owner-pay", "2500"],
  "> equipment",
  "+equipment",
  ["equipment.name", "Presse"],
  ["equipment.price", "4 500"],
  "> start-money",
  ["start-money.own-cash", "6 000"],
  "> loan",
  "+loans",
  ["loan.amount", "10 000"],
  ["loan.rate", "8"],
  ["loan.term", "24"],
];

story("a plan is drafted from empty, and is there after a reload", BOTH, async (app) => {
  await app.look("shelf, empty");
  await plan.begin(app, "Jus de Taroudant");
  await draft(app);
  await app.look("loan");
  for (const page of ["cash", "results", "tables", "export", "plan"]) {
    await plan.visit(app, page);
    await app.look(page);
  }

  // 40 bottles a day for 26 days at 12,50.
  await plan.visit(app, "products");
  assert.match(await plan.text(app), /13 000,00/);

  await plan.saved(app);
  await app.reload();
  await everythingIsThere(app);

  await app.open("#/");
  await app.page.getByText("Jus de Taroudant").first().waitFor();
  await app.look("shelf, with a book");
});

story("a book that is closed with the browser is there in the next window", PHONE, async (app) => {
  await plan.begin(app, "Jus de Taroudant");
  await plan.type(app, "business.town", "Taroudant");
  await plan.saved(app);
  const { url } = await app.another();
  assert.match(url, /#\/$/);
  await plan.press(app, "book-open");
  await plan.visit(app, "business");
  assert.equal(await plan.answer(app, "business.town"), "Taroudant");
});

async function draft(app) {
  for (const line of DRAFT) {
    if (typeof line !== "string") {
      const [question, text, word] = line;
      await (word ? plan.choose(app, question, word) : plan.type(app, question, text));
    } else if (line.startsWith("+")) {
      await plan.press(app, `list-${line.slice(1)}-add`);
    } else {
      await app.look(`before ${line.slice(2)}`);
      await plan.press(app, "step-next");
      await plan.heading(app, `step-${line.slice(2)}-title`);
      const scrolled = await app.page.evaluate(() => window.scrollY);
      assert.equal(scrolled, 0, `${line.slice(2)} begins at its top`);
    }
  }
}

// Every answer stands in its field again. A number is written our way by then.
async function everythingIsThere(app) {
  const asked = DRAFT.filter((line) => typeof line !== "string");
  for (const step of plan.STEPS) {
    const answers = asked.filter(([question]) => question.startsWith(`${step}.`));
    if (answers.length > 0) await plan.visit(app, step);
    for (const [question, text, word] of answers) {
      if (word) {
        const key = `choice-${question.replaceAll(".", "-")}-${word}`;
        const chip = app.page.getByRole("button", { name: plan.pattern("fr", key) }).last();
        assert.equal(await chip.getAttribute("aria-pressed"), "true", question);
      } else {
        assert.equal(plan.bare(await plan.answer(app, question)), plan.bare(text), question);
      }
    }
  }
}
