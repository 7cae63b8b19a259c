// Keeps one whole version of the guide for times without a network. `site` puts in VERSION and FILES: [path, SHA-256] of every file, in
// groups, one for each language and one for all. A group is kept when each of its files has the bytes it should have, or not at all: the one
// for all and the languages in use when a version comes, another language once somebody speaks it. Other origins, and what is no file of
// this version, are not kept.

const VERSION = "[[version]]";
const FILES = "[[files]]";
const MAIN = "[[main]]";

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

const groups = async () =>
  (await verified(await fetch(scope + FILES, { cache: "reload" }), FILES.split(".")[1])).json();

// The last of a group, by which one sees that it is there, is put in last.
const put = async (rows) => {
  const all = await Promise.all(rows.map(whole));
  const cache = await caches.open(KEPT);
  try {
    for (const [url, response] of all) await cache.put(url, response);
  } catch (full) {
    await Promise.all(all.map(([url]) => cache.delete(url)));
    throw full;
  }
};

// The languages of the pages that are open, and those that the version before has.
const install = async () => {
  const all = await groups();
  const spoken = new Set();
  for (const { url } of await clients.matchAll({ includeUncontrolled: true })) {
    const tag = url.startsWith(scope) && url.slice(scope.length).split("/")[0];
    spoken.add(tag && all[tag] ? tag : MAIN);
  }
  for (const name of await caches.keys()) {
    const kept = name.startsWith(OURS) ? await (await caches.open(name)).keys() : [];
    for (const { url } of kept) spoken.add(url.match(/words-(.+)-/)?.[1]);
  }
  try {
    await put(["", ...spoken].flatMap((tag) => all[tag] ?? []));
  } catch (failed) {
    await caches.delete(KEPT);
    throw failed;
  }
};

const keep = async (tag, has) => {
  if (!(await (await caches.open(KEPT)).match(has))) await put((await groups())[tag]);
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
  if (other?.ok || other?.type === "opaqueredirect") return other;
  // A language that is not kept: without saying which one is wanted instead, the page would come here again.
  const isLanguage = /^[a-z]{2,3}(-\w+)*\/$/.test(folder.slice(scope.length));
  return Response.redirect(isLanguage ? `${scope}?lang=${MAIN}&${request.url.split(/[?#]/)[1] ?? ""}` : scope);
};

addEventListener("install", (event) => event.waitUntil(install()));
addEventListener("activate", (event) => event.waitUntil(clean()));
addEventListener("message", (event) => {
  const { keep: tag, has } = event.data;
  event.waitUntil(tag ? keep(tag, has) : skipWaiting());
});
addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method === "GET" && request.url.startsWith(scope)) event.respondWith(answer(request));
});
