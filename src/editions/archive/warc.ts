/** The built site as a web archive: each file as a server gave it, at its canonical address. */
import { createHash } from 'node:crypto';
import { WARCRecord, WARCSerializer } from 'warcio';
import { contentType } from '../content-type.ts';
import type { BuiltSite } from '../edition.ts';

/** @param files path in the site → bytes, in the order of the records */
export async function warcOf(site: BuiltSite, files: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array> {
  const date = `${site.date}T12:00:00Z`;
  const { commit, version } = site;
  const about = {
    software: `Terrains d’industrie ${version}${commit ? `, ${commit}` : ''}`,
    format: 'WARC File Format 1.1',
    conformsTo: 'http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/',
    isPartOf: site.address,
  };
  const info = WARCRecord.createWARCInfo(
    {
      filename: 'terrains-d-industrie.warc.gz',
      date,
      warcVersion: 'WARC/1.1',
      warcHeaders: { 'WARC-Record-ID': recordId(JSON.stringify(about)) },
    },
    about,
  );
  const records = [await serialized(info)];
  for (const [file, bytes] of files) {
    const url =
      site.address +
      file
        .replace(/(^|\/)index\.html$/, '$1')
        .split('/')
        .map(encodeURIComponent)
        .join('/');
    const record = WARCRecord.create(
      {
        type: 'response',
        url,
        date,
        warcVersion: 'WARC/1.1',
        warcHeaders: { 'WARC-Record-ID': recordId(url, bytes) },
        statusline: file === '404.html' ? 'HTTP/1.1 404 Not Found' : 'HTTP/1.1 200 OK',
        httpHeaders: { 'Content-Type': contentType(file), 'Content-Length': String(bytes.length) },
      },
      [bytes],
    );
    records.push(await serialized(record));
  }
  return Buffer.concat(records);
}

// pako, and not the machine’s zlib: its bytes depend on nothing but its own version.
const serialized = (record: WARCRecord): Promise<Uint8Array> => WARCSerializer.serialize(record, { gzip: true, preferPako: true });

/** A UUID of version 8 (RFC 9562), made from what the record holds: the same content has the same name. */
function recordId(...parts: (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  const hex = hash.digest('hex');
  const variant = ((parseInt(hex[16]!, 16) & 3) | 8).toString(16);
  return `<urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}>`;
}
