import { getCorpus } from '../corpus/corpus.ts';
import { address } from './address.ts';

/** Pages that are no more: `etudes/ancienne`, and the address under the deployment’s prefix of what stands for each. */
export function movedPages(): { path: string; to: string }[] {
  return getCorpus()
    .redirections.filter(({ from }) => !from.includes('#'))
    .map(({ from, to }) => ({ path: from.slice(1, -1), to: address(to) }));
}

/** Parts a page no longer has, by their old fragment, and where they are. @param path of the page, prefix included */
export function movedParts(path: string): { id: string; to: string }[] {
  return getCorpus()
    .redirections.filter(({ from }) => from.includes('#') && address(from.split('#')[0]!) === path)
    .map(({ from, to }) => ({ id: from.split('#')[1]!, to: address(to) }));
}
