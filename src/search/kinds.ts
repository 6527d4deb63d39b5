/** What a result can be, in the order of the checkboxes. */
export const KINDS = ['etude', 'dispositif', 'figure', 'fiche', 'page', 'source'] as const;

export type Kind = (typeof KINDS)[number];

export const KIND_LABELS: Record<Kind, { one: string; many: string }> = {
  etude: { one: 'Étude', many: 'Études' },
  dispositif: { one: 'Dispositif', many: 'Dispositifs' },
  figure: { one: 'Figure', many: 'Figures' },
  fiche: { one: 'Fiche', many: 'Fiches pour la classe' },
  page: { one: 'Page', many: 'Pages' },
  source: { one: 'Source', many: 'Sources' },
};

/** `data-kind` of `<main>` → kind of the page's own results. The A–Z index lists what other records say: it is known by its title only. */
export const PAGE_KINDS: Record<string, Kind> = { etude: 'etude', fiche: 'fiche', page: 'page', index: 'page', sources: 'page' };
