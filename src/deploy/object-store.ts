/** For an object store behind a CDN: what to say of each file when it is sent. */
import { headersOf } from './headers.ts';

export interface StoredObject {
  key: string;
  headers: Record<string, string>;
}

/**
 * One object a file. Stores keep type and caching with the object; the other headers are for the CDN to add, by the same paths.
 * @param base prefix of the site: keys have it too, without its first slash
 */
export const storedObjects = (files: string[], base: string): StoredObject[] =>
  files.map((file) => ({ key: base.slice(1) + file, headers: headersOf(file) }));

/** One object a line, `key` and headers parted by tabs: for a loop of a shell, or a sheet. */
export function objectsTable(objects: StoredObject[]): string {
  const names = [...new Set(objects.flatMap(({ headers }) => Object.keys(headers)))];
  const lines = objects.map(({ key, headers }) => [key, ...names.map((name) => headers[name] ?? '')]);
  return [['key', ...names], ...lines].map((cells) => `${cells.join('\t')}\n`).join('');
}
