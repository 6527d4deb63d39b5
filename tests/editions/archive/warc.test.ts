import { WARCParser } from 'warcio';
import { expect, test } from 'vitest';
import { warcOf } from '../../../src/editions/archive/warc.ts';

const site = { folder: 'dist', base: '/', address: 'https://exemple.fr/notes/', version: '1.0.0', date: '2026-11-23', commit: 'abc' };
const files = new Map([
  ['404.html', new TextEncoder().encode('<p>rien</p>')],
  ['etudes/vitre/index.html', new TextEncoder().encode('<p>Vitré</p>')],
  ['figures/a b.csv', new TextEncoder().encode('a')],
]);

async function recordsOf(warc: Uint8Array) {
  const records = [];
  for await (const record of new WARCParser([warc])) {
    const body = await record.contentText();
    records.push({
      type: record.warcType,
      url: record.warcTargetURI,
      date: record.warcDate,
      id: record.warcHeader('WARC-Record-ID'),
      status: record.httpHeaders?.statusCode,
      body,
    });
  }
  return records;
}

test('each file is a record at its canonical address, of the day of the commit', async () => {
  const [info, ...records] = await recordsOf(await warcOf(site, files));
  expect(info).toMatchObject({ type: 'warcinfo', date: '2026-11-23T12:00:00Z' });
  expect(info!.body).toContain('isPartOf: https://exemple.fr/notes/');
  expect(records.map(({ url, status, body }) => [url, status, body])).toEqual([
    ['https://exemple.fr/notes/404.html', 404, '<p>rien</p>'],
    ['https://exemple.fr/notes/etudes/vitre/', 200, '<p>Vitré</p>'],
    ['https://exemple.fr/notes/figures/a%20b.csv', 200, 'a'],
  ]);
});

test('made twice it is the same to the byte; a changed file changes the name of its record alone', async () => {
  const [once, twice] = [await warcOf(site, files), await warcOf(site, files)];
  expect(Buffer.compare(once, twice)).toBe(0);
  const changed = await warcOf(site, new Map([...files, ['figures/a b.csv', new TextEncoder().encode('b')]]));
  const ids = async (warc: Uint8Array) => (await recordsOf(warc)).map(({ id }) => id);
  const [before, after] = [await ids(once), await ids(changed)];
  expect(before.slice(0, 3)).toEqual(after.slice(0, 3));
  expect(before[3]).not.toBe(after[3]);
  expect(before.every((id) => /^<urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}>$/.test(id!))).toBe(true);
});
