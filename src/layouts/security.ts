/**
 * Content-Security-Policy of a page. Everything comes from the site itself and nothing is inline;
 * `wasm` is for the search page alone, whose engine is WebAssembly.
 */
export function securityPolicy({ wasm = false } = {}): string {
  return [
    "default-src 'none'",
    `script-src 'self'${wasm ? " 'wasm-unsafe-eval'" : ''}`,
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
