import { TYPES, UNKNOWN } from '../editions/content-type.ts';
import { HEADERS, STRICT_TRANSPORT, underBase } from './headers.ts';
import type { Host } from './host.ts';

export interface NginxOptions {
  /** Port, or address and port. */
  listen?: string;
  /** Its module of ready brotli files is loaded. */
  brotli?: boolean;
}

/** A file to include in the `http` part of nginx: maps, then a server. */
export function nginxConfig(host: Host, { listen = '80', brotli = false }: NginxOptions = {}): string {
  const { name, base, root, moves } = host;
  const maps = HEADERS.filter(({ cases }) => cases.length > 0).map(({ name: header, cases, otherwise }) =>
    map('$uri', variable(header), [
      ...cases.map(({ path, value }): [string, string] => [`~${underBase(path, base)}`, value]),
      ['default', otherwise ?? ''],
    ]),
  );
  const moved = moves.flatMap(({ from, to }): [string, string][] => [
    [from, to],
    [from.replace(/\/$/, ''), to],
  ]);
  const headers = HEADERS.map(({ name: header, cases, otherwise }) => [header, cases.length > 0 ? variable(header) : quoted(otherwise!)]);
  return `# Written by « npm run deploy:headers -- nginx », from the list of headers of src/deploy/headers.ts. Include it in « http { } ».
# The site stands in ${root}${base}

${maps.join('\n')}
${map('$scheme', variable(STRICT_TRANSPORT.name), [
  ['https', STRICT_TRANSPORT.value],
  ['default', ''],
])}
${map('$uri', '$terrains_moved', [...moved, ['default', '']])}
server {
    listen ${listen};
    # Over https:
    # listen 443 ssl;
    # ssl_certificate /etc/letsencrypt/live/${name}/fullchain.pem;
    # ssl_certificate_key /etc/letsencrypt/live/${name}/privkey.pem;
    server_name ${name};
    root ${root};
    index index.html;
    # Behind a proxy, nginx knows neither the port nor the scheme readers use.
    absolute_redirect off;
    server_tokens off;

    gzip_static on;
    # Debian: apt install libnginx-mod-http-brotli-static
    ${brotli ? '' : '# '}brotli_static on;

    if ($terrains_moved) {
        return 301 $terrains_moved;
    }
    # A folder without a page is no page.
    error_page 403 404 =404 ${base}404.html;

    # A header whose value is empty is not sent.
${headers.map(([header, value]) => `    add_header ${header} ${value} always;`).join('\n')}
    add_header ${STRICT_TRANSPORT.name} ${variable(STRICT_TRANSPORT.name)} always;

    types {
${Object.entries(TYPES)
  .map(([ending, type]) => `        ${quoted(type)} ${ending.slice(1)};`)
  .join('\n')}
    }
    default_type ${UNKNOWN};
}
`;
}

const quoted = (text: string): string => `"${text.replace(/[\\"]/g, '\\$&')}"`;

/** `Cache-Control` → `$terrains_cache_control`. */
const variable = (header: string): string => `$terrains_${header.toLowerCase().replaceAll('-', '_')}`;

function map(from: string, to: string, cases: [string, string][]): string {
  const lines = cases.map(([key, value]) => `    ${key === 'default' ? key : quoted(key)} ${quoted(value)};\n`);
  return `map ${from} ${to} {\n${lines.join('')}}\n`;
}
