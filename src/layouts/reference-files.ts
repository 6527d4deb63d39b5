/** Addresses of the files of references, all in `/citer/`. */
import { FORMATS } from '../citation/exports.ts';
import { address } from './address.ts';

/** « /etudes/cognac/ » → « etudes-cognac ». */
export const listName = (path: string): string => path.replace(/^\/|\/$/g, '').replaceAll('/', '-');

/** The three files of what stands at a site path. */
export function referenceFiles(path: string): { label: string; href: string }[] {
  return Object.entries(FORMATS).map(([ending, { name }]) => ({ label: name, href: address(`/citer/${listName(path)}.${ending}`) }));
}

/** Where the parts of a page are cited, one of them if an anchor is given. */
export const partsAddress = (path: string, anchor?: string): string => address(`/citer/${listName(path)}/${anchor ? `#${anchor}` : ''}`);
