// Loads the program and its first words side by side, starts it in place of the drawn home, then brings the late part and the worker.
// Addresses stand on the script's element, so that this file does not change when they do. `data-boot` on the page says how far it is:
// home, wait or wait first (gate.js), on, file or blocked; styles/boot.css shows what belongs to each.

// Milliseconds for which a page of its own waits for the late part before it shows its frame.
const PATIENCE = 300;

const after = (millis) => new Promise((done) => setTimeout(done, millis));

const page = document.documentElement.dataset;
const script = document.getElementById("boot");
const address = (name) => new URL(script.dataset[name], document.baseURI).href;

// A file's name holds the SHA-256 of its bytes; fetch wants the same digest in base64.
const integrity = (url) => {
  const digest = url.match(/[0-9a-f]{64}/)[0].match(/../g).map((pair) => parseInt(pair, 16));
  return "sha256-" + btoa(String.fromCharCode(...digest));
};

const whole = (name, cache) => {
  const url = address(name);
  return fetch(url, { integrity: integrity(url), cache });
};

const words = async (name, cache) => (await whole(name, cache)).text();

// No integrity here: that check waits for the last byte, and the program is compiled while it arrives.
const program = async () => {
  const wasm = fetch(address("wasm"));
  const [glue] = await Promise.all([import(address("glue")), wasm]);
  return [glue, await glue.default({ module_or_path: wasm })];
};

// The late part of the program, its words and its style. Who asks again may have a damaged file in the browser's own cache.
const latePart = (cache) => {
  const late = (async () => WebAssembly.compile(await (await whole("late", cache)).arrayBuffer()))();
  return Promise.all([late, words("more", cache), words("style", cache)]);
};

// Puts the late part beside the first one, and gives its words. Who waits for long may ask for it again: only of the last one asked for is
// anything ever heard, so that it is put in once, with the words of one language.
let asked = 0;
const place = async (first, parts) => {
  const mine = ++asked;
  await parts.catch(() => {});
  if (mine !== asked) return new Promise(() => {});
  const [late, more, style] = await parts;
  // Not a link in the page: that would hold up its load event, and have no integrity.
  document.adoptedStyleSheets = [await new CSSStyleSheet().replace(style)];
  await WebAssembly.instantiate(late, { __wasm_split: first });
  return more;
};

// What it takes to change to another language.
const languages = () => import(address("speak"));

// Says whether that worked.
const join = async (app, placed) => {
  try {
    app.late_part(await placed);
    return true;
  } catch (error) {
    console.error(error);
    app.late_part();
  }
};

// This script may run before the page is read to its end.
const wholePage = () =>
  document.readyState === "loading" && new Promise((done) => addEventListener("DOMContentLoaded", done));

const styles = async () => {
  await wholePage();
  const sheet = document.getElementById("styles");
  if (!sheet.sheet) {
    await new Promise((done, fail) => Object.assign(sheet, { onload: done, onerror: fail }));
  }
};

// The program clears the drawn home and draws the same again. A link that had the focus has it again before the next paint.
const keepFocus = () => {
  const links = () => [...document.querySelectorAll("#app a")];
  const at = links().indexOf(document.activeElement);
  const href = links()[at]?.href;
  requestAnimationFrame(() => {
    const link = links()[at];
    if (link && link.href === href) link.focus({ preventScroll: true });
  });
};

// A worker of a newer version waits until the visitor says yes; then it takes over, and this tab alone loads anew.
const worker = async (app) => {
  const workers = navigator.serviceWorker;
  if (!workers || !script.dataset.worker || self !== top) return;
  workers.ready.then(async () => (await languages()).keep()).catch(console.warn);
  const url = address("worker");
  const policy = self.trustedTypes?.createPolicy("kintsugi", { createScriptURL: () => url });
  const registration = await workers.register(policy ? policy.createScriptURL("") : url, { updateViaCache: "none" });
  const take = () => {
    if (!registration.waiting) return location.reload();
    workers.addEventListener("controllerchange", () => location.reload(), { once: true });
    registration.waiting.postMessage("take over");
    // It may wait for one that does not stop. Then the page comes back as it was, and says again that a newer one is ready.
    setTimeout(() => location.reload(), 5000);
  };
  const tell = () => registration.waiting && workers.controller && app.newer(take);
  registration.addEventListener("updatefound", () => registration.installing.addEventListener("statechange", tell));
  tell();
};

const canCompile = () => {
  try {
    return Boolean(new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)));
  } catch {
    return false;
  }
};

// A damaged file may lie in the browser's own cache or in the worker's keeping, where loading the page again would find it again. The
// worker goes only where the server can be reached: the next start brings it, and every file, anew.
const retry = async (event) => {
  // As long as nothing is known to be missing, gate.js loads the page again.
  if (event.target.name !== "retry" || !/file|blocked/.test(page.boot)) return;
  event.stopPropagation();
  // With a bad network this takes a while: the bar at the top shows that something is happening.
  page.again = "";
  try {
    const { ok } = await fetch(address("worker"), { cache: "reload" });
    // A worker that is still being installed goes later, in WebKit perhaps never: nobody waits for that.
    if (ok) await Promise.race([(await navigator.serviceWorker.getRegistration()).unregister(), after(3000)]);
  } catch {
    // No server, or no worker.
  }
  const names = Object.keys(script.dataset).filter((name) => name !== "worker");
  await Promise.allSettled(names.map((name) => fetch(address(name), { cache: "reload" })));
  location.reload();
};

// Without a network the words of the main language are missing where the visitor has never used it: then to a language that is kept.
const goesToKept = async () => {
  const [main, ...others] = document.querySelectorAll("link[hreflang][title]");
  const isKept = (url) => globalThis.caches?.match(url).catch(() => {});
  if (page.boot === "on" || main?.hreflang !== document.documentElement.lang || (await isKept(address("first")))) return;
  for (const { href } of others) {
    if (await isKept(href + "index.html")) {
      location.replace(href + location.search.replace(/\blang=/, "not=") + location.hash);
      return true;
    }
  }
};

const boot = async () => {
  try {
    // Whoever comes back, or comes to a late page, needs the late part at once.
    const soon = page.boot === "wait" ? latePart() : undefined;
    // Its failure is heard where it is joined.
    soon?.catch(() => {});
    const [[app, first], firstWords] = await Promise.all([program(), words("first"), styles()]);
    // Noticed by gate.js: browsers give a style sheet that never came as an empty one.
    if (page.boot === "file") throw new Error("a file is missing");
    const placed = soon && place(first, soon);
    // Where it is nearly there, nobody sees a page that says "One moment." first.
    const more = await (placed && Promise.race([placed.catch(() => {}), after(PATIENCE)]));
    keepFocus();
    let joined = Boolean(more);
    // Without a worker the guide needs the network, and is whole otherwise.
    const keep = () => worker(app).catch(console.warn);
    const bring = (placed) => void (joined = join(app, placed)).then(keep);
    const speak = (tag, chosen) =>
      void Promise.race([languages(), after(20000)])
        .then((all) => all.speaks(app, tag, joined, chosen))
        .catch(() => app.spoken());
    app.start(firstWords, () => bring(place(first, latePart("reload"))), speak, more);
    page.boot = "on";
    more ? keep() : bring(placed ?? place(first, latePart()));
  } catch (error) {
    if (await goesToKept()) return;
    await wholePage();
    page.boot = (page.boot === "on" ? "on " : "") + (canCompile() ? "file" : "blocked");
    throw error;
  }
};

// Heard from the first moment on: gate.js may show the button before this file knows what is missing.
document.addEventListener("click", retry);

// Browsers that gate.js knows to be too old keep the page as it stands.
if (page.boot) boot();
