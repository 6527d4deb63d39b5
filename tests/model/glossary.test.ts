import { describe, expect, test } from 'vitest';
import { mentionFinder, type Term } from '../../src/model/glossary.ts';

const term = (id: string, name: string, ...forms: string[]): Term => ({
  id,
  name,
  forms,
  definition: '',
  sources: [],
  datasets: [],
  see: [],
  file: 'glossaire/glossaire.yaml',
});

/** The words linked, run by run. */
function linked(runs: string[], ...terms: Term[]): string[][] {
  return mentionFinder(terms)(runs).map((mentions, run) =>
    mentions.map(({ term: id, start, end }) => `${id}: ${runs[run]!.slice(start, end)}`),
  );
}

const zone = term('zone-d-emploi', 'zone d’emploi', 'zones d’emploi');
const zan = term('zan', 'ZAN');
const school = term('ecole-de-production', 'école de production', 'écoles de production');
const making = term('production', 'production');

describe('a term is linked', () => {
  test('where it is first used in a text, and nowhere else', () => {
    expect(linked(['La zone d’emploi change.', 'Une autre zone d’emploi, deux zones d’emploi.'], zone)).toEqual([
      ['zone-d-emploi: zone d’emploi'],
      [],
    ]);
  });

  test('whatever its capitals, its apostrophe or its spaces', () => {
    expect(linked(["Zone d'emploi"], zone)).toEqual([["zone-d-emploi: Zone d'emploi"]]);
    expect(linked(['zone\u00A0d’emploi'], zone)).toEqual([['zone-d-emploi: zone\u00A0d’emploi']]);
  });

  test('but an abbreviation only in its capitals', () => {
    expect(linked(['zan, Zan, ZAN'], zan)).toEqual([['zan: ZAN']]);
  });

  test('as a whole word', () => {
    expect(linked(['Une reproduction, ZANZIBAR.'], making, zan)).toEqual([[]]);
  });

  test('in its longest form', () => {
    expect(linked(['L’école de production, puis la production.'], making, school)).toEqual([
      ['ecole-de-production: école de production', 'production: production'],
    ]);
  });
});

test('without terms, nothing is linked', () => {
  expect(mentionFinder([])(['zone d’emploi'])).toEqual([[]]);
});
