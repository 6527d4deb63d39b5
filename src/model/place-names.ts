/**
 * Zones named after a country or a stretch of it, not a town: in a sentence the name takes an article, or its own loses
 * its capital (« la zone d’emploi de la Maurienne », but « de La Rochelle »). Insee leaves the article out of some.
 */
const COUNTRIES: Record<string, string> = {
  Charolais: 'du Charolais',
  'Creusot-Montceau': 'du Creusot-Montceau',
  'Côte sous le vent': 'de la Côte sous le vent',
  'Est Grande Terre': 'de l’Est Grande Terre',
  'Est-littoral': 'de l’Est-littoral',
  "L'Est": 'de l’Est',
  "L'Ouest": 'de l’Ouest',
  'La Maurienne': 'de la Maurienne',
  'La Plaine du Forez': 'de la Plaine du Forez',
  'La Tarentaise': 'de la Tarentaise',
  'La Vallée de la Bresle-Vimeu': 'de la Vallée de la Bresle-Vimeu',
  'La Vallée de l’Arve': 'de la Vallée de l’Arve',
  'Nord-du-Lot': 'du Nord-du-Lot',
  'Ouest-Guyanais': 'de l’Ouest-Guyanais',
  'Région Pointoise': 'de la Région Pointoise',
  Savanes: 'des Savanes',
  'Seine-Yvelinoise': 'de la Seine-Yvelinoise',
  'Sud Basse-Terre': 'du Sud Basse-Terre',
};

/**
 * « Vitré » → « de Vitré », « Les Herbiers » → « des Herbiers », « Le Blanc » → « du Blanc », « Oloron » → « d’Oloron ».
 * The h is aspirated in every zone that starts with one: Haguenau and Honfleur call themselves « de ».
 */
export function ofPlace(name: string): string {
  const country = COUNTRIES[name];
  if (country) return country;
  if (name.startsWith('Les ')) return `des ${name.slice(4)}`;
  if (name.startsWith('Le ')) return `du ${name.slice(3)}`;
  return /^[AEIOUYŒ]/.test(name.normalize('NFD')) ? `d’${name}` : `de ${name}`;
}
