// The page varies by language, and the copy made at installation names none: what is kept is for any language.
// The network first, for four seconds; then what was seen last. A dead link is forgotten.
const scope = new URL(registration.scope).pathname, name = "creator:" + scope, tongue = scope + "?lang=";
const keep = async (request, answer) => (await caches.open(name)).put(request, answer);
const kept = async (request) =>
  (await caches.match(request, { ignoreVary: true })) || (await caches.match(request, { ignoreSearch: true, ignoreVary: true }));
// The page under the name of its language, and the other languages, so that they can be switched without a network.
const learn = async (answer, cache) => {
  const store = await caches.open(name), own = answer.headers.get("content-language");
  await store.put(tongue + own, answer);
  const others = ["en", "es", "ru"].filter((other) => other !== own);
  await store.addAll(others.map((other) => new Request(tongue + other, { cache })));
};
addEventListener("install", (event) => {
  skipWaiting();
  event.waitUntil((async () => {
    const store = await caches.open(name);
    // What was loaded a moment ago is not loaded again.
    await store.addAll([scope, scope + "/offline.js"].map((path) => new Request(path, { cache: "force-cache" })));
    await learn(await store.match(scope, { ignoreVary: true }), "force-cache");
  })());
});
addEventListener("activate", (event) => event.waitUntil(clients.claim()));
addEventListener("fetch", (event) => {
  const request = event.request;
  if (request.method !== "GET") return;
  const network = fetch(request).then((answer) => {
    if (answer.ok) {
      event.waitUntil(keep(request, answer.clone()));
      if (request.mode === "navigate") event.waitUntil(learn(answer.clone(), "no-cache"));
    } else if (answer.status === 404 || answer.status === 410) event.waitUntil(caches.delete(name));
    return answer;
  });
  const patience = new Promise((resolve) => setTimeout(resolve, 4000));
  const late = patience.then(() => kept(request)).then((answer) => answer || network);
  event.respondWith(
    Promise.race([network, late]).catch(async () => (await kept(request)) || Response.error()),
  );
});
