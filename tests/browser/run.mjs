// Runs the browser stories against a site that is being served.
//
//   node run.mjs ADDRESS [WORD]      only the stories whose name contains WORD
//
// A story is a person doing something. What must hold in every story (no request to another
// host, nothing in the console, nothing thrown) is checked after each; see harness/app.mjs.
import { readdir, rm } from "node:fs/promises";
import { App, OUTPUT } from "./harness/app.mjs";
import { stories } from "./harness/story.mjs";

// Far longer than any story takes: one that hangs must still end.
const PATIENCE_MS = 120_000;

const [address, word = ""] = process.argv.slice(2);
if (!address) {
  console.error("usage: node run.mjs ADDRESS [WORD]");
  process.exit(1);
}

await rm(OUTPUT, { recursive: true, force: true });
const folder = new URL("stories/", import.meta.url);
for (const file of (await readdir(folder)).filter((name) => name.endsWith(".mjs")).sort()) {
  await import(new URL(file, folder));
}

let passed = 0;
let failed = 0;
for (const { name, size, play } of stories.filter((story) => story.name.includes(word))) {
  const started = performance.now();
  const why = await failure(name, size, play);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (why) {
    failed += 1;
    console.log(`FAILED ${name} (${seconds} s)\n${indented(String(why))}`);
  } else {
    passed += 1;
    console.log(`ok     ${name} (${seconds} s)`);
  }
}
if (passed + failed === 0) {
  console.log(`no story has "${word}" in its name`);
  failed = 1;
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

// Why a story failed, or nothing.
async function failure(name, size, play) {
  let app;
  try {
    app = await App.start({ address, size, name });
    await inTime(play(app));
    app.assertQuiet();
  } catch (why) {
    await app?.picture("failed").catch(() => {});
    if (app?.faults.size) why.message += `\nfaults seen until then:\n${app.seen().join("\n")}`;
    return why.message ? `${why.message}\n${why.stack?.match(/^ +at .*stories.*$/m) ?? ""}` : why;
  } finally {
    await app?.stop();
  }
}

async function inTime(promise) {
  let timer;
  const late = new Promise((_, reject) => {
    const why = new Error(`not finished after ${PATIENCE_MS / 1000} s`);
    timer = setTimeout(() => reject(why), PATIENCE_MS);
  });
  try {
    await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

function indented(text) {
  return text.replace(/^/gm, "    ");
}
