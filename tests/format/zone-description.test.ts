import { expect, it } from 'vitest';
import { zoneDescription } from '../../src/format/zone-description.ts';

const zone = {
  of: 'de Vitré',
  industry: { year: 2018, share: 34.1, mainlandShare: 12.6 },
  change: { from: 1998, to: 2018, zone: 6 },
  strongest: { name: 'Industries alimentaires' },
  unemployment: { quarter: '2025-T4', zone: 4.2 },
};
const said = (more: Partial<typeof zone> | object = {}) => zoneDescription({ ...zone, ...more }).replace(/[\u00A0\u202F]/g, ' ');

it('a description says the share, then what there is room for', () => {
  expect(said()).toBe(
    'Dans la zone d’emploi de Vitré, l’industrie occupe 34,1 % des salariés fin 2018, plus qu’en métropole (12,6 %). De 1998 à 2018, +6,0 % d’emplois industriels.',
  );
});

it('it differs by what the data say, and goes without what they do not', () => {
  const little = { industry: { year: 2018, share: 4, mainlandShare: 12.6 }, change: { from: 1998, to: 2018, zone: -1.2 } };
  expect(said(little)).toMatch(/moins qu’en métropole \(12,6 %\)\. De 1998 à 2018, l’emploi industriel y varie peu\.$/);
  expect(said({ industry: { year: 2018, share: 12.1, mainlandShare: 12.6 } })).toContain('à peu près comme en métropole');
  expect(said({ of: 'd’Eu', strongest: undefined, unemployment: undefined })).toMatch(/industriels\.$/);
});

it('whatever the length of a name, it holds in what search engines show', () => {
  const long = said({ of: 'de La Vallée de la Bresle-Vimeu et de quelques autres lieux' });
  expect(long.length).toBeLessThanOrEqual(165);
  expect(long).toMatch(/\.$/);
});
