/**
 * Content-Security-Policy of a page. Everything comes from the site itself and nothing is inline.
 * @param options `search`: the page has the dialog of search, or is its page, and runs its engine, which is WebAssembly
 */
export function securityPolicy({ search = false } = {}): string {
  return [
    "default-src 'none'",
    `script-src 'self'${search ? " 'wasm-unsafe-eval'" : ''}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
}
