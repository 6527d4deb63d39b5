import { unzipSync } from 'fflate';
import type { Element } from 'xast';
import { describe, expect, test } from 'vitest';
import { cartridge, cartridgeFiles } from '../../../src/teaching/cartridge/cartridge.ts';
import { statementOf } from '../../../src/teaching/markup.ts';
import { all, at, childrenOf, readXml, textOf, words } from '../read-xml.ts';
import { images, quiz } from '../small-quiz.ts';

const files = cartridgeFiles(quiz, images);
const read = (path: string) => readXml(new TextDecoder().decode(files.get(path)));
const items = all(read('questions/assessment.xml'), 'item');
const manifest = read('imsmanifest.xml');

const field = (item: Element, label: string) =>
  all(item, 'qtimetadatafield')
    .filter((entry) => at(entry, 'fieldlabel') === label)
    .map((entry) => at(entry, 'fieldentry'))[0];
const labels = (item: Element) => all(item, 'response_label').map((label) => words(textOf(label)));
/** Idents of the options a full mark asks for. */
function rightOf(item: Element): string[] {
  const scoring = all(item, 'respcondition').filter((condition) => childrenOf(condition, 'setvar').length > 0);
  return scoring.flatMap((condition) => {
    const variables = childrenOf(condition, 'conditionvar')[0]!;
    return [...childrenOf(variables, 'varequal'), ...childrenOf(variables, 'and').flatMap((and) => childrenOf(and, 'varequal'))].map(
      textOf,
    );
  });
}
const item = (ident: string) => items.find(({ attributes }) => attributes['ident'] === ident)!;

describe('the questions of a cartridge', () => {
  test('every question comes back, pairs and ranks as one choice each', () => {
    expect(items.map(({ attributes }) => attributes['ident'])).toEqual([
      'seul',
      'plusieurs',
      'taux',
      'metiers-1',
      'metiers-2',
      'metiers-3',
      'dates-1',
      'dates-2',
      'dates-3',
      'mot',
      'avis',
    ]);
    for (const question of quiz.questions.filter(({ kind }) => kind !== 'matching' && kind !== 'ordering'))
      expect(words(textOf(all(item(question.id), 'mattext')[0]!))).toBe(statementOf(question));
  });

  test('right options are those of the quiz', () => {
    expect(labels(item('seul'))).toEqual(['La zone d’emploi', 'La commune = la ville', 'L’agglomération']);
    expect(rightOf(item('seul'))).toEqual(['r1']);
    expect(rightOf(item('plusieurs'))).toEqual(['r1', 'r2']);
    expect(rightOf(item('taux'))).toEqual(['7,1', '7.1', '7,2', '7.2', '7,3', '7.3']);
    expect(rightOf(item('mot'))).toEqual(['eau-de-vie', 'l’eau-de-vie']);
  });

  test.each([
    ['metiers-1', 'Bois'],
    ['metiers-3', 'Eau-de-vie'],
    ['dates-2', '2ᵉ'],
  ])('%s asks for « %s »', (ident, right) => {
    const labelled = all(item(ident), 'response_label').find(({ attributes }) => attributes['ident'] === rightOf(item(ident))[0]);
    expect(words(textOf(labelled!))).toBe(right);
  });

  test('the answer is told afterwards, to whoever answered anything', () => {
    for (const each of items) {
      const told = all(each, 'itemfeedback').find(({ attributes }) => attributes['ident'] === 'corrige');
      expect(words(textOf(told!))).toContain('Réponse à');
    }
  });
});

/** Rules of the Common Cartridge 1.1 profile of QTI, read in its schema and written again here. */
describe('the profile of Common Cartridge 1.1', () => {
  test('an item has its metadata, then what is shown, then how it is marked, then what is told', () => {
    for (const each of items) {
      const names = childrenOf(each).map(({ name }) => name);
      expect(names.slice(0, 3)).toEqual(['itemmetadata', 'presentation', 'resprocessing']);
      expect(new Set(names.slice(3))).toEqual(new Set(['itemfeedback']));
    }
  });

  test.each([
    ['cc.multiple_choice.v0p1', { lid: 1, cardinality: 'Single', labels: 3 }],
    ['cc.multiple_response.v0p1', { lid: 1, cardinality: 'Multiple', labels: 2 }],
    ['cc.fib.v0p1', { lid: 0, cardinality: 'Single', labels: 0 }],
    ['cc.essay.v0p1', { lid: 0, cardinality: 'Single', labels: 0 }],
  ])('%s', (profile, { lid, cardinality, labels: least }) => {
    const those = items.filter((each) => field(each, 'cc_profile') === profile);
    expect(those.length).toBeGreaterThan(0);
    for (const each of those) {
      const [response] = [...all(each, 'response_lid'), ...all(each, 'response_str')];
      expect(all(each, 'response_lid')).toHaveLength(lid);
      expect(response!.attributes['rcardinality']).toBe(cardinality);
      expect(labels(each).length).toBeGreaterThanOrEqual(least);
      for (const variable of all(each, 'varequal')) expect(variable.attributes['respident']).toBe(response!.attributes['ident']);
    }
  });

  test('an essay is marked by a person', () => {
    expect(field(item('avis'), 'qmd_computerscored')).toBe('No');
    expect(all(item('avis'), 'varequal')).toEqual([]);
  });

  test('what is told exists, and what exists is told', () => {
    for (const each of items) {
      const told = all(each, 'displayfeedback').map(({ attributes }) => attributes['linkrefid']);
      const there = all(each, 'itemfeedback').map(({ attributes }) => attributes['ident']);
      expect([...told].sort()).toEqual([...there].sort());
    }
  });
});

describe('the manifest', () => {
  test('leads to the instruction, each document, the questions', () => {
    expect(all(manifest, 'item').flatMap((each) => childrenOf(each, 'title').map(textOf))).toEqual([
      'Cognac : force ou fragilité ?, Première et terminale',
      'Consigne',
      'Document 1. Le chômage à Cognac',
      'Document 2. Une chaîne entière',
      'Questions',
    ]);
  });

  test('names each file of the cartridge once, and nothing that is not in it', () => {
    const named = all(manifest, 'file').map(({ attributes }) => attributes['href']);
    expect([...named, 'imsmanifest.xml'].sort()).toEqual([...files.keys()].sort());
  });

  test('identifiers are unique, references lead somewhere', () => {
    const ids = [...all(manifest, 'item'), ...all(manifest, 'resource')].map(({ attributes }) => attributes['identifier']);
    expect(new Set(ids).size).toBe(ids.length);
    const references = [...all(manifest, 'item'), ...all(manifest, 'dependency')].flatMap(
      ({ attributes }) => attributes['identifierref'] ?? [],
    );
    expect(references.filter((reference) => !ids.includes(reference))).toEqual([]);
  });
});

test('pictures that no document shows stay out, and the archive is the same twice', () => {
  expect(Object.keys(unzipSync(cartridge(quiz, images)))).toEqual([
    'images/chomage.svg',
    'imsmanifest.xml',
    'pages/consigne.html',
    'pages/document-1.html',
    'pages/document-2.html',
    'questions/assessment.xml',
  ]);
  expect(cartridge(quiz, images)).toEqual(cartridge(quiz, images));
});
