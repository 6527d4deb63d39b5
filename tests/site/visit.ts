import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

export interface Visit {
  page: Page;
  /** What went wrong so far: console errors, failed or outgoing requests, breaches of the security policy. */
  faults(): string[];
  close(): Promise<void>;
}

/** Opens an address in a fresh context and waits for its fonts. */
export async function visit(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block', ...options });
  const page = await context.newPage();
  const found: string[] = [];
  const host = new URL(address).host;
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !message.text().startsWith('Service Worker registration blocked'))
      found.push(`console : ${message.text()}`);
  });
  page.on('pageerror', (error) => found.push(`script : ${error.message}`));
  page.on('requestfailed', (request) => found.push(`requête échouée : ${request.url()}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.host !== host && url.protocol !== 'data:') found.push(`autre hôte : ${request.url()}`);
  });
  page.on('response', (response) => {
    const expected = response.url().split('?')[0]!.endsWith('/404.html') || response.ok() || response.status() === 304;
    if (!expected) found.push(`${response.status()} : ${response.url()}`);
  });
  await page.exposeFunction('reportBreach', (what: string) => void found.push(`sécurité : ${what}`));
  await page.addInitScript(() => {
    const { reportBreach } = window as unknown as { reportBreach(what: string): void };
    document.addEventListener('securitypolicyviolation', (event) => reportBreach(`${event.violatedDirective} ${event.blockedURI}`));
  });
  await page.goto(address, { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return { page, faults: () => found, close: () => context.close() };
}
