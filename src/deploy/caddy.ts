import { TYPES, UNKNOWN } from '../editions/content-type.ts';
import { HEADERS, PAGES, STRICT_TRANSPORT, underBase } from './headers.ts';
import type { Host } from './host.ts';

export interface CaddyOptions {
  /** Address of the site, in place of the host’s name, which asks for a certificate. */
  address?: string;
}

/** A Caddyfile. */
export function caddyfile({ name, base, root, moves }: Host, { address = name }: CaddyOptions = {}): string {
  const mapped = HEADERS.filter(({ cases, otherwise }) => cases.length > 0 && otherwise !== undefined);
  const optional = HEADERS.filter(({ otherwise }) => otherwise === undefined);
  const constant = HEADERS.filter(({ cases }) => cases.length === 0);
  const types = [
    [PAGES, TYPES['.html']!],
    ...Object.entries(TYPES)
      .filter(([ending]) => ending !== '.html')
      .map(([ending, type]) => [`\\${ending}$`, type]),
  ] as [string, string][];
  return `# Written by « npm run deploy:headers -- caddy », from the list of headers of src/deploy/headers.ts.
# The site stands in ${root}${base}

(terrains) {
${mapped
  .map(({ name: header, cases, otherwise }) =>
    map(placeholder(header), [
      ...cases.map(({ path, value }): [string, string] => [`~${underBase(path, base)}`, value]),
      ['default', otherwise!],
    ]),
  )
  .join('')}${map('{terrains_type}', [...types.map(([path, type]): [string, string] => [`~${path}`, type]), ['default', UNKNOWN]])}
	header Content-Type {terrains_type}
${mapped.map(({ name: header }) => `	header ${header} ${placeholder(header)}\n`).join('')}${optional
    .flatMap(({ name: header, cases }) =>
      // Read from the last: where two match, what is written later stands.
      [...cases].reverse().map(({ path, value }, i) => {
        const matcher = `@${header.toLowerCase()}-${i + 1}`;
        return `	${matcher} path_regexp ${quoted(underBase(path, base))}\n	header ${matcher} ${header} ${quoted(value)}\n`;
      }),
    )
    .join('')}${constant.map(({ name: header, otherwise }) => `	header ${header} ${quoted(otherwise!)}\n`).join('')}	@https protocol https
	header @https ${STRICT_TRANSPORT.name} ${quoted(STRICT_TRANSPORT.value)}
}

${address} {
	root * ${root}
	route {
		import terrains
${moves.map(({ from, to }) => `		redir ${from} ${to} 301\n		redir ${from.replace(/\/$/, '')} ${to} 301\n`).join('')}		file_server {
			precompressed br gzip
		}
	}
	handle_errors {
		route {
			rewrite * ${base}404.html
			import terrains
			file_server
		}
	}
}
`;
}

const quoted = (text: string): string => `"${text.replace(/[\\"]/g, (sign) => (sign === '"' ? '\\"' : sign))}"`;

const placeholder = (header: string): string => `{terrains_${header.toLowerCase().replaceAll('-', '_')}}`;

function map(to: string, cases: [string, string][]): string {
  return `	map {path} ${to} {\n${cases.map(([key, value]) => `		${key === 'default' ? key : quoted(key)} ${quoted(value)}\n`).join('')}	}\n`;
}
