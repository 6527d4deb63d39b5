/**
 * Zones whose name takes something else than « à »: countries and stretches of one, and compass points of an island,
 * which name several zones. Insee leaves the article out of some.
 */
const EXCEPTIONS: Record<string, string> = {
  '0058': 'dans la Vallée de la Bresle-Vimeu',
  '0101': 'sur la Côte sous le vent',
  '0102': 'dans l’Est Grande Terre',
  '0104': 'dans la Région Pointoise',
  '0105': 'dans le Sud Basse-Terre',
  '0201': 'dans le Centre-Atlantique',
  '0202': 'dans le Centre agglomération',
  '0203': 'dans le Nord-Atlantique',
  '0204': 'dans le Nord-Caraibe',
  '0205': 'dans le Sud de la Martinique',
  '0206': 'dans le Sud-Caraibe',
  '0301': 'dans l’Est-littoral',
  '0302': 'dans l’Ouest-Guyanais',
  '0303': 'dans les Savanes',
  '0401': 'dans l’Est de La Réunion',
  '0402': 'dans l’Ouest de La Réunion',
  '0403': 'dans le Nord de La Réunion',
  '0404': 'dans le Sud de La Réunion',
  '1114': 'dans la Seine-Yvelinoise',
  '2708': 'dans le Charolais',
  '2710': 'au Creusot-Montceau',
  '7619': 'dans le Nord-du-Lot',
  '8411': 'en Maurienne',
  '8412': 'dans la Plaine du Forez',
  '8413': 'en Tarentaise',
  '8414': 'dans la Vallée de l’Arve',
  '8415': 'dans le Chablais',
  '8416': 'dans le Genevois Français',
  '8417': 'dans le Livradois',
};

/** Where something is the case: « à Vitré », « au Mans », « aux Herbiers - Montaigu », « à La Rochelle », « dans le Chablais ». */
export function atPlace({ code, name }: { code: string; name: string }): string {
  const exception = EXCEPTIONS[code];
  if (exception) return exception;
  if (name.startsWith('Les ')) return `aux ${name.slice(4)}`;
  if (name.startsWith('Le ')) return `au ${name.slice(3)}`;
  return `à ${name}`;
}
