import { expect, test } from 'vitest';
import { ofPlace } from '../../src/model/place-names.ts';

test.each([
  ['Vitré', 'de Vitré'],
  ['Oloron-Sainte-Marie', 'd’Oloron-Sainte-Marie'],
  ['Les Herbiers - Montaigu', 'des Herbiers - Montaigu'],
  ['Le Blanc', 'du Blanc'],
  ['Le Havre', 'du Havre'],
  ['La Rochelle', 'de La Rochelle'],
  ['L’Aigle', 'de L’Aigle'],
  ['Étampes', 'd’Étampes'],
  ['Epinal', 'd’Epinal'],
  ['Yvetot – Vallée du Commerce', 'd’Yvetot – Vallée du Commerce'],
  // Aspirated: they call themselves so.
  ['Haguenau', 'de Haguenau'],
  ['Honfleur Pont-Audemer', 'de Honfleur Pont-Audemer'],
  // Stretches of country take an article.
  ['La Maurienne', 'de la Maurienne'],
  ["L'Est", 'de l’Est'],
  ['Savanes', 'des Savanes'],
  ['Creusot-Montceau', 'du Creusot-Montceau'],
  ['Charolais', 'du Charolais'],
])('%s: the zone %s', (name, of) => {
  expect(ofPlace(name)).toBe(of);
});
