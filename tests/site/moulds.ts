import type { BuiltPage } from './built.ts';

/** Pages of one mould (zones, départements, figures to embed) beyond this many are alike: what a browser sees of one, it sees of all. */
const LOOKED_AT = 3;

/** Kinds of pages made by the hundred. */
export const isMoulded = ({ kind }: BuiltPage): boolean => ['page', 'zone', 'jeu', 'fiche'].includes(kind);

/** Pages made in one mould: « /zones/ », « /chez-moi/departement/ »; of lessons, pages, booklets, sheets, airy sheets. */
export const mouldOf = ({ path, kind }: BuiltPage): string =>
  kind === 'fiche'
    ? path.replace(/[^/]+(?=\/)/g, (name) => (['livret', 'dys'].includes(name) ? name : '*'))
    : path.replace(/[^/]+\/(?:index\.html)?$/, '');

/** Rank of each page among those of its kind and of its mould, from 0. */
export function ranked(pages: BuiltPage[]): { page: BuiltPage; inKind: number; inMould: number; alike: boolean }[] {
  const seen = new Map<string, number>();
  const count = (key: string) => {
    const rank = seen.get(key) ?? 0;
    seen.set(key, rank + 1);
    return rank;
  };
  return pages.map((page) => {
    const inKind = count(`kind ${page.kind}`);
    const inMould = count(`mould ${mouldOf(page)}`);
    return { page, inKind, inMould, alike: inMould >= LOOKED_AT && isMoulded(page) };
  });
}

/** Every page but those that are like others already looked at. */
export const lookedAt = (pages: BuiltPage[]): BuiltPage[] =>
  ranked(pages)
    .filter(({ alike }) => !alike)
    .map(({ page }) => page);
