/** What the service worker keeps on this machine, as a page sees it. */
import { IS_COPY } from './copy.ts';
import { ROOT } from './search/addresses.ts';

/** Remembered when a reader has erased the copy: it is not made again unasked. */
const CHOICE = 'copie-hors-ligne';

export const workerAddress = (): URL => new URL('service-worker.js', ROOT);

/** Whether a service worker may be had here; a copy of the site has no use for one. */
export const mayKeep = (): boolean => 'serviceWorker' in navigator && isSecureContext && /^https?:$/.test(location.protocol) && !IS_COPY;

export function isRefused(): boolean {
  try {
    return localStorage.getItem(CHOICE) === 'non';
  } catch {
    return false;
  }
}

export function setRefused(refused: boolean): void {
  try {
    if (refused) localStorage.setItem(CHOICE, 'non');
    else localStorage.removeItem(CHOICE);
  } catch {}
}

/** Names of the caches of this site; other sites of one host have their own. */
async function ourCaches(): Promise<string[]> {
  const scope = new URL('./', workerAddress()).href;
  return (await caches.keys()).filter((name) => name.replace(/^(?:workbox-precache-v2|terrains-visited-[\da-f]+)-/, '') === scope);
}

/** Pages and bytes held. */
export async function held(): Promise<{ pages: number; bytes: number }> {
  let pages = 0;
  let bytes = 0;
  for (const name of await ourCaches()) {
    const cache = await caches.open(name);
    for (const response of await cache.matchAll()) {
      const { size, type } = await response.blob();
      bytes += size;
      if (type.startsWith('text/html')) pages += 1;
    }
  }
  return { pages, bytes };
}

/** Erases all, and sends the worker away. */
export async function erase(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(new URL('./', workerAddress()));
  await registration?.unregister();
  for (const name of await ourCaches()) await caches.delete(name);
}
