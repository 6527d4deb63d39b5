/** Visited once, the site is there without a network: its service worker is asked for once a reader stays. */
import { isRefused, mayKeep, workerAddress } from './offline-caches.ts';

/** Who leaves sooner has not come to read, and need not download the studies. */
const STAY = 5_000;
/** After a failure, say a full disk, not again in this window. */
const FAILED = 'copie-hors-ligne-manquee';

async function keep(): Promise<void> {
  try {
    if (sessionStorage.getItem(FAILED)) return;
    const { installing } = await navigator.serviceWorker.register(workerAddress());
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'redundant') sessionStorage.setItem(FAILED, '1');
    });
  } catch {
    // Forbidden here: the site is read online, as without.
  }
}

if (import.meta.env.PROD) {
  const saving = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData;
  if (mayKeep() && !isRefused() && !saving) addEventListener('load', () => setTimeout(() => void keep(), STAY));
} else {
  // One of a built site served before on this port would answer for the texts being written.
  void navigator.serviceWorker?.getRegistrations().then((all) => all.forEach((registration) => void registration.unregister()));
}
