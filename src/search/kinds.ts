/** What a result can be, in the order of the checkboxes. */
export const KINDS = [
  'etude',
  'idee',
  'levier',
  'facteur',
  'sorte',
  'dispositif',
  'figure',
  'terme',
  'zone',
  'jeu',
  'fait',
  'lacune',
  'fiche',
  'page',
  'source',
] as const;

export type Kind = (typeof KINDS)[number];

export const KIND_LABELS: Record<Kind, { one: string; many: string }> = {
  etude: { one: 'Étude', many: 'Études' },
  idee: { one: 'Idée', many: 'Idées' },
  levier: { one: 'Levier', many: 'Leviers' },
  facteur: { one: 'Facteur hérité', many: 'Facteurs hérités' },
  sorte: { one: 'Sorte de dispositif', many: 'Sortes de dispositifs' },
  dispositif: { one: 'Dispositif', many: 'Dispositifs' },
  figure: { one: 'Figure', many: 'Figures' },
  terme: { one: 'Terme', many: 'Glossaire' },
  zone: { one: 'Zone d’emploi', many: 'Zones d’emploi' },
  jeu: { one: 'Jeu de données', many: 'Jeux de données' },
  fait: { one: 'Fait', many: 'Faits' },
  lacune: { one: 'Lacune', many: 'Lacunes' },
  fiche: { one: 'Fiche', many: 'Fiches pour la classe' },
  page: { one: 'Page', many: 'Pages' },
  source: { one: 'Source', many: 'Sources' },
};

/** `data-kind` of `<main>` → kind of the page's own results. The A–Z index lists what other records say: it is known by its title only. */
export const PAGE_KINDS: Record<string, Kind> = {
  etude: 'etude',
  idee: 'idee',
  levier: 'levier',
  facteur: 'facteur',
  sorte: 'sorte',
  zone: 'zone',
  jeu: 'jeu',
  fiche: 'fiche',
  page: 'page',
  index: 'page',
  sources: 'page',
};
