import { createReadStream, existsSync } from 'node:fs';
import type { Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { contentType } from '../editions/content-type.ts';
import { find } from './static-files.ts';

// Not « localhost »: it may mean another address family, where another server listens on the same port.
const HOST = '127.0.0.1';

export interface Served {
  /** Address of the home page, with the prefix. */
  address: string;
  close(): Promise<void>;
}

/** Serves a built folder under a prefix; port 0 takes any free one. */
export async function serve(folder: string, base: string, port: number): Promise<Served> {
  const server = createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return void response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    const url = request.url ?? '/';
    const path = url.replace(/[?#].*$/s, '');
    const answer = find(folder, base, path);
    if (answer.kind === 'redirect') return void response.writeHead(301, { Location: answer.to + url.slice(path.length) }).end();
    if (answer.kind === 'file') return send(response, 200, answer.path);
    const notFound = join(folder, '404.html');
    if (existsSync(notFound)) return send(response, 404, notFound);
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Page introuvable\n');
  });
  await listen(server, port);
  const { port: taken } = server.address() as AddressInfo;
  return {
    address: `http://${HOST}:${taken}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function send(response: ServerResponse, status: number, path: string): void {
  response.writeHead(status, { 'Content-Type': contentType(path), 'Cache-Control': 'no-cache', 'X-Content-Type-Options': 'nosniff' });
  if (response.req.method === 'HEAD') response.end();
  else
    createReadStream(path)
      .on('error', () => response.destroy())
      .pipe(response);
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => {
      server.off('error', reject);
      resolve();
    });
  });
}
