import { describe, expect, test } from 'vitest';
import { barsScene } from '../../src/charts/bars.ts';
import { SHEETS } from '../../src/charts/sheet.ts';
import { changesOfIndustry, industryJobs, sharesOfIndustry } from '../fixtures/charts/extracts.ts';
import { expectLegible } from './layout.ts';

describe.each(SHEETS)('bars, $name', ({ name }) => {
  test.each([
    ['shares and their reference', sharesOfIndustry],
    ['gains and losses', changesOfIndustry],
    ['a secondary source', industryJobs],
  ])('%s: no label covers another or leaves the sheet', (_, data) => {
    const scene = barsScene(data, name);
    const labels = [...scene.bars.flatMap((bar) => [bar.name, bar.value]), ...(scene.reference ? [scene.reference.label] : [])];
    expectLegible(labels, scene, name);
  });

  test('every bar starts at zero and its length is proportional to its value', () => {
    for (const data of [sharesOfIndustry, changesOfIndustry]) {
      const { bars, zero } = barsScene(data, name);
      expect(zero.x).toBeGreaterThanOrEqual(0);
      const scale = bars[0]!.width / Math.abs(data.bars[0]!.value);
      bars.forEach(({ x, width }, i) => {
        const { value } = data.bars[i]!;
        expect(value < 0 ? x + width : x).toBeCloseTo(zero.x, 0);
        expect(Math.abs(width - Math.abs(value) * scale)).toBeLessThan(0.5);
      });
    }
  });

  test('the reference is named once', () => {
    const { reference } = barsScene(sharesOfIndustry, name);
    expect(reference!.label.lines).toEqual(['France métropolitaine\u00A0: 18,5\u202F%']);
  });

  test('no value is struck out by a reference mark', () => {
    const { bars } = barsScene(sharesOfIndustry, name);
    const mark = barsScene(sharesOfIndustry, name).marks[0]!.x;
    for (const { value } of bars) expect(value.x > mark || value.x < mark - 40).toBe(true);
  });
});

test('a secondary source is hatched and said in words, after its precision', () => {
  const { bars } = barsScene(industryJobs, 'wide');
  expect(bars.map(({ secondary }) => secondary)).toEqual([false, false, true, true]);
  expect(bars.map(({ value }) => value.lines.join(' '))).toEqual([
    '11\u202F408\u00A0salariés',
    '12\u202F242',
    '11\u202F949, source secondaire',
    'environ\u00A012\u202F090, source secondaire',
  ]);
});

test('references that differ keep one mark a bar', () => {
  const bars = sharesOfIndustry.bars.map((bar, i) => ({ ...bar, reference: 10 + i }));
  const scene = barsScene({ ...sharesOfIndustry, bars }, 'wide');
  expect(scene.marks).toHaveLength(bars.length);
  expect(scene.reference!.label.lines).toEqual(['France métropolitaine']);
});
