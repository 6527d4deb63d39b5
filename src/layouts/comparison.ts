/** The page *Comparer*: its rows, the places one may choose, and the comparison it opens on. */
import type { Loaded } from '../corpus/load.ts';
import { comparisonSentences } from '../format/comparison-sentences.ts';
import { collator, formatNumber, formatQuarter, typeset } from '../format/french.ts';
import { type Sentence, sentenceHtml } from '../format/sentence.ts';
import { comparedFrance, nameOfZone } from '../model/compared-place.ts';
import { type ComparedFrance, franceSummary, industryShares, lastQuarter, summaryOf } from '../model/comparison.ts';
import { type Reference, referenceOf } from '../model/references.ts';
import { CONDITIONS, LEVERS } from '../model/territories.ts';
import { type Zone, zones2020 } from '../model/zones.ts';
import { EFFECTS } from './comparison-cells.ts';
import { type PlaceColumn, placeColumn } from './comparison-place.ts';

/** Cognac, Vitré, Choletais: three trades, three roads. */
export const FIRST = ['7509', '5319', '5206'];

export interface Row {
  /** Anchor of the row, and key of its cells and of its sentence. */
  id: string;
  title: string;
  /** What is measured, in what unit, over what field. */
  measure: string;
  /** How to read the drawing; the place first, the nation second. */
  legend?: { place: string; nation: string; look: 'lignes' | 'barres' };
  notes: string[];
  /** Pages that say more of what is compared. */
  links: { href: string; label: string }[];
  references: Reference[];
}

interface RowWords extends Omit<Row, 'notes' | 'links' | 'references'> {
  notes?: string[];
  links?: Row['links'];
  datasets: string[];
}

export function zonesByName(corpus: Loaded): Zone[] {
  return zones2020(corpus.datasets).sort((a, b) => collator.compare(a.name, b.name) || (a.code < b.code ? -1 : 1));
}

/** What one may choose: the studied territories in the order of their studies, then the zones from A to Z. */
export function choices(corpus: Loaded): { studies: Option[]; zones: Option[] } {
  const zones = zonesByName(corpus);
  const option = (zone: Zone): Option => ({ code: zone.code, label: typeset(nameOfZone(zone)) });
  const named = (zone: Zone, title: string) => {
    const { code, label } = option(zone);
    return { code, label: label === title ? label : typeset(`${title} (zone de ${label})`) };
  };
  return {
    studies: corpus.studies.map((study) =>
      named(
        zones.find(({ code }) => code === study.zones[0])!,
        typeset(study.title),
      ),
    ),
    zones: zones.map(option),
  };
}

interface Option {
  code: string;
  label: string;
}

export function comparison(corpus: Loaded, codes: readonly string[], base: string) {
  const france = comparedFrance(corpus.datasets);
  const zones = zones2020(corpus.datasets);
  const columns = codes.map((code) =>
    placeColumn(
      corpus,
      zones.find((zone) => zone.code === code)!,
      france,
      base,
    ),
  );
  return { france, columns, rows: rowsOf(corpus, france, base), sentences: sentencesOf(columns, france) };
}

/** Row → its sentence, as HTML. */
function sentencesOf(columns: PlaceColumn[], france: ComparedFrance): Map<string, string> {
  const sentences: Record<string, Sentence> = comparisonSentences(
    columns.map(({ place }) => summaryOf(place, france)),
    franceSummary(france),
  );
  return new Map(Object.entries(sentences).map(([row, sentence]) => [row, sentenceHtml(sentence)]));
}

function rowsOf(corpus: Loaded, france: ComparedFrance, base: string): Row[] {
  return wordsOf(france, base).map(({ datasets, ...row }) => ({
    ...row,
    notes: row.notes ?? [],
    links: row.links ?? [],
    references: datasets.map((id) => referenceOf({ kind: 'dataset', id }, corpus.sources, corpus.datasets)),
  }));
}

const LOCAL =
  'Effet national : au rythme du pays. Effet sectoriel : ce que la composition de départ y ajoute ou en retire. Effet local : le reste, qui n’est pas une cause.';

function wordsOf({ unemployment, jobs }: ComparedFrance, base: string): RowWords[] {
  const pages = (folder: string, labels: Record<string, string>) =>
    Object.entries(labels).map(([id, label]) => ({ href: `${base}${folder}/${id}/`, label }));
  const percent = (value: number) => `${formatNumber(value, 1)}\u202F%`;
  const [before, after] = industryShares(jobs);
  const cut = `Une barre est coupée au-delà de ${formatNumber(EFFECTS.high, 0)} %.`;
  return [
    {
      id: 'lieu',
      title: 'Lieu',
      measure: 'Où les chiffres sont lus, et la question de l’étude',
      datasets: ['zones-emploi', 'territoires-etudes-zones'],
    },
    {
      id: 'chomage',
      title: 'Chômage',
      measure: `Taux de chômage localisé, en % de la population active, du ${formatQuarter(unemployment.first)} au ${formatQuarter(lastQuarter(unemployment))}, corrigé des variations saisonnières`,
      legend: { place: 'le lieu', nation: 'France hors Mayotte', look: 'lignes' },
      notes: ['Sous un demi-point d’écart, nous ne mettons pas les lieux en ordre.'],
      datasets: ['chomage-zone-emploi', 'chomage-france'],
    },
    {
      id: 'part',
      title: 'Part de l’industrie',
      measure: 'En % de l’emploi salarié, fin 1998 et fin 2018',
      legend: { place: 'le lieu', nation: `France métropolitaine : ${percent(before)}, puis ${percent(after)}`, look: 'barres' },
      notes: ['Sous un point d’écart, nous ne mettons pas les lieux en ordre.'],
      datasets: ['emploi-zone-emploi-secteur', 'emploi-france-secteur'],
    },
    {
      id: 'emploi',
      title: 'Emploi industriel',
      measure: 'Emploi salarié de l’industrie au 31 décembre, indice 100 en 1998, jusqu’à 2018',
      legend: { place: 'le lieu', nation: 'France métropolitaine', look: 'lignes' },
      datasets: ['emploi-zone-emploi-secteur', 'emploi-france-secteur'],
    },
    {
      id: 'secteurs',
      title: 'Secteurs',
      measure: 'En % de l’emploi salarié, fin 2018',
      legend: { place: 'le lieu', nation: 'France métropolitaine', look: 'barres' },
      datasets: ['emploi-zone-emploi-secteur', 'emploi-france-secteur'],
    },
    {
      id: 'effets-1998-2008',
      title: 'Décomposition, 1998-2008',
      measure: 'Évolution de l’emploi salarié et ses trois effets, en % de l’emploi de départ, cinq grands secteurs',
      notes: [LOCAL, cut],
      datasets: ['emploi-zone-emploi-secteur', 'shift-share'],
    },
    {
      id: 'effets-2008-2018',
      title: 'Décomposition, 2008-2018',
      measure: 'La même, sur les dix années suivantes',
      notes: [cut],
      datasets: ['emploi-zone-emploi-secteur', 'shift-share'],
    },
    {
      id: 'effets-2019-2024',
      title: 'Industrie privée, 2019-2024',
      measure: 'Évolution de l’emploi salarié privé de l’industrie et ses trois effets, en % de l’emploi de départ, seize branches',
      notes: [
        'Autre source, autre champ : ne prolonge pas les deux précédentes. L’Urssaf ne compte ni l’agriculture ni les coopératives de son régime, et l’intérim est chez les agences.',
        cut,
      ],
      datasets: ['emploi-prive-zone-emploi-na38', 'shift-share'],
    },
    {
      id: 'branches',
      title: 'Branches les plus fortes',
      measure: 'Les trois branches industrielles qui comptent le plus de postes fin 2023, en % de tous les postes salariés',
      legend: { place: 'le lieu', nation: 'France', look: 'barres' },
      datasets: ['emploi-flores-zone-emploi-na38'],
    },
    {
      id: 'leviers',
      title: 'Leviers',
      measure: 'Dispositifs que nos sources documentent, un rectangle chacun ; en gras, les leviers que l’étude met en avant',
      notes: ['Un dispositif absent d’ici n’est pas absent du territoire. Les leviers :'],
      links: pages('leviers', LEVERS),
      datasets: [],
    },
    {
      id: 'facteurs',
      title: 'Facteurs hérités',
      measure: 'Ceux que l’étude met en avant ; les autres sont précédés d’un tiret',
      notes: ['Les facteurs :'],
      links: pages('facteurs', CONDITIONS),
      datasets: [],
    },
    { id: 'resiste', title: 'Ce qui résiste', measure: 'Ce que chaque étude oppose à sa propre explication', datasets: [] },
  ];
}
