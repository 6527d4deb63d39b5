import { expect, test } from 'vitest';
import { pathOf } from '../../src/model/addresses.ts';

test.each([
  ['etudes/vitre', '/etudes/vitre/'],
  ['pages/methode', '/methode/'],
  ['idees/une-industrie-choisie', '/comprendre/une-industrie-choisie/'],
  ['leviers/foncier', '/leviers/foncier/'],
  ['dispositifs/friches', '/dispositifs/friches/'],
])('%s is at %s', (key, path) => {
  expect(pathOf(key)).toBe(path);
});
