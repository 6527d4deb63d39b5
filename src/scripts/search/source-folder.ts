import type { Pagefind } from '../../search/engine.ts';
import { loaderFrom } from '../registered-files.ts';
import type { Source } from './source.ts';

/** What `src/search/folder-files.ts` makes of Pagefind: its requests are answered by the page. */
interface Bundle {
  createInstance(options: object): Pagefind;
  answerWith(reader: (address: string) => Promise<Response>): void;
  base: string;
}

declare global {
  /** What each file of search calls in a folder: JSON as it is, other files in base64. */
  var registerSearchFile: (name: string, held: unknown) => void;
}

/** A name no real file has: what Pagefind asks for is recognised by it. */
const ASKED = '/pagefind/';

/** The files wrapped in classic scripts, from a folder opened by double click. */
export async function openFolder(root: URL): Promise<Source> {
  const received = new Map<string, unknown>();
  globalThis.registerSearchFile = (name, held) => void received.set(name, held);
  const read = loaderFrom(new URL('pagefind/', root), received);
  const { createInstance, answerWith, base } = (await read('pagefind')) as Bundle;
  answerWith(async (address) => {
    const held = await read(address.replace(ASKED, '').replace(/\?.*/, ''));
    return new Response(typeof held === 'string' ? Uint8Array.from(atob(held), (sign) => sign.charCodeAt(0)) : JSON.stringify(held));
  });
  return { createInstance, basePath: ASKED, base, read };
}
