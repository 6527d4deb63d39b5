import type { Lonlat } from './projection.ts';

export interface Town {
  name: string;
  lon: number;
  lat: number;
  /** 1 = a city everyone places, 2 = a prefecture or a town of the same weight, 3 = a landmark of its surroundings only. */
  rank: 1 | 2 | 3;
}

/**
 * Landmarks of the maps, in degrees to two decimals, about one kilometre: common geographic knowledge, checked in
 * tests against the employment zone of the same name. None is drawn inside the territory under study.
 */
export const TOWNS: Record<string, Town> = {
  // Bretagne
  rennes: { name: 'Rennes', lon: -1.68, lat: 48.11, rank: 1 },
  brest: { name: 'Brest', lon: -4.49, lat: 48.39, rank: 1 },
  quimper: { name: 'Quimper', lon: -4.1, lat: 47.99, rank: 2 },
  lorient: { name: 'Lorient', lon: -3.37, lat: 47.75, rank: 2 },
  vannes: { name: 'Vannes', lon: -2.76, lat: 47.66, rank: 2 },
  'saint-brieuc': { name: 'Saint-Brieuc', lon: -2.76, lat: 48.51, rank: 2 },
  'saint-malo': { name: 'Saint-Malo', lon: -2.02, lat: 48.65, rank: 2 },
  fougeres: { name: 'Fougères', lon: -1.2, lat: 48.35, rank: 3 },
  redon: { name: 'Redon', lon: -2.08, lat: 47.65, rank: 3 },
  pontivy: { name: 'Pontivy', lon: -2.96, lat: 48.07, rank: 3 },
  loudeac: { name: 'Loudéac', lon: -2.75, lat: 48.18, rank: 3 },
  ploermel: { name: 'Ploërmel', lon: -2.4, lat: 47.93, rank: 3 },
  guingamp: { name: 'Guingamp', lon: -3.15, lat: 48.56, rank: 3 },
  lannion: { name: 'Lannion', lon: -3.46, lat: 48.73, rank: 3 },
  morlaix: { name: 'Morlaix', lon: -3.83, lat: 48.58, rank: 3 },
  lamballe: { name: 'Lamballe', lon: -2.51, lat: 48.47, rank: 3 },
  dinan: { name: 'Dinan', lon: -2.05, lat: 48.45, rank: 3 },
  vitre: { name: 'Vitré', lon: -1.21, lat: 48.12, rank: 3 },
  // Normandie, Maine
  avranches: { name: 'Avranches', lon: -1.36, lat: 48.69, rank: 3 },
  caen: { name: 'Caen', lon: -0.37, lat: 49.18, rank: 1 },
  alencon: { name: 'Alençon', lon: 0.09, lat: 48.43, rank: 2 },
  laval: { name: 'Laval', lon: -0.77, lat: 48.07, rank: 2 },
  'le-mans': { name: 'Le Mans', lon: 0.2, lat: 48.0, rank: 1 },
  // Pays de la Loire, Touraine
  nantes: { name: 'Nantes', lon: -1.55, lat: 47.22, rank: 1 },
  'saint-nazaire': { name: 'Saint-Nazaire', lon: -2.21, lat: 47.27, rank: 2 },
  angers: { name: 'Angers', lon: -0.55, lat: 47.47, rank: 1 },
  saumur: { name: 'Saumur', lon: -0.08, lat: 47.26, rank: 3 },
  cholet: { name: 'Cholet', lon: -0.88, lat: 47.06, rank: 2 },
  'la-roche-sur-yon': { name: 'La Roche-sur-Yon', lon: -1.43, lat: 46.67, rank: 2 },
  'les-sables-d-olonne': { name: 'Les Sables-d’Olonne', lon: -1.78, lat: 46.5, rank: 3 },
  'fontenay-le-comte': { name: 'Fontenay-le-Comte', lon: -0.81, lat: 46.47, rank: 3 },
  'les-herbiers': { name: 'Les Herbiers', lon: -1.01, lat: 46.87, rank: 3 },
  tours: { name: 'Tours', lon: 0.69, lat: 47.39, rank: 1 },
  // Poitou, Charentes, Limousin
  poitiers: { name: 'Poitiers', lon: 0.34, lat: 46.58, rank: 1 },
  chatellerault: { name: 'Châtellerault', lon: 0.55, lat: 46.82, rank: 3 },
  niort: { name: 'Niort', lon: -0.46, lat: 46.32, rank: 2 },
  bressuire: { name: 'Bressuire', lon: -0.49, lat: 46.84, rank: 3 },
  'la-rochelle': { name: 'La Rochelle', lon: -1.15, lat: 46.16, rank: 1 },
  rochefort: { name: 'Rochefort', lon: -0.96, lat: 45.94, rank: 3 },
  saintes: { name: 'Saintes', lon: -0.63, lat: 45.75, rank: 3 },
  royan: { name: 'Royan', lon: -1.03, lat: 45.63, rank: 3 },
  angouleme: { name: 'Angoulême', lon: 0.16, lat: 45.65, rank: 2 },
  cognac: { name: 'Cognac', lon: -0.33, lat: 45.7, rank: 3 },
  'saint-jean-d-angely': { name: 'Saint-Jean-d’Angély', lon: -0.52, lat: 45.94, rank: 3 },
  jonzac: { name: 'Jonzac', lon: -0.43, lat: 45.45, rank: 3 },
  ruffec: { name: 'Ruffec', lon: 0.2, lat: 46.03, rank: 3 },
  confolens: { name: 'Confolens', lon: 0.67, lat: 46.01, rank: 3 },
  limoges: { name: 'Limoges', lon: 1.26, lat: 45.83, rank: 1 },
  // Aquitaine, Gascogne, Pyrénées
  bordeaux: { name: 'Bordeaux', lon: -0.58, lat: 44.84, rank: 1 },
  libourne: { name: 'Libourne', lon: -0.24, lat: 44.92, rank: 3 },
  perigueux: { name: 'Périgueux', lon: 0.72, lat: 45.18, rank: 2 },
  agen: { name: 'Agen', lon: 0.62, lat: 44.2, rank: 2 },
  'mont-de-marsan': { name: 'Mont-de-Marsan', lon: -0.5, lat: 43.89, rank: 2 },
  dax: { name: 'Dax', lon: -1.05, lat: 43.71, rank: 3 },
  bayonne: { name: 'Bayonne', lon: -1.47, lat: 43.49, rank: 2 },
  pau: { name: 'Pau', lon: -0.37, lat: 43.3, rank: 2 },
  'oloron-sainte-marie': { name: 'Oloron-Sainte-Marie', lon: -0.61, lat: 43.19, rank: 3 },
  tarbes: { name: 'Tarbes', lon: 0.07, lat: 43.23, rank: 2 },
  auch: { name: 'Auch', lon: 0.59, lat: 43.65, rank: 2 },
  'saint-gaudens': { name: 'Saint-Gaudens', lon: 0.72, lat: 43.11, rank: 3 },
  toulouse: { name: 'Toulouse', lon: 1.44, lat: 43.6, rank: 1 },
  montauban: { name: 'Montauban', lon: 1.35, lat: 44.02, rank: 2 },
  foix: { name: 'Foix', lon: 1.61, lat: 42.96, rank: 2 },
  // Alsace, Lorraine, Franche-Comté
  strasbourg: { name: 'Strasbourg', lon: 7.75, lat: 48.58, rank: 1 },
  haguenau: { name: 'Haguenau', lon: 7.79, lat: 48.82, rank: 3 },
  saverne: { name: 'Saverne', lon: 7.36, lat: 48.74, rank: 3 },
  selestat: { name: 'Sélestat', lon: 7.45, lat: 48.26, rank: 3 },
  colmar: { name: 'Colmar', lon: 7.36, lat: 48.08, rank: 2 },
  mulhouse: { name: 'Mulhouse', lon: 7.34, lat: 47.75, rank: 1 },
  'saint-die-des-vosges': { name: 'Saint-Dié-des-Vosges', lon: 6.95, lat: 48.29, rank: 3 },
  epinal: { name: 'Épinal', lon: 6.45, lat: 48.17, rank: 2 },
  nancy: { name: 'Nancy', lon: 6.18, lat: 48.69, rank: 1 },
  metz: { name: 'Metz', lon: 6.18, lat: 49.12, rank: 1 },
  belfort: { name: 'Belfort', lon: 6.86, lat: 47.64, rank: 2 },
  vesoul: { name: 'Vesoul', lon: 6.15, lat: 47.62, rank: 2 },
  chaumont: { name: 'Chaumont', lon: 5.14, lat: 48.11, rank: 2 },
};

export function position({ lon, lat }: Town): Lonlat {
  return [lon, lat];
}
