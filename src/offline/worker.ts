/**
 * The service worker: what was kept answers when the network does not. Pages come from the network first, so that a
 * reader who has one reads the site of today; a new worker waits until no page of the old one is open.
 */
import { addRoute, getCacheKeyForURL, matchPrecache, precache } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { NetworkFirst } from 'workbox-strategies';
import type { KeptFile } from './kept-files.ts';

declare const KEPT: KeptFile[];
declare const BASE: string;
/** Path of all texts of the search in one file, and what those of each begin with. */
declare const TEXTS: string;
declare const SEARCH_TEXTS: string;
/** Changes whenever a kept file does. */
declare const VERSION: string;

interface Worker extends WindowOrWorkerGlobalScope {
  registration: ServiceWorkerRegistration;
  clients: { matchAll(options: { includeUncontrolled: boolean; type: 'window' }): Promise<{ url: string }[]> };
  addEventListener(type: 'install' | 'activate', listener: (event: Event & { waitUntil(work: Promise<unknown>): void }) => void): void;
}
const worker = globalThis as unknown as Worker;

/** Seconds a page may take before its kept copy is shown. */
const PATIENCE = 4;
const SCOPE = worker.registration.scope;
const ALL_VISITED = /^terrains-visited-[\da-f]+-/;
const VISITED = `terrains-visited-${VERSION}-${SCOPE}`;

/** A choice in an address (`?lieux=…`) does not make another page. */
const plain = (address: string): string => {
  const url = new URL(address);
  return url.origin + url.pathname;
};

const isVisited = (name: string) => ALL_VISITED.test(name) && name.replace(ALL_VISITED, '') === SCOPE;

/** Pages visited under the former worker, and those open before any: brought up to date, as far as the network goes. */
async function keepVisited(): Promise<void> {
  const former = (await caches.keys()).filter((name) => isVisited(name) && name !== VISITED);
  const kept = await Promise.all(former.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)));
  const open = (await worker.clients.matchAll({ includeUncontrolled: true, type: 'window' })).map(({ url }) => url);
  const pages = new Set([...kept.flat(), ...open.filter((url) => url.startsWith(SCOPE)).map(plain)]);
  const cache = await caches.open(VISITED);
  await Promise.allSettled(
    [...pages].filter((url) => !getCacheKeyForURL(url)).map((url) => cache.add(new Request(url, { cache: 'no-cache' }))),
  );
}

async function forgetFormer(): Promise<void> {
  const former = (await caches.keys()).filter((name) => isVisited(name) && name !== VISITED);
  await Promise.all(former.map((name) => caches.delete(name)));
}

const pages = new NetworkFirst({
  cacheName: VISITED,
  networkTimeoutSeconds: PATIENCE,
  plugins: [
    {
      cacheKeyWillBeUsed: async ({ request }) => plain(request.url),
      // Kept at once already: not twice.
      cacheWillUpdate: async ({ request, response }) => (response.ok && !getCacheKeyForURL(plain(request.url)) ? response : null),
      cachedResponseWillBeUsed: async ({ cachedResponse, request }) => cachedResponse ?? (await matchPrecache(plain(request.url))),
      handlerDidError: () => matchPrecache(`${BASE}hors-ligne/`),
    },
  ],
});

const files = new NetworkFirst({
  cacheName: VISITED,
  plugins: [{ cacheWillUpdate: async ({ response }) => (response.status === 200 ? response : null) }],
});

let texts: Promise<Record<string, unknown>> | undefined;

/** A text of the search: from the network, else from the file that has them all; never kept by itself. */
async function searchText({ request, url }: { request: Request; url: URL }): Promise<Response> {
  try {
    return await fetch(request);
  } catch {
    texts ??= matchPrecache(TEXTS).then((kept) => kept?.json() ?? {});
    const text = (await texts)[url.pathname.slice(SEARCH_TEXTS.length)];
    return text ? Response.json(text) : Response.error();
  }
}

worker.addEventListener('install', (event) => event.waitUntil(keepVisited().catch(() => undefined)));
worker.addEventListener('activate', (event) => event.waitUntil(forgetFormer()));

precache(KEPT);
registerRoute(({ request, url, sameOrigin }) => sameOrigin && request.mode === 'navigate' && isRead(url), pages);
// Pagefind asks for its entry with the hour.
addRoute({ cleanURLs: false, ignoreURLParametersMatching: [/^ts$/] });
registerRoute(({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith(SEARCH_TEXTS), searchText);
registerRoute(({ url, sameOrigin }) => sameOrigin && isRead(url), files);

/** Editions are taken away, not kept here. */
function isRead({ pathname }: URL): boolean {
  return pathname.startsWith(BASE) && !(pathname.startsWith(`${BASE}emporter/`) && !pathname.endsWith('/'));
}
