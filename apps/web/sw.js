// Keeps the whole app on the device. The build writes in which files belong to this release; a release is never mixed.
const RELEASE = '__RELEASE__';
const FILES = '__FILES__';
const CACHE = `rhomboid-${RELEASE}`;

// The server's `Vary: Origin` and query strings must not hide a file that is here.
const ANY = { ignoreSearch: true, ignoreVary: true };

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches.open(CACHE).then((cache) => cache.addAll(FILES.map((file) => new Request(file, { cache: 'reload' })))),
  );
});

self.addEventListener('activate', (event) => {
  const clean = async () => {
    const names = await caches.keys();
    const old = names.filter((name) => name.startsWith('rhomboid-') && name !== CACHE);
    await Promise.all(old.map((name) => caches.delete(name)));
    await self.clients.claim();
  };
  event.waitUntil(clean());
});

// A new release waits until the person asks for it: rules are never swapped under a running check.
self.addEventListener('message', (event) => {
  if (event.data === 'skip-waiting') self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== self.location.origin) return;
  event.respondWith(answer(request));
});

async function answer(request) {
  const cache = await caches.open(CACHE);
  const page = request.mode === 'navigate' ? './' : request;
  return (await cache.match(page, ANY)) ?? fetch(request);
}
