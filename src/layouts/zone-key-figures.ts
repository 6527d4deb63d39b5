/** The four numbers under the plate of a zone. */
import type { Loaded } from '../corpus/load.ts';
import { formatQuarter } from '../format/french.ts';
import { number, percent, ranked, say, type Sentence, type Shown } from '../format/sentence.ts';
import { referenceOf } from '../model/references.ts';
import { ASKED, isFarFromFull } from '../model/zone-decompositions.ts';
import type { ZonePage } from './zone.ts';

export interface KeyFigure {
  /** Undefined where nothing is measured: the sentence says so. */
  value: Shown | undefined;
  sentence: Sentence;
  perimeter: string;
  author: string;
  url: string;
}

export function keyFigures(page: ZonePage, corpus: Loaded): KeyFigure[] {
  const { report, of } = page;
  const { industry, unemployment, decompositions } = report;
  const last = industry.years.at(-1)!;
  const [change] = industry.changes;
  const from = (dataset: string, period: string, field: string) => {
    const { author, url } = referenceOf({ kind: 'dataset', id: dataset }, corpus.sources, corpus.datasets);
    return { perimeter: `Zone d’emploi 2020 ${of}, ${field}, ${period}`, author, url };
  };
  const { industry: recent } = decompositions;
  const { start, end } = ASKED.industry;
  return [
    {
      value: percent(last.share),
      sentence: say`des salariés travaillent dans l’industrie, ${ranked(industry.rank.position)} rang sur ${number(industry.rank.among)} ; ${percent(last.mainlandShare)} en France métropolitaine`,
      ...from('emploi-zone-emploi-secteur', `fin ${last.year}`, 'emploi salarié'),
    },
    {
      value: percent(change!.zone, { signed: true }),
      sentence: say`d’emplois industriels de ${String(change!.from)} à ${String(change!.to)}, ${percent(change!.all, { signed: true })} dans l’ensemble des zones`,
      ...from('emploi-zone-emploi-secteur', `${change!.from}-${change!.to}`, 'emploi salarié'),
    },
    unemployment
      ? {
          value: percent(unemployment.last.zone),
          sentence: say`de chômage, ${percent(unemployment.last.france)} en France`,
          ...from('chomage-zone-emploi', formatQuarter(unemployment.last.quarter), 'taux localisé'),
        }
      : {
          value: undefined,
          sentence: say`Le chômage n’est pas mesuré par zone d’emploi en ${page.regions[0]!}`,
          ...from('chomage-zone-emploi', 'toutes périodes', 'taux localisé'),
        },
    isFarFromFull(decompositions)
      ? {
          value: number(industry.posts.posts),
          sentence: say`postes dans l’industrie, ${percent(industry.posts.share)} de tous les postes`,
          ...from('emploi-flores-zone-emploi-na38', 'fin 2023', 'tous employeurs'),
        }
      : {
          value: percent(recent.percent.change, { signed: true }),
          sentence: say`de salariés du privé dans l’industrie de ${String(start)} à ${String(end)}, ${percent(recent.percent.national, { signed: true })} dans l’ensemble des zones`,
          ...from('emploi-prive-zone-emploi-na38', `${start}-${end}`, 'secteur privé'),
        },
  ];
}
