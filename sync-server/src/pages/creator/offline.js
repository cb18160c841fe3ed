// Keeps this page for reading without a network, and hides countdowns that time has overtaken.
const page = location.pathname;
if (navigator.serviceWorker) navigator.serviceWorker.register(page + "/sw.js", { scope: page });
const made = Date.parse(document.querySelector("footer time").dateTime);
const check = () => document.body.classList.toggle("old", Date.now() - made > 6e5);
check();
setInterval(check, 6e4);
