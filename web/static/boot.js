// Loads the app into the page. When that fails, the page says so in three languages,
// since nothing is there yet to say it in the one that was chosen.
import start from "./{{file:app.js}}";

// The app will ask for the words of its language. Asked for now, they come beside the module
// rather than after it.
function askForWords() {
  const files = document.querySelector("meta[name=daftar-catalogues]").content.split(" ");
  const wanted = [localStorage.getItem("daftar-language"), ...navigator.languages];
  const starts = wanted.map((code) => `catalogue-${code?.split("-")[0]}-`);
  const file = starts.map((start) => files.find((name) => name.startsWith(start))).find(Boolean);
  fetch(file ?? files[0]).catch(() => {});
}

try {
  askForWords();
} catch (why) {
  // A browser that keeps nothing. The app asks again by itself.
  console.warn(why);
}

try {
  await start({ module_or_path: new URL("./{{file:app.wasm}}", import.meta.url) });
} catch (why) {
  document.getElementById("cannot-start").hidden = false;
  throw why;
}
