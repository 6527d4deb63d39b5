/** How exact a value is, as its source says. */
export type Precision = 'about' | 'at-least' | 'at-most' | 'threshold';

/** `read`: the source seen says it itself. `reported`: it repeats someone else. */
export type Reliability = 'read' | 'reported';

/** What a fact is about, in the order of the appendices. */
export const THEMES = {
  geographie: 'Géographie',
  histoire: 'Histoire',
  emploi: 'Emploi',
  chomage: 'Chômage',
  specialisation: 'Spécialisation',
  entreprise: 'Entreprises',
  crise: 'Crises',
  competences: 'Compétences',
  foncier: 'Foncier',
  'mobilite-logement': 'Mobilité et logement',
  innovation: 'Innovation',
  reseaux: 'Réseaux',
  infrastructures: 'Infrastructures',
  financement: 'Financement',
  environnement: 'Environnement',
  'capital-social': 'Capital social',
  gouvernance: 'Gouvernance',
  'politique-publique': 'Politique publique',
} as const;
export type Theme = keyof typeof THEMES;

export interface Fact {
  id: string;
  statement: string;
  value?: number;
  unit?: string;
  precision?: Precision;
  /** Free text as sourced: « 2e trimestre 2013 (année déduite) ». Always there when there is a value. */
  period?: string;
  perimeter?: string;
  theme: Theme;
  source: string;
  reliability: Reliability;
  /** `source`: read again in the page. `crossed`: confirmed by `crossedBy`. */
  checked?: 'source' | 'crossed';
  crossedBy: string[];
  remark?: string;
  file: string;
}

const PRECISION_WORDS: Record<Precision, string> = {
  about: 'environ',
  'at-least': 'au moins',
  'at-most': 'au plus',
  threshold: 'seuil de',
};

/** « environ », « au moins »…, or nothing. */
export function precisionWords(precision: Precision | undefined): string {
  return precision ? PRECISION_WORDS[precision] : '';
}

/** Permanent address of a fact: its place in the appendix of its file, « territoires/vitre.yaml » → /faits/vitre/. */
export function factPath({ id, file }: Pick<Fact, 'id' | 'file'>): string {
  const [folder, name] = file.split('/') as [string, string];
  return `/faits/${folder === 'territoires' ? name.replace(/\.ya?ml$/, '') : folder}/#${id}`;
}

/** When and where the number of a fact holds: « 2021, aire d’appellation »; nothing for a statement without number. */
export function factFrame({ value, period, perimeter }: Fact): string {
  return value === undefined ? '' : [period, perimeter].filter(Boolean).join(', ');
}
