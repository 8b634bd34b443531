// Our figures and plural forms against those of the browser.
//
// The table is kept equal to what daftar-i18n writes by a Rust test (tests/suite/intl.rs).
// Where we write otherwise on purpose, it is taken out of the comparison here and said so.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { PHONE, story } from "../harness/story.mjs";

const LOCALES = { fr: "fr-MA", ar: "ar-MA", en: "en" };

story("figures and plural forms are those of the browser", PHONE, async (app) => {
  const table = await readFile(new URL("../intl.tsv", import.meta.url), "utf8");
  const rows = table.trimEnd().split("\n").map((line) => line.split("\t"));
  assert.ok(rows.length > 500, "the table is there");
  const told = await app.page.evaluate(browsers, { rows, locales: LOCALES });
  const differences = rows
    .map(([lang, kind, value, ours], index) => ({ lang, kind, value, ours, theirs: told[index] }))
    .filter(({ ours, theirs }) => ours !== theirs);
  assert.deepEqual(differences, []);
});

// What the browser says for each row.
function browsers({ rows, locales }) {
  // On purpose: a no-break space between the groups in every language, and before the per
  // cent sign in French and Arabic; the minus U+2212; no marks of direction.
  const OURS = { group: "\u00a0", minusSign: "\u2212" };
  const write = (parts) => parts.map(({ type, value }) => OURS[type] ?? value).join("");
  const number = (locale, options, value) => {
    const parts = new Intl.NumberFormat(locale, options).formatToParts(value);
    const digits = parts.filter(({ type }) => type !== "literal" && type !== "percentSign");
    const sign = locale.startsWith("en") ? "%" : "\u00a0%";
    return write(digits) + (options.style === "percent" ? sign : "");
  };
  const two = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  const date = (locale, options, value) => {
    const formatter = new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
    return formatter.formatToParts(new Date(value));
  };
  const kinds = {
    plural: (locale, value) => new Intl.PluralRules(locale).select(Number(value)),
    money: (locale, value) => number(locale, { ...two, useGrouping: "always" }, value),
    percent: (locale, value) =>
      number(locale, { ...two, style: "percent", useGrouping: "always" }, value),
    month: (locale, value) => write(date(locale, { month: "long", year: "numeric" }, value)),
    // The short months of French are those of France ("févr."), which Moroccan papers use;
    // CLDR gives Morocco others ("fév.", and "mar." for March).
    "month-short": (locale, value) =>
      write(date(locale === "fr-MA" ? "fr" : locale, { month: "short" }, value)),
    // On purpose: two digits for day and month, parted by strokes, in every language.
    date: (locale, value) => {
      const parts = date(locale, { day: "2-digit", month: "2-digit", year: "numeric" }, value);
      const part = (wanted) => parts.find(({ type }) => type === wanted).value;
      return [part("day"), part("month"), part("year")].join("/");
    },
  };
  return rows.map(([lang, kind, value]) => kinds[kind](locales[lang], value));
}
