import type { Loaded } from '../corpus/load.ts';
import { formatQuantity } from '../format/french.ts';
import { pathOf } from '../model/addresses.ts';
import { textsOf } from '../model/corpus.ts';
import type { ChangedNumber, Revision } from '../model/revisions.ts';
import type { Text } from '../model/studies.ts';
import { SHELVES } from './chapter.ts';

/** A change to a text, as the news tell it. */
export interface Change extends Revision {
  title: string;
  /** « étude », « levier », « page ». */
  kind: string;
  path: string;
  /** Of the text, from 1: the change never takes another. */
  rank: number;
}

const kindOf = (text: Text): string => {
  if (text.key.startsWith('etudes/')) return 'étude';
  return 'kind' in text ? SHELVES[text.kind as keyof typeof SHELVES].one.toLowerCase() : 'page';
};

/** Every change to every text, the latest first; of one day, in the order of the site. */
export function changes(corpus: Loaded): Change[] {
  return textsOf(corpus)
    .flatMap((text) =>
      text.revisions.map((revision, i) => ({ ...revision, title: text.title, kind: kindOf(text), path: pathOf(text.key), rank: i + 1 })),
    )
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

/** « chômage fin 2025 : 4,2 % au lieu de 4,3 % ». */
export function numberWords({ name, unit, before, after }: ChangedNumber): string {
  const decimals = Math.max(...[before, after].map((value) => String(value).split('.')[1]?.length ?? 0));
  const [was, is] = [before, after].map((value) => formatQuantity(value, unit, { decimals }));
  return `${name} : ${is} au lieu de ${was}`;
}
