import { describe, expect, test } from 'vitest';
import { homeMap, shareClass } from '../../src/charts/home-map.ts';
import { crosses, overlap } from '../../src/charts/label.ts';
import { labelBox } from '../../src/charts/map-labels.ts';
import { homeSources, pointsOf, shares, STUDIES } from '../fixtures/charts/maps.ts';

const wide = homeMap(homeSources, 'wide');
const narrow = homeMap(homeSources, 'narrow');
/** With every study still to come, when words take the most room. */
const words = homeMap({ ...homeSources, published: new Set() }, 'wide').territories.map(({ slug, label, soon }) => ({
  slug,
  boxes: [label!.box, ...(soon ? [labelBox('à venir', soon.x, soon.y, label!.anchor, 13.5)] : [])],
}));
const leaderOf = (path: string) => pointsOf(path) as [[number, number], [number, number]];

test.each([
  [7.9, 1],
  [8, 2],
  [11.9, 2],
  [12, 3],
  [17, 4],
  [24, 5],
  [44, 5],
])('%d %% is of class %d', (share, rank) => {
  expect(shareClass(share)).toBe(rank);
});

test.each([wide, narrow])('the five classes hold the 287 zones ($layout)', ({ classes }) => {
  expect(classes.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5]);
  expect(classes.reduce((sum, { count }) => sum + count, 0)).toBe(287);
  for (const { path, count } of classes) expect([count > 0, path.length > 100]).toEqual([true, true]);
});

test('class counts are those of the table', () => {
  const zones = new Set(homeSources.zones.areas.map(({ properties }) => properties.ze2020));
  const most = [...shares()].filter(([zone, share]) => zones.has(zone) && share >= 24).length;
  expect(wide.classes[4]!.count).toBe(most);
});

test('a zone without a share stops the build, by name', () => {
  const incomplete = new Map(homeSources.shares);
  incomplete.delete('5319');
  expect(() => homeMap({ ...homeSources, shares: incomplete }, 'wide')).toThrow('5319 (Vitré)');
});

test('a study without a place stops the build', () => {
  const studies = [
    { slug: 'vitre', name: 'Vitré' },
    { slug: 'inconnu', name: 'Inconnu' },
  ];
  expect(() => homeMap({ ...homeSources, studies }, 'wide')).toThrow('« inconnu »');
});

describe('wide', () => {
  test('no name over another', () => {
    words.forEach(({ boxes }, i) => {
      for (const box of boxes)
        for (const other of words.slice(i + 1).flatMap((word) => word.boxes)) expect(overlap(box, other, 1)).toBe(false);
    });
  });

  test('no link over another, each at least 24 px high', () => {
    const targets = wide.territories
      .map(({ label }) => label!.target)
      .map(({ x, y, width, height }) => ({ x0: x, y0: y, x1: x + width, y1: y + height }));
    targets.forEach((target, i) => {
      expect(target.y1 - target.y0).toBeGreaterThanOrEqual(24);
      for (const other of targets.slice(i + 1)) expect(overlap(target, other)).toBe(false);
    });
  });

  test('no leader through a name, nor through another leader', () => {
    for (const { slug, leader } of wide.territories) {
      const [from, to] = leaderOf(leader);
      for (const word of words)
        if (word.slug !== slug)
          for (const box of word.boxes) expect([slug, word.slug, crosses(from, to, box)]).toEqual([slug, word.slug, false]);
      for (const other of wide.territories)
        if (other.slug !== slug) expect([slug, other.slug, meet([from, to], leaderOf(other.leader))]).toEqual([slug, other.slug, false]);
    }
  });

  test('no name on a zone', () => {
    const coast = pointsOf(wide.land);
    const ashore = words.filter(({ boxes }) => boxes.some((box) => coast.some(([x, y]) => overlap(box, { x0: x, y0: y, x1: x, y1: y }))));
    expect(ashore.map(({ slug }) => slug)).toEqual([]);
  });

  test('Les Herbiers, too small for a dot, has a ring', () => {
    expect(wide.territories.filter(({ mark }) => mark!.kind === 'anneau').map(({ slug }) => slug)).toEqual(['les-herbiers']);
  });

  test('studies to come say so', () => {
    expect(wide.territories.filter(({ soon }) => !soon).map(({ slug }) => slug)).toEqual(['cognac', 'vitre', 'choletais']);
  });

  test('no degrees under the words of the plate', () => {
    for (const { edge, at } of wide.ticks) if (edge === 'bottom') expect(at).toBeGreaterThan(560);
  });
});

describe('narrow', () => {
  test('one numbered disc a study, none over another, all inside', () => {
    expect(narrow.territories.map(({ number }) => number)).toEqual(STUDIES.map((_, i) => i + 1));
    narrow.territories.forEach(({ disc }, i) => {
      expect(disc!.x - disc!.radius).toBeGreaterThan(4);
      expect(disc!.x + disc!.radius).toBeLessThan(386);
      for (const other of narrow.territories.slice(i + 1))
        expect(Math.hypot(disc!.x - other.disc!.x, disc!.y - other.disc!.y)).toBeGreaterThan(2 * disc!.radius + 2);
    });
  });

  test('no leader through another, nor under another disc', () => {
    for (const { slug, leader } of narrow.territories) {
      const line = leaderOf(leader);
      for (const other of narrow.territories) {
        if (other.slug === slug) continue;
        const { x, y, radius } = other.disc!;
        expect([slug, other.slug, meet(line, leaderOf(other.leader))]).toEqual([slug, other.slug, false]);
        expect([
          slug,
          other.slug,
          crosses(...line, { x0: x - radius + 2, y0: y - radius + 2, x1: x + radius - 2, y1: y + radius - 2 }),
        ]).toEqual([slug, other.slug, false]);
      }
    }
  });
});

test.each([wide, narrow])('all of France and every territory are inside the drawing ($layout)', ({ land, territories, width, height }) => {
  for (const path of [land, ...territories.map((territory) => territory.path)]) {
    for (const [x, y] of pointsOf(path)) expect([x > 4, x < width - 4, y > 4, y < height - 4]).toEqual([true, true, true, true]);
  }
});

test('the same sources give the same map', () => {
  expect(homeMap(homeSources, 'narrow')).toEqual(narrow);
});

function meet([a, b]: [[number, number], [number, number]], [c, d]: [[number, number], [number, number]]): boolean {
  const side = (p: number[], q: number[], r: number[]) => (q[0]! - p[0]!) * (r[1]! - p[1]!) - (q[1]! - p[1]!) * (r[0]! - p[0]!);
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}
