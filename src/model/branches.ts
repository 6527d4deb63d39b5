/** Full names of the NA38 industrial branches; the data set abbreviates them for its own columns. */
export const BRANCHES: Record<string, string> = {
  BZ: 'Industries extractives',
  CA: 'Industries alimentaires',
  CB: 'Textile, habillement, cuir',
  CC: 'Bois, papier, imprimerie',
  CD: 'Cokéfaction et raffinage',
  CE: 'Chimie',
  CF: 'Pharmacie',
  CG: 'Caoutchouc, plastique, verre',
  CH: 'Métallurgie, produits métalliques',
  CI: 'Informatique, électronique, optique',
  CJ: 'Équipements électriques',
  CK: 'Machines et équipements',
  CL: 'Matériels de transport',
  CM: 'Meubles, réparation, autres',
  DZ: 'Électricité, gaz',
  EZ: 'Eau, déchets, dépollution',
};
