import { describe, expect, it } from 'vitest';
import { facetOf, facetsOf } from '../../src/search/facets.ts';

describe('facetOf', () => {
  it.each([
    ['etudes/vitre', { facet: 'territoire', slug: 'vitre' }],
    ['/notes/leviers/foncier/', { facet: 'levier', slug: 'foncier' }],
    ['facteurs/histoire', { facet: 'facteur', slug: 'histoire' }],
    ['/etudes/', undefined],
    ['/etudes/vitre/#p3', undefined],
    ['idees/une-industrie-choisie', undefined],
  ])('%s is of %j', (address, facet) => expect(facetOf(address)).toEqual(facet));
});

describe('facetsOf', () => {
  const page = facetsOf('etudes/vitre leviers/reseaux leviers/foncier idees/une leviers/foncier');

  it('sorts what a page says it is about, each once', () => {
    expect(page).toEqual({ territoire: ['vitre'], levier: ['foncier', 'reseaux'], facteur: [] });
  });

  it('lets a scheme have one lever of its page, in its page’s territory', () => {
    expect(facetsOf('leviers/reseaux', page)).toEqual({ territoire: ['vitre'], levier: ['reseaux'], facteur: [] });
  });
});
