// Loads the app into the page. When that fails, the page says so in three languages,
// since nothing is there yet to say it in the one that was chosen.
import start from "./{{file:app.js}}";

try {
  await start({ module_or_path: new URL("./{{file:app.wasm}}", import.meta.url) });
} catch (why) {
  document.getElementById("cannot-start").hidden = false;
  throw why;
}
