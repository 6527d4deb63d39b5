/** `_headers` and `_redirects`, which Netlify, Cloudflare Pages and, for redirections, GitLab Pages read in the site’s folder. */
import { HASHED, HEADERS } from './headers.ts';
import type { Move } from './host.ts';

/**
 * These hosts add up the rules that match, and join their values with a comma: no header may be in two rules of one address.
 * So what differs for figures is told folder by folder; pages hold the rest of their policy themselves, and `no-cache`
 * is what these hosts say by default.
 * @param files of the site, sorted
 */
export function headersFile(files: string[], base: string): string {
  const everywhere = HEADERS.filter(({ cases }) => cases.length === 0);
  const hashed = new Set(files.flatMap((file) => new RegExp(HASHED).exec(`/${file}`)?.[0] ?? []));
  const forever = HEADERS.find(({ name }) => name === 'Cache-Control')!.cases[0]!.value;
  const framed = new Set(files.map((file) => (file.includes('/') ? `${file.split('/')[0]}/*` : file.replace(/^index\.html$/, ''))));
  const pages = [...framed].filter(
    (path) => !path.startsWith('_') && path !== 'figures/*' && (path.endsWith('/*') || /^$|\.html$/.test(path)),
  );
  return [
    rule(`${base}*`, [
      ...everywhere.map(({ name, otherwise }) => `${name}: ${otherwise}`),
      'Access-Control-Allow-Origin: *',
      'Strict-Transport-Security: max-age=31536000',
    ]),
    ...[...hashed].map((folder) => rule(`${base}${folder.slice(1)}*`, [`Cache-Control: ${forever}`])),
    ...pages.map((path) => rule(`${base}${path}`, ["Content-Security-Policy: frame-ancestors 'self'"])),
  ].join('');
}

const rule = (path: string, headers: string[]): string => `${path}\n${headers.map((header) => `  ${header}\n`).join('')}`;

export const redirectsFile = (moves: Move[]): string => moves.map(({ from, to }) => `${from} ${to} 301\n`).join('');
