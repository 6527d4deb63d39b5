import type { Element } from 'hast';
import { formatDate } from '../format/french.ts';
import type { BuiltSite } from './edition.ts';
import { element } from './tree.ts';

export const PUBLICATION = 'Terrains d’industrie';
export const SUBTITLE = 'Études de cas de territoires industriels';
export const RIGHTS = 'Textes et figures : CC BY 4.0. Données : licence de chaque jeu.';

/** « Version 1.0.0 du 23 novembre 2026 ». */
export function versionWords({ version, date }: BuiltSite): string {
  return `Version ${version} du ${formatDate(date)}`;
}

/** What a copy says of itself: version, date, commit, and where a newer one would be. */
export function imprint(site: BuiltSite, form: string, address: string): Element {
  const link = element('a', { href: address }, [address]);
  return element('section', { className: ['imprint'] }, [
    element('h2', {}, ['Cet exemplaire']),
    element('p', {}, [`${form}. ${versionWords(site)}${site.commit && `, révision ${site.commit.slice(0, 12)}`}.`]),
    element('p', {}, ['La version en cours est à l’adresse ', link, '. Les pages qui ne sont pas dans ce livre s’y trouvent aussi.']),
    element('p', {}, [RIGHTS]),
  ]);
}
