import type { Dataset } from '../../src/model/datasets.ts';

/** Two zones, two years: small enough to check by hand. */
export const jobs: Dataset = {
  name: 'emplois',
  title: 'Emplois par zone',
  description: '',
  vintage: '2008 à 2018',
  licences: [],
  sources: [{ title: 'Insee — Emplois par zone', path: 'https://exemple.fr/' }],
  caveats: [],
  columns: [
    { name: 'ze2020', type: 'string', description: '', decimals: 0 },
    { name: 'annee', type: 'year', description: '', decimals: 0 },
    { name: 'effectif', type: 'integer', description: '', unit: 'salariés', decimals: 0 },
  ],
  primaryKey: ['ze2020', 'annee'],
  rows: [
    { ze2020: '0001', annee: 2008, effectif: 100 },
    { ze2020: '0001', annee: 2018, effectif: 120 },
    { ze2020: '0002', annee: 2008, effectif: 50 },
    { ze2020: '0002', annee: 2018, effectif: 150 },
  ],
  file: 'donnees/emplois.csv',
};
