import { basePath } from '../../src/commands/deployment.ts';
import type { BuiltPage } from './built.ts';

/** Pages of one mould (zones, départements, data sets, sheets, references, figures to embed) opened in a browser: what it sees of these, it sees of all. */
const OPENED = 10;
/** Of these, looked at closely: the first, the longest, the shortest. */
const LOOKED_AT = 3;

/** Kinds of pages made by the hundred. */
export const isMoulded = ({ kind }: BuiltPage): boolean => ['page', 'zone', 'jeu', 'fiche'].includes(kind);

/** Kinds of one template each, with texts of their own: a few are looked at closely, all are opened. */
const OF_ONE_TEMPLATE = ['levier', 'facteur', 'sorte'];

/** Pages made in one mould: « /zones/ », « /chez-moi/departement/ »; of lessons, pages, booklets, sheets, airy sheets. */
export const mouldOf = ({ path, kind }: BuiltPage): string =>
  kind === 'fiche'
    ? path.replace(/[^/]+(?=\/)/g, (name) => (['livret', 'dys'].includes(name) ? name : '*'))
    : path.replace(/[^/]+\/(?:index\.html)?$/, '');

/** Pages of one mould, those that say most of it first: the first, the longest, the shortest, then others at equal steps, then the rest. */
export function byInterest(mould: BuiltPage[]): BuiltPage[] {
  const byLength = mould.toSorted((a, b) => b.html.length - a.html.length);
  const steps = Array.from({ length: OPENED }, (_, step) => mould[Math.floor((step * mould.length) / OPENED)]!);
  return [...new Set([mould[0]!, byLength[0]!, byLength.at(-1)!, ...steps.toReversed(), ...mould])];
}

export interface Ranked {
  page: BuiltPage;
  /** Rank among those of its kind, from 0. */
  inKind: number;
  /** Rank among those of its mould, from 0, in the order of interest. */
  inMould: number;
  /** Like others that are looked at closely. */
  alike: boolean;
  /** Or written apart, but in their template. */
  akin: boolean;
  /** Like enough others that a browser need not open it; pages of the first level (« /glossaire/ ») share no mould. */
  unopened: boolean;
}

export function ranked(pages: BuiltPage[]): Ranked[] {
  const moulds = Map.groupBy(pages, mouldOf);
  const ranks = new Map([...moulds.values()].flatMap((mould) => byInterest(mould).map((page, rank) => [page, rank] as const)));
  const kinds = new Map<string, number>();
  return pages.map((page) => {
    const inKind = kinds.get(page.kind) ?? 0;
    kinds.set(page.kind, inKind + 1);
    const inMould = ranks.get(page)!;
    const moulded = isMoulded(page);
    return {
      page,
      inKind,
      inMould,
      alike: moulded && inMould >= LOOKED_AT,
      akin: OF_ONE_TEMPLATE.includes(page.kind) && inMould >= LOOKED_AT,
      unopened: moulded && mouldOf(page) !== basePath() && inMould >= OPENED,
    };
  });
}

/** Every page but those that are like others already looked at. */
export const lookedAt = (pages: BuiltPage[]): BuiltPage[] =>
  ranked(pages)
    .filter(({ alike }) => !alike)
    .map(({ page }) => page);
