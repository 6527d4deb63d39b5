/** What a host answers beside the bytes of a file: one list, from which each host’s own words are made. */
import { securityPolicy } from '../layouts/security.ts';
import { contentType } from '../editions/content-type.ts';

export interface HeaderRule {
  name: string;
  /** Read in order, the first that matches counts. Expressions that JavaScript, nginx (PCRE) and Caddy (RE2) read alike, on a path from the home page, `/etudes/`. */
  cases: { path: string; value: string }[];
  /** Where no case matches; without it the header is not sent. */
  otherwise?: string;
}

/** A page by its file or by its address: `/etudes/vitre/index.html`, `/etudes/vitre/`. */
export const PAGES = '(?:/|\\.html)$';
/** Made to be shown in frames of other sites. */
const FIGURES = '^/figures/[^/]+/(?:index\\.html)?$';
/** Whose name changes with their bytes. The rest is asked about each time: pages, feeds, the service worker, data. */
export const HASHED = '^/(?:_astro|pagefind/textes-[0-9a-f]+)/';
/** What others may read from their own pages: text, tables, drawings. */
const OPEN = '\\.(?:bib|csv|geojson|json|jsonld|md|ris|svg|ttl|txt|xml)$';

export const HEADERS: HeaderRule[] = [
  {
    name: 'Cache-Control',
    cases: [{ path: HASHED, value: 'public, max-age=31536000, immutable' }],
    otherwise: 'no-cache',
  },
  {
    name: 'Content-Security-Policy',
    cases: [
      { path: FIGURES, value: `${securityPolicy()}; frame-ancestors *` },
      // A page may be seen in a frame of its own site only. A meta element cannot say so.
      { path: PAGES, value: `${securityPolicy({ search: true })}; frame-ancestors 'self'` },
    ],
  },
  { name: 'Cross-Origin-Opener-Policy', cases: [{ path: PAGES, value: 'same-origin' }] },
  { name: 'Access-Control-Allow-Origin', cases: [{ path: OPEN, value: '*' }] },
  { name: 'X-Content-Type-Options', cases: [], otherwise: 'nosniff' },
  { name: 'Referrer-Policy', cases: [], otherwise: 'strict-origin-when-cross-origin' },
  { name: 'Permissions-Policy', cases: [], otherwise: 'camera=(), geolocation=(), microphone=(), payment=(), usb=()' },
];

/** One year; sent over https alone. Neighbours under the same domain are not promised for. */
export const STRICT_TRANSPORT = { name: 'Strict-Transport-Security', value: 'max-age=31536000' };

/**
 * Headers of a file, its type among them.
 * @param file from the home page: `etudes/vitre/index.html`
 */
export function headersOf(file: string): Record<string, string> {
  const sent = HEADERS.flatMap(({ name, cases, otherwise }) => {
    const value = cases.find(({ path }) => new RegExp(path).test(`/${file}`))?.value ?? otherwise;
    return value === undefined ? [] : [[name, value]];
  });
  return { 'Content-Type': contentType(file), ...Object.fromEntries(sent) };
}

/** An expression on paths from the home page → one on whole paths. @param base `/` or `/notes/terrains/` */
export const underBase = (path: string, base: string): string =>
  path.replace(/^\^\//, () => `^${base.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
