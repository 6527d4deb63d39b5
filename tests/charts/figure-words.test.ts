import { expect, test } from 'vitest';
import { figureWords } from '../../src/charts/figure-words.ts';
import type { Figure } from '../../src/model/charts.ts';
import { historyOfCognac, industryJobs } from '../fixtures/charts/extracts.ts';

const figure: Figure = {
  id: 'x',
  number: 3,
  title: "L'emploi : +6 %",
  subtitle: 'En %',
  reading: 'en 2008, six pour cent.',
  source: 'Insee ; Urssaf.',
  data: industryJobs,
};

test('words are set in French typography and named as on the page', () => {
  expect(figureWords(figure, ['Terrains d’industrie', 'https://exemple.fr/'])).toEqual({
    number: 'Figure 3',
    title: 'L’emploi\u00A0: +6\u202F%',
    subtitle: 'En\u202F%',
    events: [],
    notes: ['Lecture\u00A0: en 2008, six pour cent.'],
    source: 'Insee\u202F; Urssaf.',
    credit: ['Terrains d’industrie', 'https://exemple.fr/'],
  });
});

test('a warning follows the reading, and neither is said when there is none', () => {
  expect(figureWords({ ...figure, warning: 'champ restreint.' }, []).notes).toEqual([
    'Lecture\u00A0: en 2008, six pour cent.',
    'À noter\u00A0: champ restreint.',
  ]);
  expect(figureWords({ ...figure, reading: '' }, []).notes).toEqual([]);
});

test('a chronology gives its dates in order', () => {
  const { events } = figureWords({ ...figure, data: historyOfCognac }, []);
  expect(events).toHaveLength(18);
  expect(events.map(({ year }) => Number(year))).toEqual(events.map(({ year }) => Number(year)).sort((a, b) => a - b));
});

test('a map of the atlas has its own number and says how its classes are made', () => {
  const { number, notes } = figureWords({ ...figure, warning: 'champ restreint.' }, [], { number: 'Carte 2 sur 8', classes: 'cinq.' });
  expect(number).toBe('Carte 2 sur 8');
  expect(notes).toEqual(['Lecture\u00A0: en 2008, six pour cent.', 'Classes\u00A0: cinq.', 'À noter\u00A0: champ restreint.']);
});
