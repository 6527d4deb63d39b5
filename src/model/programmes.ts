/** What a school programme is worth today, in the words of `content/enseignement/cadre.yaml`. */
export const PROGRAMME_STATUSES = {
  'en-vigueur': 'en vigueur',
  'a-verifier': 'à vérifier',
  projet: 'projet',
  remplace: 'remplacé',
} as const;
export type ProgrammeStatus = keyof typeof PROGRAMME_STATUSES;

/** A lesson may be made for these; the others are drafts, or past. */
export const TAUGHT: ProgrammeStatus[] = ['en-vigueur', 'a-verifier'];

/** A part of an official programme, as far as it was read. */
export interface Programme {
  id: string;
  /** « première générale ». */
  level: string;
  subject: string;
  theme: string;
  /** Official words, quoted; absent when they were not read. */
  wording?: string;
  hours?: string;
  /** Official journal. */
  reference?: string;
  status: ProgrammeStatus;
  /** Years for which its source is good. */
  period: string;
  source: string;
  otherSources: string[];
  /** The source only sums up what another says. */
  reported: boolean;
  doubt?: string;
}
