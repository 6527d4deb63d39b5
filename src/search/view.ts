import { formatNumber } from '../format/french.ts';
import type { StoredRecord } from './catalogue.ts';
import { excerpt } from './excerpt.ts';
import type { Found } from './engine.ts';
import { KIND_LABELS } from './kinds.ts';
import { withMarks, wordsToMark } from './marking.ts';
import { passageOf, wordsInText } from './passages.ts';
import type { Term } from './query.ts';
import type { RankedRecord, Result } from './ranking.ts';

/**
 * HTML as data: names, attributes and texts kept apart, so that nothing a reader
 * or an author typed is ever read as markup. `src/scripts/search/node.ts` makes elements of it.
 */
export type Tree = string | { tag: Tag; attributes?: Partial<Record<'class' | 'href', string>>; children: Tree[] };
export type Tag = 'li' | 'p' | 'h2' | 'a' | 'mark' | 'ul' | 'div' | 'b';

/** Addresses of what a search leads to, here. */
export interface Links {
  /** The A–Z index. */
  index: string;
  /** A search. */
  question(query: string, exact: boolean): string;
}

/** Section links shown under a page. */
const PASSAGES = 3;

/** Records a result needs the text of: its best one, and the best of its sections, in reading order. */
export function shownRecords({ best, sections }: Result): { best: RankedRecord; sections: RankedRecord[] } {
  const strongest = [...sections].sort((a, b) => b.held - a.held || b.score - a.score).slice(0, PASSAGES);
  return { best, sections: sections.filter((section) => strongest.includes(section)) };
}

/**
 * One result: kind, title, context, excerpt, links to paragraphs. Links carry the words to mark where they lead.
 * @param place address here of an address of the index
 */
export function resultView(result: Result, terms: Term[], texts: Map<string, StoredRecord>, place: (url: string) => string): Tree {
  const { best, sections } = shownRecords(result);
  const record = texts.get(best.id)!;
  const { url, title, context } = record.result;
  const passages = sections.map((section) => passageOf(texts.get(section.id)!, section.words, terms));
  const segments = excerpt(record.text, wordsInText(record, best.words, terms));
  const words = wordsToMark(
    terms,
    segments.flatMap(({ text, marked }) => (marked ? [text] : [])),
  );
  const leading = (to: string, label: string) => link(place(withMarks(to, words)), [label]);
  return element('li', 'resultat', [
    element('p', 'resultat-nature', [KIND_LABELS[result.kind].one]),
    element('div', 'resultat-corps', [
      element('h2', 'resultat-titre', [leading(url, title)]),
      ...(context ? [element('p', 'resultat-contexte', [context])] : []),
      element(
        'p',
        'resultat-extrait',
        segments.map(({ text, marked }): Tree => (marked ? { tag: 'mark', children: [text] } : text)),
      ),
      ...(passages.length > 0
        ? [
            element(
              'ul',
              'resultat-passages',
              passages.map((passage) => ({
                tag: 'li' as const,
                children: [leading(passage.url, [passage.rank, passage.title].filter(Boolean).join(' '))],
              })),
            ),
          ]
        : []),
    ]),
  ]);
}

/** « 38 résultats ». */
export function countText(count: number): string {
  if (count === 0) return 'Aucun résultat';
  return count === 1 ? '1 résultat' : `${formatNumber(count, 0)} résultats`;
}

/** « 6 sur 38. » */
export function progressText(shown: number, count: number): string {
  return `${formatNumber(shown, 0)} sur ${formatNumber(count, 0)}.`;
}

/**
 * What a reader must be told above the results, if anything: typing errors mended, words nobody wrote, words never together,
 * or nothing found.
 */
export function notice(found: Found, query: string, links: Links): Tree[] {
  const typed = query.replace(/^[\s«"“]+|[\s»"”]+$/g, '');
  if (found.results.length === 0) {
    return [
      paragraph(
        'Rien ici ne répond à ',
        { tag: 'b', children: [quoted(typed)] },
        '. Vérifier l’orthographe, ou chercher un mot plus général.',
      ),
      ...(found.near.length === 0
        ? []
        : [
            paragraph(
              'Des mots voisins s’y trouvent\u00A0: ',
              ...enumerated(found.near.map((word) => link(links.question(word, false), [word]))),
              '.',
            ),
          ]),
      paragraph('Tout ce que contient le site se trouve aussi dans ', link(links.index, ['l’index, de A\u00A0à\u00A0Z']), '.'),
    ];
  }
  const unknown = found.unknown.map(({ written }) => quoted(written)).join(', ');
  return [
    ...(found.corrected.length === 0
      ? []
      : [
          paragraph(
            'Résultats pour ',
            { tag: 'b', children: [quoted(mended(typed, found.corrected))] },
            '\u202F; chercher exactement ',
            link(links.question(query, true), [quoted(typed)]),
          ),
        ]),
    ...(unknown === ''
      ? []
      : [paragraph(`Aucun texte ne contient ${unknown}\u00A0: le reste de la recherche seulement est pris en compte.`)]),
    ...(found.complete ? [] : [paragraph('Aucun texte ne réunit tous ces mots\u00A0: voici ceux qui en contiennent le plus.')]),
  ];
}

/** « ecole de prodution » → « ecole de production ». */
function mended(query: string, corrected: Found['corrected']): string {
  return corrected.reduce((text, { written, searched }) => text.replace(written, () => searched), query);
}

/** Said when the engine cannot run or be read. */
export function failureNotice(index: string): Tree[] {
  return [
    paragraph(
      'La recherche n’a pas pu démarrer dans ce navigateur. Tout ce que contient le site se trouve dans ',
      link(index, ['l’index, de A\u00A0à\u00A0Z']),
      '.',
    ),
  ];
}

function quoted(text: string): string {
  return `«\u00A0${text}\u00A0»`;
}

function paragraph(...children: Tree[]): Tree {
  return { tag: 'p', children };
}

function enumerated(items: Tree[]): Tree[] {
  return items.flatMap((item, i) => (i === 0 ? [item] : [', ', item]));
}

function link(href: string, children: Tree[]): Tree {
  return { tag: 'a', attributes: { href }, children };
}

function element(tag: Tag, className: string, children: Tree[]): Tree {
  return { tag, attributes: { class: className }, children };
}
