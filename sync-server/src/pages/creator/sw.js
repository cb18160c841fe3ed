// The page varies by language, and the copy made at installation names none: what is kept is for any language.
// The network first, for four seconds; then what was seen last. A dead link is forgotten.
const scope = new URL(registration.scope).pathname, name = "creator:" + scope, tongue = scope + "?lang=";
const keep = async (request, answer) => (await caches.open(name)).put(request, answer);
const kept = async (request) =>
  (await caches.match(request, { ignoreVary: true })) || (await caches.match(request, { ignoreSearch: true, ignoreVary: true }));
// The page under the name of its language, and the other languages, so that they can be switched without a network.
const learn = async (answer) => {
  const store = await caches.open(name), own = answer.headers.get("content-language");
  await store.put(tongue + own, answer);
  await store.addAll(["en", "es", "ru"].filter((other) => other !== own).map((other) => tongue + other));
};
addEventListener("install", (event) => {
  skipWaiting();
  event.waitUntil((async () => {
    const store = await caches.open(name);
    await store.addAll([scope, scope + "/offline.js"]);
    await learn(await store.match(scope, { ignoreVary: true }));
  })());
});
addEventListener("activate", (event) => event.waitUntil(clients.claim()));
addEventListener("fetch", (event) => {
  const request = event.request;
  if (request.method !== "GET") return;
  const network = fetch(request).then((answer) => {
    if (answer.ok) {
      event.waitUntil(keep(request, answer.clone()));
      if (request.mode === "navigate") event.waitUntil(learn(answer.clone()));
    } else if (answer.status === 404 || answer.status === 410) event.waitUntil(caches.delete(name));
    return answer;
  });
  const patience = new Promise((resolve) => setTimeout(resolve, 4000));
  const late = patience.then(() => kept(request)).then((answer) => answer || network);
  event.respondWith(
    Promise.race([network, late]).catch(async () => (await kept(request)) || Response.error()),
  );
});
