import { expect, test } from 'vitest';
import type { MatrixData } from '../../src/model/charts.ts';
import { schemesByCarrier, schemesByLever } from '../../src/model/scheme-figures.ts';
import type { CarrierKind, Scheme } from '../../src/model/territories.ts';
import { byId, territory } from './samples.ts';

const scheme = (id: string, more: Partial<Scheme>): Scheme => ({
  id,
  name: id,
  lever: 'foncier',
  kind: 'friches',
  state: 'inconnu',
  actors: [],
  description: '',
  source: 'journal',
  ...more,
});

const here = territory({
  schemes: [
    scheme('a', { actors: ['Ici Agglo', 'Usine'] }),
    scheme('b', { actors: ['Ici Agglo', 'Autre agglo'] }),
    scheme('c', { lever: 'reseaux' }),
  ],
});
const context = {
  datasets: new Map(),
  territories: byId(here),
  studies: [{ title: 'Ici', territory: 'ici', zones: [] }],
  carriers: new Map<string, CarrierKind>([
    ['Ici Agglo', 'collectivite'],
    ['Autre agglo', 'collectivite'],
    ['Usine', 'entreprise'],
  ]),
  facts: new Map(),
  sources: new Map(),
};
const counts = (data: unknown) => {
  const { columns, rows } = data as MatrixData;
  return columns.map(({ id }, index) => `${id} ${rows[0]!.values[index]}`).filter((cell) => !cell.endsWith(' 0'));
};

test('each scheme counts once, under its lever, fullest column first', () => {
  expect(counts(schemesByLever(context).data)).toEqual(['foncier 2', 'reseaux 1']);
});

test('a scheme counts once for each kind of carrier it names, however many they are', () => {
  expect(counts(schemesByCarrier(context).data)).toEqual(['collectivite 2', 'entreprise 1']);
});

test('the source line says how many were recorded', () => {
  expect(schemesByLever(context).source).toContain('3 dispositifs, non exhaustif');
});

test('without schemes there is no figure', () => {
  expect(() => schemesByLever({ ...context, studies: [] })).toThrow('aucun dispositif');
});
