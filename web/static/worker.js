// Makes files out of a workbook, away from the page, so that the page never freezes.
//
// In:  { id, kind: "pdf", workbook, language, date }   the workbook as the text of its file
// Out: { id, progress }    0 to 100, any number of times
//      { id, bytes }       an ArrayBuffer, handed over rather than copied
//      { id, error }       a message key
//
// After an error the worker is of no more use: make a new one.
import start, { export_pdf } from "./{{file:export.js}}";

const MODULE = { name: "{{file:export.wasm}}", bytes: {{bytes:export.wasm}} };
const REGULAR = {
  name: "{{file:IBMPlexSansArabic-Regular.ttf}}",
  bytes: {{bytes:IBMPlexSansArabic-Regular.ttf}},
};
const BOLD = {
  name: "{{file:IBMPlexSansArabic-Bold.ttf}}",
  bytes: {{bytes:IBMPlexSansArabic-Bold.ttf}},
};
const ALL_BYTES = MODULE.bytes + REGULAR.bytes + BOLD.bytes;
// What making the file takes, after everything is here, as a part of the whole.
const LOADED = 80;

// The fonts, once the module and they are here.
let loading;

self.onmessage = async ({ data: { id, kind, workbook, language, date } }) => {
  const report = (progress) => self.postMessage({ id, progress });
  let fonts;
  try {
    loading ??= load((received) => report(Math.floor((LOADED * received) / ALL_BYTES)));
    fonts = await loading;
  } catch (why) {
    console.error(why);
    self.postMessage({ id, error: "export-not-loaded" });
    return;
  }
  report(LOADED);
  try {
    if (kind !== "pdf") throw new Error(`no such kind of file: ${kind}`);
    const { buffer } = export_pdf(workbook, language, date, fonts.regular, fonts.bold);
    self.postMessage({ id, bytes: buffer }, [buffer]);
  } catch (why) {
    // What the module refuses comes as the key of a message; anything else is a fault of ours.
    if (typeof why !== "string") console.error(why);
    self.postMessage({ id, error: typeof why === "string" ? why : "export-failed" });
  }
};

// Fetches all three at once, telling how many bytes have come.
async function load(tell) {
  let received = 0;
  const count = (bytes) => tell((received += bytes));
  const files = [MODULE, REGULAR, BOLD].map((file) => fetched(file.name, count));
  const [module, regular, bold] = await Promise.all(files);
  await start({ module_or_path: module });
  return { regular, bold };
}

async function fetched(name, count) {
  const response = await fetch(new URL(`./${name}`, import.meta.url));
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  const counter = new TransformStream({
    transform(chunk, controller) {
      count(chunk.byteLength);
      controller.enqueue(chunk);
    },
  });
  const body = response.body.pipeThrough(counter);
  return new Uint8Array(await new Response(body).arrayBuffer());
}
