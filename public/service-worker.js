// Opens Dateline with no network after the first visit. The relay serves this file at
// /service-worker.js with two marks filled in: __VERSION__, a short print of all embedded files,
// and __ASSETS__, a JSON array of their paths ("/app-1f2e.js", …), index.html as "/".
// A new version waits until every tab is closed or the page posts {type: "activate"}.

const VERSION = "__VERSION__";
const ASSETS = __ASSETS__;
const PREFIX = "dateline-app-";
const CACHE = PREFIX + VERSION;
const SHELL = "/";
// Names with a hash never change their content: what is in the cache is right for ever.
const HASHED = /-[0-9a-f]{8,}(_bg)?\.(js|wasm|css)$/;
// Where the relay, not the app, answers. A campaign's data never goes through this cache.
const NEVER = /^\/(api\/|socket|c\/|healthz|readyz|metrics|service-worker\.js)/;

self.addEventListener("install", (event) => event.waitUntil(precache()));
self.addEventListener("activate", (event) => event.waitUntil(takeOver()));
self.addEventListener("message", (event) => {
  if (event.data?.type === "activate") self.skipWaiting();
  if (event.data?.type === "version") event.source?.postMessage({ type: "version", version: VERSION });
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== self.location.origin || NEVER.test(url.pathname)) return;
  if (request.mode === "navigate") event.respondWith(page(request));
  else if (HASHED.test(url.pathname)) event.respondWith(cacheFirst(request));
  else event.respondWith(networkFirst(request));
});

// All or nothing: a half-filled cache would open half an app. Hashed files an older version already
// holds are copied over instead of being fetched again.
async function precache() {
  const cache = await caches.open(CACHE);
  await Promise.all([...new Set([SHELL, ...ASSETS])].map(async (path) => {
    const known = HASHED.test(path) ? await caches.match(path) : undefined;
    const response = known ?? await fetch(path, { cache: "no-cache", credentials: "same-origin" });
    if (!response.ok) throw new Error(`${path} answered ${response.status}`);
    await cache.put(path, response);
  }));
}

async function takeOver() {
  const old = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
  await self.clients.claim();
}

// Every route of the app is the same page. Fresh when the relay answers soon, else from the cache:
// a hotel network that accepts connections and says nothing must not keep the app closed.
async function page(request) {
  const kept = await caches.match(SHELL, { cacheName: CACHE });
  if (!kept) return fetch(request);
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), 3000);
  try {
    const fresh = await fetch(request, { signal: patience.signal });
    // A page of a newer version needs files this cache does not hold; the new worker will bring both.
    return fresh.ok || fresh.type === "opaqueredirect" ? fresh : kept;
  } catch {
    return kept;
  } finally {
    clearTimeout(timer);
  }
}

async function cacheFirst(request) {
  const kept = await caches.match(request, { ignoreVary: true });
  return kept ?? fetch(request);
}

async function networkFirst(request) {
  try {
    return await fetch(request);
  } catch (offline) {
    const kept = await caches.match(request, { cacheName: CACHE, ignoreVary: true });
    if (kept) return kept;
    throw offline;
  }
}
