/** What each measure of the atlas is called, and every sentence around its map. Cautious French: no cause, nothing good or bad. */
import { formatNumber, formatQuantity } from '../format/french.ts';
import type { AtlasMeasure, AtlasTable } from '../model/atlas.ts';
import { FAR_FROM_FULL } from '../model/zone-decompositions.ts';

export interface MeasureWords {
  /** Title of the page: « Part de l’industrie ». */
  name: string;
  /** « fin 2018 ». */
  period: string;
  /** Measure, unit and period, under the finding. */
  subtitle: string;
  /** Head of the column of values. */
  valueLabel: string;
  /** Shown as its producer published it: only classes and ranks are computed. */
  published?: true;
  /** Data sets read, the main one first. */
  datasets: string[];
  /** The finding, read from the table. */
  finding(table: AtlasTable): string;
  /** `value` comes with its unit and sign; `of` is the zone with its preposition. */
  reading(value: string, of: string): string;
  /** What the measure does not cover. */
  limits: string;
}

const NOT_A_SEQUEL = 'Estel, Flores et l’Urssaf ne comptent pas la même chose : leurs dates ne se mettent pas bout à bout.';
const ONE_PLANT = 'Là où l’industrie emploie peu, un seul établissement suffit à changer de classe.';
const TEMPS = 'Les intérimaires sont comptés dans les services.';
const A_REMAINDER = 'L’effet local est un reste, pas une cause. Il mêle choix locaux, hasard, grands établissements et erreurs de mesure.';
const SET_ASIDE = `Zones quadrillées, sans valeur : l’industrie que voit l’Urssaf y diffère de plus de ${FAR_FROM_FULL} % de celle que voit Flores. Son évolution n’y dit rien de sûr.`;

const among = (count: number, { measured }: AtlasTable) => `${formatNumber(count, 0)} zones sur ${formatNumber(measured, 0)}`;
const countOf = ({ zones }: AtlasTable, passes: (value: number) => boolean) =>
  zones.filter(({ value }) => value !== null && passes(value)).length;
const positive = (table: AtlasTable) =>
  among(
    countOf(table, (value) => value > 0),
    table,
  );
const negative = (table: AtlasTable) =>
  among(
    countOf(table, (value) => value < 0),
    table,
  );
/** The bound of the highest class, said, and the zones that reach it. */
function highest(table: AtlasTable): [bound: string, zones: string] {
  const bound = table.bounds[3];
  const decimals = Number.isInteger(bound) ? 0 : 1;
  return [
    formatQuantity(bound, table.unit, { decimals }),
    among(
      countOf(table, (value) => value >= bound),
      table,
    ),
  ];
}

export const MEASURE_WORDS: Record<AtlasMeasure, (quarter: string) => MeasureWords> = {
  'part-industrie': () => ({
    name: 'Part de l’industrie',
    period: 'fin 2018',
    subtitle: 'Part de l’industrie dans l’emploi salarié, au lieu de travail, fin 2018, en %',
    valueLabel: 'Part de l’industrie',
    datasets: ['emploi-zone-emploi-secteur'],
    finding: (table) => {
      const [bound, zones] = highest(table);
      return `L’industrie pèse au moins ${bound} de l’emploi salarié dans ${zones}`;
    },
    reading: (value, of) => `dans la zone d’emploi ${of}, l’industrie occupe ${value} des salariés fin 2018.`,
    limits: `Salariés seulement, tous employeurs. ${TEMPS} ${NOT_A_SEQUEL}`,
  }),
  'evolution-industrie': () => ({
    name: 'Emploi industriel',
    period: '1998-2018',
    subtitle: 'Évolution de l’emploi salarié de l’industrie, de fin 1998 à fin 2018, en %',
    valueLabel: 'Évolution de l’emploi industriel',
    datasets: ['emploi-zone-emploi-secteur'],
    finding: (table) => `L’emploi industriel a reculé de 1998 à 2018 dans ${negative(table)}`,
    reading: (value, of) => `dans la zone d’emploi ${of}, l’emploi salarié de l’industrie a varié de ${value} entre fin 1998 et fin 2018.`,
    limits: `${ONE_PLANT} ${TEMPS} ${NOT_A_SEQUEL}`,
  }),
  'evolution-recente': () => ({
    name: 'Emploi industriel privé',
    period: '2019-2024',
    subtitle: 'Évolution des effectifs salariés privés de l’industrie, de fin 2019 à fin 2024, en %',
    valueLabel: 'Évolution de l’emploi industriel privé',
    datasets: ['emploi-prive-zone-emploi-na38', 'emploi-flores-zone-emploi-na38'],
    finding: (table) => `L’emploi industriel privé a augmenté de 2019 à 2024 dans ${positive(table)}`,
    reading: (value, of) =>
      `dans la zone d’emploi ${of}, les effectifs privés de l’industrie ont varié de ${value} entre fin 2019 et fin 2024.`,
    limits: `Secteur privé, régime général : les coopératives agricoles n’y sont pas. ${SET_ASIDE} ${TEMPS} ${NOT_A_SEQUEL}`,
  }),
  chomage: (quarter) => ({
    name: 'Chômage',
    period: quarter,
    subtitle: `Taux de chômage localisé, ${quarter}, en % de la population active, corrigé des variations saisonnières`,
    valueLabel: 'Taux de chômage',
    published: true,
    datasets: ['chomage-zone-emploi'],
    finding: (table) => {
      const [bound, zones] = highest(table);
      return `Le taux de chômage atteint ou dépasse ${bound} dans ${zones}`;
    },
    reading: (value, of) => `dans la zone d’emploi ${of}, le taux de chômage est de ${value} au ${quarter}.`,
    limits: 'Un écart de quelques dixièmes de point ne se lit pas. L’Insee ne publie pas ce taux par zone d’emploi en Guyane.',
  }),
  'effet-local': () => ({
    name: 'Effet local, tous secteurs',
    period: '1998-2018',
    subtitle:
      'Ce qui reste de l’évolution de l’emploi salarié, de fin 1998 à fin 2018, une fois retirés l’effet national et l’effet sectoriel, en % de l’emploi de départ',
    valueLabel: 'Effet local',
    datasets: ['shift-share', 'emploi-zone-emploi-secteur'],
    finding: (table) => `De 1998 à 2018, l’effet local est positif dans ${positive(table)}`,
    reading: (value, of) => `dans la zone d’emploi ${of}, l’effet local est de ${value} de l’emploi salarié de 1998.`,
    limits: `${A_REMAINDER} Cinq grands secteurs seulement : il contient aussi ce qui distingue les branches de chacun.`,
  }),
  'effet-local-industrie': () => ({
    name: 'Effet local dans l’industrie',
    period: '2019-2024',
    subtitle:
      'Ce qui reste de l’évolution de l’emploi privé de l’industrie, de fin 2019 à fin 2024, une fois retirés l’effet national et celui des branches, en % de l’emploi de départ',
    valueLabel: 'Effet local dans l’industrie',
    datasets: ['shift-share', 'emploi-prive-zone-emploi-na38', 'emploi-flores-zone-emploi-na38'],
    finding: (table) => `De 2019 à 2024, l’effet local dans l’industrie est positif dans ${positive(table)}`,
    reading: (value, of) => `dans la zone d’emploi ${of}, l’effet local est de ${value} de l’emploi privé de l’industrie de 2019.`,
    limits: `${A_REMAINDER} ${SET_ASIDE} Cet effet ne prolonge pas celui de 1998-2018 : ni les sources ni les secteurs ne sont les mêmes.`,
  }),
  specialisation: () => ({
    name: 'Spécialisation industrielle',
    period: 'fin 2023',
    subtitle: 'Part de l’industrie dans les postes de la zone, rapportée à sa part en France, fin 2023',
    valueLabel: 'Part locale sur part en France',
    datasets: ['emploi-flores-zone-emploi-na38'],
    finding: (table) => {
      const count = countOf(table, (value) => value >= 2);
      return `La part de l’industrie est au moins le double de sa part en France dans ${among(count, table)}`;
    },
    reading: (value, of) => `dans la zone d’emploi ${of}, la part de l’industrie est de ${value} sa part en France.`,
    limits: `Postes de tous les employeurs ; la France est la somme des zones, sans Mayotte. ${TEMPS} ${NOT_A_SEQUEL}`,
  }),
  concentration: () => ({
    name: 'Trois premières branches',
    period: 'fin 2023',
    subtitle: 'Part des trois branches industrielles les plus présentes dans les postes de l’industrie, fin 2023, en %',
    valueLabel: 'Part des trois premières branches',
    datasets: ['emploi-flores-zone-emploi-na38'],
    finding: (table) => {
      const [bound, zones] = highest(table);
      return `Trois branches réunissent au moins ${bound} des postes industriels dans ${zones}`;
    },
    reading: (value, of) => `dans la zone d’emploi ${of}, trois branches réunissent ${value} des postes de l’industrie.`,
    limits: `${ONE_PLANT} Les branches sont celles de la nomenclature en 38 postes (NA38). ${NOT_A_SEQUEL}`,
  }),
};
