// The page varies by language, and the copy made at installation names none: what is kept is for any language.
// The network first, for four seconds; then what was seen last. A dead link is forgotten.
const scope = new URL(registration.scope).pathname, name = "creator:" + scope;
const keep = async (request, answer) => (await caches.open(name)).put(request, answer);
const kept = async (request) =>
  (await caches.match(request, { ignoreVary: true })) || (await caches.match(request, { ignoreSearch: true, ignoreVary: true }));
addEventListener("install", (event) => {
  skipWaiting();
  event.waitUntil(caches.open(name).then((store) => store.addAll([scope, scope + "/offline.js"])));
});
addEventListener("activate", (event) => event.waitUntil(clients.claim()));
addEventListener("fetch", (event) => {
  const request = event.request;
  if (request.method !== "GET") return;
  const network = fetch(request).then((answer) => {
    if (answer.ok) event.waitUntil(keep(request, answer.clone()));
    else if (answer.status === 404 || answer.status === 410) event.waitUntil(caches.delete(name));
    return answer;
  });
  const patience = new Promise((resolve) => setTimeout(resolve, 4000));
  const late = patience.then(() => kept(request)).then((answer) => answer || network);
  event.respondWith(
    Promise.race([network, late]).catch(async () => (await kept(request)) || Response.error()),
  );
});
