// Other languages, without loading the page anew. boot.mjs brings this file when it is needed.

const root = document.documentElement;
const script = document.getElementById("boot");
const place = (tag) => document.querySelector(`link[hreflang="${tag}"][title]`);

// Milliseconds that each step to another language may take.
const PATIENCE = 20000;

// A file's name holds the SHA-256 of its bytes; fetch wants the same digest in base64.
const words = async (url, signal) => {
  const digest = url.match(/[0-9a-f]{64}/)[0].match(/../g).map((pair) => parseInt(pair, 16));
  return (await fetch(url, { integrity: "sha256-" + btoa(String.fromCharCode(...digest)), signal })).text();
};

// As a document, since the policy lets nobody make one of a text.
const pageAt = (url, signal) =>
  new Promise((done, fail) => {
    const request = new XMLHttpRequest();
    request.open("GET", url);
    request.responseType = "document";
    request.onerror = fail;
    request.onload = () => (request.status === 200 && request.response ? done(request.response) : fail(new Error(url)));
    signal.addEventListener("abort", () => request.abort());
    request.send();
  });

// The last choice. What is still on its way for an earlier one is given up, also when the language that is spoken is chosen again.
let last = new AbortController();

// The page of a language names its words, and has its drawn home. The page that is open takes them over and stays, with all that is typed in it. Its address asks
// for that language from now on: a reload would find the first one again. `joined` tells whether the late part is here, `chosen` whether
// the visitor chose.
export const speaks = async (app, tag, joined, chosen) => {
  last.abort();
  const mine = (last = new AbortController());
  if (tag === root.lang) return;
  const { signal } = mine;
  const inTime = (work) =>
    new Promise((done, fail) => {
      const late = setTimeout(() => mine.abort(), PATIENCE);
      signal.addEventListener("abort", () => fail(signal.reason));
      Promise.resolve(work).then(done, fail).finally(() => clearTimeout(late));
    });
  try {
    const isWhole = await inTime(joined);
    const { href } = place(tag);
    const other = await inTime(pageAt(href + "index.html", signal));
    const names = ["first", "more"];
    const urls = names.map((name) => new URL(other.getElementById("boot").dataset[name], href).href);
    const wanted = (isWhole ? urls : urls.slice(0, 1)).map((url) => words(url, signal));
    const [first, more] = await inTime(Promise.all(wanted));
    signal.throwIfAborted();
    // What is asked for again is of this language.
    names.forEach((name, at) => (script.dataset[name] = urls[at]));
    [root.lang, root.dir, document.title] = [tag, other.documentElement.dir, other.title];
    const url = new URL(location);
    url.searchParams.set("lang", tag);
    history.replaceState(history.state, "", url);
    app.spoken(first, more, other, chosen);
    keep();
  } catch (error) {
    if (mine !== last) return;
    console.warn(error);
    app.spoken();
  }
};

// What is spoken now shall be there without a network too, in this version and in one that waits. `has` is the last file of a language.
export const keep = async () => {
  const link = place(root.lang);
  if (!link || self !== top) return;
  const isMain = link === document.querySelector("link[hreflang][title]");
  const has = new URL(isMain ? script.dataset.more : link.href + "index.html", document.baseURI).href;
  const { active, waiting } = (await navigator.serviceWorker?.getRegistration()) ?? {};
  for (const worker of [active, waiting]) worker?.postMessage({ keep: root.lang, has });
};
