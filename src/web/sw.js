// Keeps one whole version of the guide for times without a network. `site` puts in VERSION and FILES: [path, SHA-256] of every file.
// A version is kept when each of its files has the bytes it should have, or not at all; nothing is added to it later. Other origins, and
// what is no file of this version, are not kept.

const VERSION = "[[version]]";
const FILES = "[[files]]";

const { scope } = registration;
const OURS = `kintsugi ${scope} `;
const KEPT = OURS + VERSION;

const verified = async (response, digest) => {
  if (!response?.ok || response.redirected) return;
  const bytes = await response.clone().arrayBuffer();
  const found = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return digest === [...found].map((byte) => byte.toString(16).padStart(2, "0")).join("") && response;
};

// From an older version where the name says that the bytes are the same, else from the browser's cache, else from the network.
const whole = async ([path, digest]) => {
  const url = scope + path;
  const named = path.includes(digest);
  const response =
    (named && ((await verified(await caches.match(url), digest)) || (await verified(await fetch(url), digest)))) ||
    (await verified(await fetch(url, { cache: "reload" }), digest));
  if (!response) throw new Error(url);
  return [url, response];
};

const install = async () => {
  const files = await verified(await fetch(scope + FILES, { cache: "reload" }), FILES.split(".")[1]);
  const all = await Promise.all((await files.json()).map(whole));
  const cache = await caches.open(KEPT);
  try {
    await Promise.all(all.map(([url, response]) => cache.put(url, response)));
  } catch (full) {
    await caches.delete(KEPT);
    throw full;
  }
};

const clean = async () => {
  // A tab that still shows an older version may need its files: then they go the next time.
  if ((await clients.matchAll()).length > 1) return;
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(OURS) && name !== KEPT).map((name) => caches.delete(name)));
};

const answer = async (request) => {
  // Not by opening: once everything was erased, that would make an empty cache.
  const find = (url) => caches.match(url, { cacheName: KEPT });
  const url = request.url.split(/[?#]/)[0];
  const isPage = request.mode === "navigate";
  const folder = url.replace(/\/?$/, "/");
  const page = isPage && (await find(`${folder}index.html`));
  if (page) return folder === url ? page : Response.redirect(request.url.replace(url, folder));
  const kept = (await find(url)) ?? (await caches.match(url));
  if (kept || !isPage) return kept ?? fetch(request);
  const other = await fetch(request).catch(() => {});
  return other?.ok || other?.type === "opaqueredirect" ? other : Response.redirect(scope);
};

addEventListener("install", (event) => event.waitUntil(install()));
addEventListener("activate", (event) => event.waitUntil(clean()));
addEventListener("message", () => skipWaiting());
addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method === "GET" && request.url.startsWith(scope)) event.respondWith(answer(request));
});
