/** What a copy says of itself: in the cartouche of each page, and on the page of editions. */
import type { Root } from 'hast';
import { select } from 'hast-util-select';
import { weighAgain } from '../colophon.ts';
import { describeSource } from '../source-words.ts';
import type { BuiltSite } from '../edition.ts';
import { LISTING, showCopy } from '../listing.ts';
import { element } from '../tree.ts';
import { barsOf } from './rewrite-page.ts';

/** @param name of the edition: « Dossier à ouvrir » */
export function markCopy(tree: Root, file: string, site: BuiltSite, name: string): void {
  const footer = barsOf(tree).at(-1);
  const cartouche = footer && select('.cartouche', footer);
  cartouche?.children.push(
    element('div', {}, [
      element('dt', {}, ['Copie']),
      element('dd', {}, [
        `${name}, ${describeSource(site)}`,
        element('br', {}),
        element('a', { href: `${site.address}emporter/` }, ['La dernière version en ligne']),
      ]),
    ]),
  );
  const root = select('html', tree);
  // For the script that tells of an old copy.
  if (root) Object.assign(root.properties, { dataCopie: site.date, dataDerniere: `${site.address}emporter/` });
  if (file === LISTING) showCopy(tree, site, name);
  // A menu may have gone, or a place been filled.
  weighAgain(tree);
}
