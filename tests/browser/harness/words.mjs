// What the app says, read from its catalogues: a story names a message, not its wording.
import { readdirSync, readFileSync } from "node:fs";

const LOCALES = new URL("../../../locales/", import.meta.url);

const catalogues = new Map();

// The message of a key in a language, as a pattern that finds it in a page. Where something
// is filled in, anything may stand; spaces of every kind are one.
export function pattern(language, key) {
  const text = message(language, key);
  const parts = text
    .split(/\{[^{}]*\}/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s*"));
  return new RegExp(parts.join(".*"), "u");
}

// The message as it stands in the catalogue.
export function message(language, key) {
  if (!catalogues.has(language)) catalogues.set(language, read(language));
  const text = catalogues.get(language).get(key);
  if (text === undefined) throw new Error(`locales/${language} has no message ${key}`);
  return text;
}

// Messages of one line; those with plural forms are no names to look for.
function read(language) {
  const folder = new URL(`${language}/`, LOCALES);
  const messages = new Map();
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".ftl"))) {
    for (const line of readFileSync(new URL(file, folder), "utf8").split("\n")) {
      const [, key, text] = line.match(/^([a-z][a-z0-9-]*) = (.+)$/) ?? [];
      if (key) messages.set(key, text);
    }
  }
  return messages;
}
