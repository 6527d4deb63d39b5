/** The configuration of each host, read by that very host: nginx of Debian, Caddy. Where one is absent its tests are skipped. */
import { execFileSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { request as secureRequest } from 'node:https';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { caddyfile } from '../../src/deploy/caddy.ts';
import { headersOf } from '../../src/deploy/headers.ts';
import type { Host } from '../../src/deploy/host.ts';
import { nginxConfig, type NginxOptions } from '../../src/deploy/nginx.ts';
import { FILES, freePort, type Program, start, textOf, trialSite } from './trial-site.ts';

interface Server {
  name: string;
  command: string;
  /** Whether it can send ready brotli files. */
  brotli: boolean;
  serve(host: Host, port: number): Promise<Program>;
}

const BROTLI_MODULE = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

const SERVERS: Server[] = [
  {
    name: 'nginx',
    command: '/usr/sbin/nginx',
    brotli: existsSync(BROTLI_MODULE),
    serve: (host, port) => startNginx(host, { listen: `127.0.0.1:${port}` }, `http://127.0.0.1:${port}/`),
  },
  {
    name: 'Caddy',
    command: 'caddy',
    brotli: true,
    serve(host, port) {
      const file = join(host.root, 'Caddyfile');
      const settings = '{\n\tadmin off\n\tauto_https off\n}\n';
      writeFileSync(file, settings + caddyfile(host, { address: `http://127.0.0.1:${port}` }));
      const home = { HOME: host.root, XDG_DATA_HOME: host.root, XDG_CONFIG_HOME: host.root };
      return start(this.command, ['run', '--config', file, '--adapter', 'caddyfile'], `http://127.0.0.1:${port}/`, home);
    },
  },
];

function startNginx(host: Host, options: NginxOptions, address: string): Promise<Program> {
  const inside = (name: string) => join(host.root, name);
  const brotli = existsSync(BROTLI_MODULE);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${inside(name)};`);
  writeFileSync(inside('site.conf'), nginxConfig(host, { ...options, brotli }));
  writeFileSync(
    inside('nginx.conf'),
    `${brotli ? `load_module ${BROTLI_MODULE};` : ''} daemon off; pid ${inside('pid')}; error_log stderr; events {}
http { access_log off; ${temporary.join(' ')} include site.conf; }`,
  );
  return start('/usr/sbin/nginx', ['-e', 'stderr', '-p', host.root, '-c', inside('nginx.conf')], address);
}

/** `npm test` is run where neither is; CONTRIBUTING says how to have both. */
const isInstalled = (command: string): boolean => {
  try {
    execFileSync(command, [command === '/usr/sbin/nginx' ? '-v' : 'version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

const said = ({ name, command }: Server): string =>
  isInstalled(command) ? name : `${name} n’est pas installé ici : sa configuration n’est pas essayée (apt install ${name.toLowerCase()})`;

interface Answer {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

/** As it travels: nothing decompressed, no redirection followed. */
function ask(port: number, path: string, { secure = false, headers = {} } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const send = secure ? secureRequest : request;
    send({ host: '127.0.0.1', port, path, headers, rejectUnauthorized: false }, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('end', () =>
        resolve({ status: response.statusCode!, headers: response.headers as Record<string, string>, body: Buffer.concat(pieces) }),
      );
    })
      .on('error', reject)
      .end();
  });
}

const lowerCase = (headers: Record<string, string>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

it.skipIf(!isInstalled('/usr/sbin/nginx') || !isInstalled('openssl'))('nginx asks for https next time over https alone', async () => {
  const host = await trialSite('/');
  const [port, secure] = [await freePort(), await freePort()];
  const [key, certificate] = ['cle.pem', 'certificat.pem'].map((name) => join(host.root, name)) as [string, string];
  const files = ['-keyout', key, '-out', certificate];
  execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '1', '-subj', '/CN=localhost', ...files], {
    stdio: 'ignore',
  });
  const listen = `127.0.0.1:${port};\n    listen 127.0.0.1:${secure} ssl;\n    ssl_certificate ${certificate};\n    ssl_certificate_key ${key}`;
  const program = await startNginx(host, { listen }, `http://127.0.0.1:${port}/`);
  const plain = await ask(port, '/');
  const sent = await ask(secure, '/', { secure: true });
  await program.stop();
  rmSync(host.root, { recursive: true, force: true });
  expect(sent.headers['strict-transport-security']).toBe('max-age=31536000');
  expect(plain.headers['strict-transport-security']).toBeUndefined();
});

describe.each(SERVERS.map((server) => ({ ...server, title: said(server) })))('$title', (server) => {
  describe.skipIf(!isInstalled(server.command)).each(['/', '/notes/terrains/'])('under %s', (base) => {
    let host: Host;
    let port: number;
    let program: Program;
    beforeAll(async () => {
      host = await trialSite(base);
      port = await freePort();
      program = await server.serve(host, port);
    });
    afterAll(async () => {
      await program.stop();
      rmSync(host.root, { recursive: true, force: true });
    });
    const get = (path: string, headers = {}) => ask(port, base + path, { headers });

    it('sends every file with the headers of the list and no other of their names', async () => {
      const named = Object.keys(lowerCase(headersOf('index.html'))).concat('access-control-allow-origin', 'strict-transport-security');
      for (const file of FILES) {
        const { status, headers, body } = await get(file.replace(/(^|\/)index\.html$/, '$1'));
        const sent = Object.fromEntries(named.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name]]])));
        expect(sent, file).toEqual(lowerCase(headersOf(file)));
        expect([status, body.toString()], file).toEqual([200, textOf(file)]);
      }
    });

    it('sends files already compressed to those who take them, with the same type', async () => {
      const { headers, body } = await get('etudes/vitre/', { 'Accept-Encoding': 'gzip' });
      expect([headers['content-encoding'], headers['content-type']]).toEqual(['gzip', 'text/html; charset=utf-8']);
      expect(gunzipSync(body).toString()).toBe(textOf('etudes/vitre/index.html'));
      const archive = await get('emporter/terrains.epub', { 'Accept-Encoding': 'gzip, br' });
      expect(archive.headers['content-encoding']).toBeUndefined();
      if (!server.brotli) return;
      const brotli = await get('donnees/chomage.csv', { 'Accept-Encoding': 'gzip, br' });
      expect([brotli.headers['content-encoding'], brotli.headers['content-type']]).toEqual(['br', 'text/csv; charset=utf-8']);
      expect(brotliDecompressSync(brotli.body).toString()).toBe(textOf('donnees/chomage.csv'));
    });

    it('answers 404 with the page of the site where there is nothing, and keeps that answer from caches', async () => {
      for (const path of ['etudes/rien/', '_astro/rien.js', 'donnees/', 'rien.csv']) {
        const { status, headers, body } = await get(path);
        expect([status, headers['content-type'], headers['cache-control']], path).toEqual([404, 'text/html; charset=utf-8', 'no-cache']);
        expect(headers['content-security-policy']).toBe(headersOf('404.html')['Content-Security-Policy']);
        expect(body.toString()).toBe(textOf('404.html'));
      }
    });

    it('leads from the old address of a page to the new one, with its slash or without', async () => {
      for (const path of ['ancienne/', 'ancienne']) {
        const { status, headers } = await get(path);
        expect([status, headers['location']]).toEqual([301, `${base}etudes/vitre/#p2`]);
      }
    });

    it('adds the slash of a folder without leaving the port or the prefix', async () => {
      const { status, headers } = await get('etudes/vitre');
      expect([301, 308]).toContain(status);
      expect(headers['location']).toBe(`${base}etudes/vitre/`);
    });

    it('answers 304 to who has the file already', async () => {
      const { headers } = await get('donnees/chomage.csv');
      expect((await get('donnees/chomage.csv', { 'If-None-Match': headers['etag']! })).status).toBe(304);
    });
  });
});
