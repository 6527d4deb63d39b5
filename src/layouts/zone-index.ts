/** Every zone under its region, from A to Z, with what tells two of them apart: their départements and the weight of industry. */
import type { Loaded } from '../corpus/load.ts';
import { zonesByRegion } from './communes.ts';
import { zonePage } from './zone.ts';

export interface IndexedZone {
  code: string;
  name: string;
  /** Most inhabitants first. */
  departements: string[];
  /** Of industry in salaried jobs, end of 2018, in %. */
  industryShare: number;
}

export function zoneIndex(corpus: Loaded): { region: string; zones: IndexedZone[] }[] {
  return zonesByRegion(corpus).map(({ region, zones }) => ({
    region,
    zones: zones.map(({ code, name }) => {
      const { departements, report } = zonePage(code, corpus);
      return {
        code,
        name,
        departements: departements.map((departement) => departement.name),
        industryShare: report.industry.years.at(-1)!.share,
      };
    }),
  }));
}
