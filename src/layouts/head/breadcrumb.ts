/** Where a page stands: home, then its section. */

/** Section of a page by the first folder of its path: name, site path. */
const SECTIONS: Record<string, [name: string, path: string]> = {
  etudes: ['Études', '/etudes/'],
  comprendre: ['Comprendre', '/comprendre/'],
  leviers: ['Comprendre', '/comprendre/'],
  facteurs: ['Comprendre', '/comprendre/'],
  dispositifs: ['Dispositifs', '/dispositifs/'],
  zones: ['Zones d’emploi', '/zones/'],
  atlas: ['Atlas', '/atlas/'],
  faits: ['Tous les faits', '/faits/'],
  'chez-moi': ['Et chez moi ?', '/chez-moi/'],
  emporter: ['Emporter', '/emporter/'],
  accessibilite: ['Accessibilité', '/accessibilite/'],
  donnees: ['Données', '/donnees/'],
  enseigner: ['Enseigner', '/enseigner/'],
};

export interface Crumb {
  name: string;
  /** Site path. */
  path: string;
}

/** From home to the page, both included; home alone is its own. */
export function breadcrumb(path: string, title: string): Crumb[] {
  const home = { name: 'Accueil', path: '/' };
  if (path === '/') return [home];
  const [name, parent] = SECTIONS[path.split('/')[1]!] ?? [];
  return [home, ...(name && parent !== path ? [{ name, path: parent! }] : []), { name: title, path }];
}
