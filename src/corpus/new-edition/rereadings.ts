/** What an author has to read again when data change: sentences, key figures, figures, numbers left at an older date, facts. */
import { quantityWords } from '../../format/quantity.ts';
import { paragraphsOf } from '../../model/article.ts';
import { tableOf } from '../../model/charts.ts';
import { textsOf } from '../../model/corpus.ts';
import type { Dataset } from '../../model/datasets.ts';
import type { EditionDifferences } from '../../model/edition-differences.ts';
import type { Fact } from '../../model/facts.ts';
import type { Quantity } from '../../model/quantities.ts';
import { zoneReport } from '../../model/zone-report.ts';
import type { ContentFiles } from '../files.ts';
import type { Loaded } from '../load.ts';
import { filledSentences, paragraphAt } from './filled-sentences.ts';

/** A place whose words are no longer the same. */
export interface Rereading {
  /** Under `content/`. */
  file: string;
  /** « § 5, ligne 240 », « graphiques › chomage › titre ». */
  field: string;
  before: string;
  after: string;
}

export interface Redrawn {
  file: string;
  figure: string;
  title: string;
  /** Cells of its table that are new or another. */
  values: number;
}

/** Every sentence, key figure, title and reading that says something else. */
export function rereadings(before: Loaded, after: Loaded, files: ContentFiles): Rereading[] {
  return textsOf(after).flatMap((text) => {
    const old = before.texts.get(text.key);
    const now = after.texts.get(text.key);
    if (!old || !now) return [];
    const { file } = text;
    const source = new TextDecoder().decode(files.get(file));
    const changed = (id: string | undefined) => id !== undefined && words(old.quantities.get(id)) !== words(now.quantities.get(id));
    const found: Rereading[] = [];
    const compare = (field: string, was: string, is: string) => {
      if (was !== is) found.push({ file, field, before: was, after: is });
    };
    for (const { number, line, citations } of paragraphsOf(text.article)) {
      if (!citations.some(({ quantity }) => changed(quantity))) continue;
      const paragraph = paragraphAt(source, line);
      const sentences = filledSentences(paragraph, now.quantities);
      filledSentences(paragraph, old.quantities).forEach((was, i) => compare(`§ ${number}, ligne ${line}`, was, sentences[i] ?? ''));
    }
    for (const { quantity: id, line } of text.article.looseCitations) {
      if (changed(id)) compare(`ligne ${line}`, words(old.quantities.get(id!)), words(now.quantities.get(id!)));
    }
    now.keyFigures.forEach(({ quantity, sentence }, i) => {
      const was = old.keyFigures[i]!;
      const whole = (number: Quantity | undefined, phrase: string) => `${words(number)} ${phrase}`;
      compare(
        `reperes › n° ${i + 1}`,
        whole(old.quantities.get(was.quantity), was.sentence),
        whole(now.quantities.get(quantity), sentence),
      );
    });
    for (const figure of now.figures) {
      const was = old.figures.find(({ id }) => id === figure.id);
      if (!was) continue;
      for (const [field, key] of [
        ['titre', 'title'],
        ['lecture', 'reading'],
        ['mise-en-garde', 'warning'],
      ] as const)
        compare(`graphiques › ${figure.id} › ${field}`, was[key] ?? '', figure[key] ?? '');
    }
    return found;
  });
}

/** Figures whose values are others, words apart. */
export function redrawn(before: Loaded, after: Loaded): Redrawn[] {
  return textsOf(after).flatMap(({ key, file }) =>
    (after.texts.get(key)?.figures ?? []).flatMap((figure): Redrawn[] => {
      const was = before.texts.get(key)?.figures.find(({ id }) => id === figure.id);
      const values = was ? cellsApart(tableOf(was).rows, tableOf(figure).rows) : 0;
      return values > 0 ? [{ file, figure: figure.id, title: figure.title, values }] : [];
    }),
  );
}

/** Declared numbers read at the former last date: they are still true, and no longer the latest. */
export function leftBehind(corpus: Loaded, name: string, ends: EditionDifferences['ends']): { file: string; number: string; at: string }[] {
  return textsOf(corpus).flatMap(({ file, declarations }) =>
    Object.entries(declarations).flatMap(([number, declaration]) => {
      if (declaration.kind !== 'cell' || declaration.dataset !== name) return [];
      const end = ends.find(({ column, before }) => String(declaration.key[column]) === before);
      return end ? [{ file, number, at: end.before }] : [];
    }),
  );
}

/** Facts that rest on a publication the table comes from, or were confirmed by it. */
export function factsOfSameSource(corpus: Loaded, dataset: Dataset): Fact[] {
  const addresses = new Set(dataset.sources.flatMap(({ path }) => (path ? [path] : [])));
  const same = new Set([...corpus.sources.values()].filter(({ url }) => addresses.has(url)).map(({ id }) => id));
  return [...corpus.facts.values()].filter(({ source, crossedBy }) => [source, ...crossedBy].some((id) => same.has(id)));
}

/** Tables made from the same publications: the new edition does not change them by itself. */
export function tablesOfSameSource(corpus: Loaded, dataset: Dataset): Dataset[] {
  const titles = new Set(dataset.sources.map(({ title }) => title));
  return [...corpus.datasets.values()].filter(
    ({ name, sources }) => name !== dataset.name && sources.some(({ title }) => titles.has(title)),
  );
}

/** How many numbers each text reads in a table: « content/etudes/cognac.mdx », 2. */
export function readersOf(corpus: Loaded, name: string): { file: string; numbers: number }[] {
  return textsOf(corpus).flatMap(({ file, declarations }) => {
    const numbers = Object.values(declarations).filter((declaration) => declaration.kind === 'cell' && declaration.dataset === name).length;
    return numbers > 0 ? [{ file, numbers }] : [];
  });
}

/** Names of the zones whose page says something else. */
export function zonesApart(before: Loaded, after: Loaded): string[] {
  const said = (corpus: Loaded, code: string) => JSON.stringify(zoneReport(corpus.datasets, code, corpus.studies));
  const zones = after.datasets.get('zones-emploi')!.rows;
  return zones.flatMap((row) => {
    const code = String(row['ze2020']);
    return said(before, code) === said(after, code) ? [] : [String(row['libelle'])];
  });
}

const words = (quantity: Quantity | undefined): string => (quantity ? quantityWords(quantity) : '(plus de valeur)');

type Cells = (string | number | null)[][];

function cellsApart(before: Cells, after: Cells): number {
  // A chronology has several rows a year: they are compared one by one only when some differ.
  if (JSON.stringify(before) === JSON.stringify(after)) return 0;
  const rows = new Map(before.map((row) => [String(row[0]), row]));
  return after.reduce((sum, row) => {
    const old = rows.get(String(row[0]));
    return sum + row.filter((cell, i) => i > 0 && cell !== old?.[i]).length;
  }, 0);
}
