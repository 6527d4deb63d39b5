import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { locatorMap } from '../charts/locator-map.ts';
import type { CountryProperties, EpciProperties, MapLayer, ZoneProperties } from '../charts/topology.ts';
import { readTopology } from '../charts/topology.ts';
import { TOWNS } from '../charts/towns.ts';
import { enumerate } from '../format/french.ts';
import type { Loaded } from '../corpus/load.ts';
import type { Study } from '../model/studies.ts';
import { regionsOf } from './study.ts';

/** Natural Earth at 1:50,000,000, public domain: the neighbours France is drawn among. */
const COUNTRIES = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
let countries: MapLayer<CountryProperties> | undefined;

export function mapSources(corpus: Loaded) {
  countries ??= readTopology<CountryProperties>(readFileSync(COUNTRIES, 'utf8'), 'countries');
  return {
    zones: corpus.maps.get('zones-emploi-contours') as unknown as MapLayer<ZoneProperties>,
    epcis: corpus.maps.get('epci-etudes-contours') as unknown as MapLayer<EpciProperties>,
    countries,
    towns: TOWNS,
  };
}

export type Locator = ReturnType<typeof draw>;

/** A map takes a tenth of a second, and every form of every level of a lesson shows one. */
const drawn = new WeakMap<Loaded, Map<string, Locator>>();

/** Props of the map on a study’s plate. */
export function locatorOf(study: Study, corpus: Loaded): Locator {
  const known = drawn.get(corpus) ?? new Map<string, Locator>();
  const locator = known.get(study.id) ?? draw(study, corpus);
  drawn.set(corpus, known.set(study.id, locator));
  return locator;
}

function draw(study: Study, corpus: Loaded) {
  const sources = { ...mapSources(corpus), towns: Object.fromEntries(study.towns.map((slug) => [slug, TOWNS[slug]!])) };
  const names = study.towns.map((slug) => TOWNS[slug]!.name);
  return {
    wide: locatorMap(study.territory, sources, 'wide'),
    narrow: locatorMap(study.territory, sources, 'narrow'),
    id: `carte-${study.id}`,
    name: study.title,
    alternative: `${study.title}, en ${enumerate(regionsOf(study, corpus))}, entre ${enumerate(names)}.`,
  };
}
