import { describe, expect, test } from 'vitest';
import { SHEETS } from '../../src/charts/sheet.ts';
import { timelineScene } from '../../src/charts/timeline.ts';
import { historyOfCognac } from '../fixtures/charts/extracts.ts';
import { expectLegible } from './layout.ts';

describe.each(SHEETS)('a chronology, $name', ({ name }) => {
  test('no year covers another or leaves the sheet', () => {
    const scene = timelineScene(historyOfCognac, name);
    expectLegible(
      scene.years.map(({ label }) => label),
      scene,
      name,
    );
  });

  test('puts between two events the distance time put', () => {
    const { events } = timelineScene(historyOfCognac, name);
    const at = (year: number) => events.find((event) => event.year === year)!.x;
    expect((at(1909) - at(1859)) / (at(2026) - at(1859))).toBeCloseTo(50 / 167, 2);
  });

  test('has one stop an event, even in the same year', () => {
    const { events, stops } = timelineScene(historyOfCognac, name);
    expect(events).toHaveLength(17);
    expect(stops.xs).toHaveLength(18);
  });
});

test('a single date is still a rail', () => {
  const { events } = timelineScene({ kind: 'timeline', events: [historyOfCognac.events[0]!] }, 'narrow');
  expect(events[0]!.x).toBeGreaterThan(0);
});
