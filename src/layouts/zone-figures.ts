/** The two figures of a zone’s page; the files of their values are made from the same. */
import type { Loaded } from '../corpus/load.ts';
import { industryReading, industryTitle, unemploymentReading, unemploymentTitle } from '../format/zone-sentences.ts';
import type { Figure } from '../model/charts.ts';
import { sectors, unemployment } from '../model/zone-figures.ts';
import type { ZoneReport } from '../model/zone-report.ts';

export interface ZoneFigures {
  /** Undefined where unemployment is not measured. */
  unemployment: Figure | undefined;
  sectors: Figure;
}

export function zoneFigures({ zone, unemployment: measured, industry }: ZoneReport, corpus: Loaded): ZoneFigures {
  const words = { title: '', reading: '' };
  const first = measured && {
    id: 'chomage',
    number: 1,
    title: unemploymentTitle(measured),
    reading: unemploymentReading(measured),
    ...unemployment({ ...words, id: 'chomage', type: 'unemployment', zone: zone.code, dimensions: [] }, corpus),
  };
  return {
    unemployment: first,
    sectors: {
      id: 'secteurs',
      number: first ? 2 : 1,
      title: industryTitle(industry.years),
      reading: industryReading(industry.years[0]!),
      ...sectors(zone.code, corpus),
    },
  };
}
