import { emptyMap } from '../charts/empty-map.ts';
import { homeMap, shareClass } from '../charts/home-map.ts';
import type { Loaded } from '../corpus/load.ts';
import { address } from './address.ts';
import { mapSources } from './locator.ts';
import { industryShares, TERRITORIES } from './overview.ts';

/** Names as the map writes them: the territory’s file may say more (« Lamballe Terre & Mer »). */
const SHORT_NAMES: Record<string, string> = { lamballe: 'Lamballe' };

/** The nine territories with their number, their name on the map and, once published, their study. */
export function numberedTerritories(corpus: Loaded) {
  return TERRITORIES.map((slug, index) => ({
    slug,
    number: index + 1,
    name: SHORT_NAMES[slug] ?? corpus.territories.get(slug)!.name,
    study: corpus.studies.find((study) => study.territory === slug),
  }));
}

/** Props of the map of the home page. */
export function homeMapOf(corpus: Loaded) {
  const shares = industryShares(corpus);
  const published = new Set(corpus.studies.map((study) => study.territory));
  const sources = { ...mapSources(corpus), shares, studies: numberedTerritories(corpus), published };
  const high = [...sources.zones.areas].filter(({ id }) => shareClass(shares.get(String(id)) ?? 0) === 5).length;
  return {
    wide: homeMap(sources, 'wide'),
    narrow: homeMap(sources, 'narrow'),
    id: 'carte-france',
    href: (slug: string) => address(`/${corpus.studies.find((study) => study.territory === slug)!.key}/`),
    alternative: `Les ${sources.zones.areas.length} zones d’emploi de métropole en cinq classes ; l’industrie pèse plus de 24 % de l’emploi salarié dans ${high} d’entre elles. Les neuf territoires étudiés y sont situés.`,
  };
}

/** Props of the map of the page that was not found. */
export function emptyMapOf(corpus: Loaded) {
  const sources = mapSources(corpus);
  return {
    wide: emptyMap(sources.zones, sources.countries, 'wide'),
    narrow: emptyMap(sources.zones, sources.countries, 'narrow'),
    id: 'carte-vide',
    alternative: 'La France sans aucun territoire ; une cible, « Vous êtes ici », flotte au large de l’Atlantique.',
  };
}
