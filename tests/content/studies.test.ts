/** What every published study owes its reader, whoever writes it. */
import { describe, expect, test } from 'vitest';
import { typeset } from '../../src/format/french.ts';
import { citationsOf, paragraphsOf } from '../../src/model/article.ts';
import { tableOf } from '../../src/model/charts.ts';
import { originKey, originsOf } from '../../src/model/notes.ts';
import { placeholdersOf } from '../../src/model/prose.ts';
import type { Study } from '../../src/model/studies.ts';
import { corpus, files } from './published.ts';

const published = corpus.studies.map((study) => [study.id, study] as const);

test('the first three studies are published, and no model to copy with them', () => {
  expect(published.map(([id]) => id)).toEqual(expect.arrayContaining(['cognac', 'vitre', 'choletais']));
  expect(published.map(([id]) => id).filter((id) => id.startsWith('_'))).toEqual([]);
});

describe.each(published)('the study of %s', (_id, study) => {
  const text = corpus.texts.get(study.key)!;
  const territory = corpus.territories.get(study.territory)!;

  test('is long enough to argue and short enough to read', () => {
    expect(text.words).toBeGreaterThanOrEqual(1800);
    expect(text.words).toBeLessThanOrEqual(2800);
  });

  test('shows at least twenty-five different numbers, each with its period and its perimeter', () => {
    const shown = citationsOf(study.article).filter(({ tag }) => tag === 'Chiffre');
    expect(new Set(shown.map(({ quantity, extract }) => `${quantity} ${extract ?? ''}`)).size).toBeGreaterThanOrEqual(25);
    const quantities = [...shown, ...study.keyFigures].map(({ quantity }) => text.quantities.get(quantity!)!);
    // A fact of the whole country may leave its perimeter out.
    const national = (id: string) => corpus.facts.get(id)?.file.startsWith('territoires/') === false;
    const vague = quantities.filter(({ id, period, perimeter, origins }) => !period || (!perimeter && !national(id)) || origins.length === 0);
    expect(vague.map(({ id }) => id)).toEqual([]);
  });

  test('has four figures, five schemes, three or four key figures', () => {
    expect(text.figures.length).toBeGreaterThanOrEqual(4);
    expect(study.charts).toHaveLength(text.figures.length);
    const schemes = new Set(study.article.placements.filter(({ tag }) => tag === 'Dispositif').map(({ id }) => id));
    expect(schemes.size).toBeGreaterThanOrEqual(5);
    expect(text.keyFigures.length).toBeGreaterThanOrEqual(3);
    expect(text.keyFigures.length).toBeLessThanOrEqual(4);
  });

  test('shows what contradicts it and what is not known', () => {
    expect(territory.tensions.length).toBeGreaterThan(0);
    expect(territory.gaps.length).toBeGreaterThan(0);
    expect(study.article.placements.map(({ tag }) => tag)).toEqual(expect.arrayContaining(['Tensions', 'Lacunes']));
  });

  test('has no section without a paragraph', () => {
    const empty = study.article.sections.filter(({ id, paragraphs }) => id && paragraphs.length === 0);
    expect(empty.map(({ title }) => title)).toEqual([]);
  });

  test('keeps the notes of a paragraph within a margin: three sources at most', () => {
    const crowded = paragraphsOf(study.article).filter(({ citations }) => {
      const origins = citations.flatMap((citation) => originsOf(citation, { quantities: text.quantities, facts: corpus.facts }));
      return new Set(origins.map(originKey)).size > 3;
    });
    expect(crowded.map(({ number }) => number)).toEqual([]);
  });

  test('draws every figure from rows, with a source line', () => {
    for (const figure of text.figures) {
      expect(tableOf(figure).rows.length, figure.id).toBeGreaterThan(0);
      expect(figure.source, figure.id).toMatch(/\S.*\.$/);
      expect(figure.origins.length, figure.id).toBeGreaterThan(0);
    }
  });

  test('has every number in its place', () => {
    expect(strings(study).flatMap(([where, words]) => placeholdersOf(words).map((name) => `${where}: {${name}}`))).toEqual([]);
  });

  test('is set in French typography', () => {
    const faults = strings(study).flatMap(([where, words]) => typographyFaults(typeset(words)).map((fault) => `${where}: ${fault}`));
    expect(faults).toEqual([]);
  });
});

test('no text of any page has two spaces in a row, outside its front matter', () => {
  const doubled = [...files].flatMap(([file, bytes]) => {
    const [, , body] = file.endsWith('.mdx') ? new TextDecoder().decode(bytes).split(/^---$/m) : [];
    return [...(body ?? '').matchAll(/.{0,20}\S {2,}\S.{0,20}/g)].map(([found]) => `${file}: ${found}`);
  });
  expect(doubled).toEqual([]);
});

test('typography is judged: each fault is found', () => {
  expect(['l\'usine', 'quoi ?', '12 %', 'ceci : cela', 'un  mot', '« mot »', '1 400'].map((words) => typographyFaults(words).length)).toEqual([
    1, 1, 1, 1, 1, 2, 1,
  ]);
  expect(typographyFaults(typeset("L'usine : « mot » ; 12 % de 1 400 ?"))).toEqual([]);
});

/** What an eye trained on French print would circle. */
function typographyFaults(words: string): string[] {
  return [/\S*'\S*/gu, /\S* [;:!?%»](?=[\s.,)]|$)/gu, /« \S*/gu, /\S* {2,}\S*/gu, /\d \d{3}(?!\d)/gu].flatMap((rule) =>
    [...words.matchAll(rule)].map(([found]) => found),
  );
}

/** Every string of a study's page that does not come from its paragraphs' tags: [where, words]. */
function strings(study: Study): [where: string, words: string][] {
  const text = corpus.texts.get(study.key)!;
  const territory = corpus.territories.get(study.territory)!;
  const boxes = study.article.placements.flatMap(({ tag, id }) => (tag === 'Dispositif' ? [corpus.schemes.get(id)!] : []));
  const shown = citationsOf(study.article).flatMap(({ quantity }) => text.quantities.get(quantity ?? '') ?? []);
  return [
    ['titre', study.title],
    ['question', study.question],
    ['chapeau', study.lead],
    ['description', study.description],
    ...text.keyFigures.map(({ quantity, sentence }): [string, string] => [`repère ${quantity}`, sentence]),
    ...study.article.sections.map(({ title }): [string, string] => ['intertitre', title]),
    ...paragraphsOf(study.article).map(({ number, text: words }): [string, string] => [`§ ${number}`, words.replace(/ {2,}/g, ' … ').trim()]),
    ...text.figures.flatMap((figure) => {
      const table = tableOf(figure);
      const cells = [...table.columns.map(({ label }) => label), ...table.rows.flat().filter((cell) => typeof cell === 'string')];
      const words = [figure.title, figure.subtitle, figure.reading, figure.warning ?? '', figure.source, ...cells];
      return words.map((string): [string, string] => [`figure ${figure.id}`, string]);
    }),
    ...study.resists.map(({ title }): [string, string] => ['ce qui résiste', title]),
    ...territory.tensions.map(({ statement }): [string, string] => ['tension', statement]),
    ...territory.gaps.map((gap): [string, string] => ['lacune', gap]),
    ...boxes.flatMap(({ id, name, description, actors }) => [name, description, ...actors].map((words): [string, string] => [id, words])),
    ...shown.flatMap(({ id, period, perimeter, comment }) => [period, perimeter, comment ?? ''].map((words): [string, string] => [id, words])),
  ];
}
