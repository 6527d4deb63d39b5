import { unzipSync } from 'fflate';
import { afterEach, expect, test } from 'vitest';
import { namesUnsafeOnWindows, zipped } from '../../src/editions/zip.ts';

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

const bytes = (text: string) => new TextEncoder().encode(text);
const files = [
  ['b.txt', bytes('b')],
  ['a/é.txt', bytes('a'.repeat(1000))],
] as const;

test('the same files give the same bytes, whatever their order and the time zone', () => {
  process.env['TZ'] = 'Pacific/Auckland';
  const one = zipped(new Map(files), 'd', '2026-11-23');
  process.env['TZ'] = 'America/New_York';
  const other = zipped(new Map([...files].reverse()), 'd', '2026-11-23');
  expect(Buffer.compare(one, other)).toBe(0);
});

test('everything unpacks into one folder', () => {
  const unpacked = unzipSync(zipped(new Map(files), 'terrains', '2026-11-23'));
  expect(Object.keys(unpacked)).toEqual(['terrains/a/é.txt', 'terrains/b.txt']);
  expect(unpacked['terrains/a/é.txt']).toEqual(files[1][1]);
});

test('names Windows could not write are told', () => {
  const bad = ['aux.txt', 'a/con', 'a:b', 'fin.', 'a /b', 'x'.repeat(171), 'a?', 'A.html'];
  expect(namesUnsafeOnWindows(['a.html', 'zones/0051/index.html', 'chez-moi/communes/n-con.js', ...bad])).toEqual(bad);
});
