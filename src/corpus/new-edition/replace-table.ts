/** The content as it would be with another edition of one of its tables. */
import { createHash } from 'node:crypto';
import { csvParseRows } from 'd3';
import { toCsv } from '../../format/csv.ts';
import type { ContentFiles } from '../files.ts';

interface Described {
  resources: { name: string; path: string; hash: string; bytes: number; rowCount?: number; schema?: { primaryKey?: string[] } }[];
}

const PACKAGE = 'donnees/datapackage.json';
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const encode = (text: string) => new TextEncoder().encode(text);

/** Names of the tables, as `--jeu` takes them. */
export const tableNames = (files: ContentFiles): string[] => describedIn(files).resources.map(({ name }) => name);

/** Path in the content of a table. @throws {RangeError} in French for a name the description does not have */
export function pathOfTable(files: ContentFiles, name: string): string {
  return `donnees/${resourceOf(describedIn(files), name).path}`;
}

/** A table and its description: bytes, fingerprint and count of rows follow the file. */
export function replaceTable(files: ContentFiles, name: string, bytes: Uint8Array): ContentFiles {
  const described = describedIn(files);
  const resource = resourceOf(described, name);
  resource.bytes = bytes.byteLength;
  resource.hash = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  if (resource.rowCount !== undefined) resource.rowCount = csvParseRows(decode(bytes)).length - 1;
  // As content/donnees/prepare/5-decrire.mjs writes it, so that only these lines differ.
  const text = decode(files.get(PACKAGE)!);
  const written = JSON.stringify(described, null, 1) + (text.endsWith('\n') ? '\n' : '');
  return new Map([...files, [`donnees/${resource.path}`, bytes], [PACKAGE, encode(written)]]);
}

/**
 * A file of new and revised rows only, laid over the kept table: a row of a known key takes the place of the old one,
 * the others are added; if the table was in the order of its key, it still is.
 * @throws {RangeError} in French when the columns are not those of the table, or the table has no key
 */
export function mergedTable(files: ContentFiles, name: string, changes: Uint8Array): Uint8Array {
  const resource = resourceOf(describedIn(files), name);
  const kept = decode(files.get(`donnees/${resource.path}`)!);
  const [header = [], ...rows] = csvParseRows(kept);
  const [columns = [], ...given] = csvParseRows(decode(changes));
  const key = resource.schema?.primaryKey ?? [];
  if (key.length === 0) throw new RangeError(`« ${name} » n’a pas de clé : donner le fichier entier, sans --ajout`);
  if ([...columns].sort().join() !== [...header].sort().join())
    throw new RangeError(`les colonnes attendues sont ${header.join(', ')} ; le fichier a ${columns.join(', ')}`);
  const keyOf = (row: string[]) => key.map((column) => row[header.indexOf(column)]).join('\u0000');
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  const inOrder = isSorted([...byKey.keys()]);
  for (const cells of given) {
    const row = header.map((column) => cells[columns.indexOf(column)] ?? '');
    byKey.set(keyOf(row), row);
  }
  const merged = inOrder ? [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row) : [...byKey.values()];
  const text = toCsv({ columns: header.map((label) => ({ label })), rows: merged });
  return encode(kept.includes('\r\n') ? text : text.replaceAll('\r\n', '\n'));
}

const isSorted = (words: string[]): boolean => words.every((word, i) => i === 0 || words[i - 1]! <= word);

const describedIn = (files: ContentFiles): Described => JSON.parse(decode(files.get(PACKAGE)!)) as Described;

function resourceOf({ resources }: Described, name: string): Described['resources'][number] {
  const found = resources.find((resource) => resource.name === name);
  if (!found)
    throw new RangeError(`« ${name} » n’est pas une table de content/donnees ; il y a ${resources.map((one) => one.name).join(', ')}`);
  return found;
}
