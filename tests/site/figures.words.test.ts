/** What every figure of the site says around and inside its drawing. No browser: the pages as built. */
import type { Element } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { readPages } from './built.ts';
import { lix, sentencesOf, wordsOf } from './reading-ease.ts';

const MOST_WORDS = 40;
const HARDEST = 40;

interface Drawn {
  at: string;
  kind: string;
  figure: Element;
  /** Its drawing for phones: all sheets hold the same marks. */
  drawing: Element;
}

const figures: Drawn[] = readPages().flatMap((page) =>
  selectAll('figure.figure', page.tree).map((figure) => {
    const drawing = select('svg.chart-narrow', figure) ?? select('svg.chart', figure)!;
    const kind = [drawing.properties.className].flat().at(-1)!.toString().replace('chart-', '');
    return { at: `${page.path}#${figure.properties.id}`, kind, figure, drawing };
  }),
);
const kinds = [...new Set(figures.map(({ kind }) => kind))].sort();
const words = (figure: Element, selector: string) => {
  const found = select(selector, figure);
  return found ? toString(found).replace(/\s+/g, ' ').replace(/ᵉ/g, 'e').replace(/ʳ/g, 'r').trim() : '';
};
const faulty = (of: (drawn: Drawn) => boolean) => figures.filter((drawn) => !of(drawn)).map(({ at }) => at);
const count = (within: Element, selector: string) => selectAll(selector, within).length;

it('the site has figures of several kinds', () => {
  expect(figures.length).toBeGreaterThan(50);
  expect(kinds.length).toBeGreaterThan(5);
});

describe('every figure', () => {
  it('has a number, a title, a measure, a reading and a source', () => {
    for (const part of ['number', 'title', 'subtitle', 'reading', 'source'])
      expect(
        faulty(({ figure }) => words(figure, `.figure-${part}`) !== ''),
        part,
      ).toEqual([]);
  });

  it('has its values in a table with a caption and heads, and as a file', () => {
    expect(faulty(({ figure }) => words(figure, 'details table caption') === words(figure, '.figure-title'))).toEqual([]);
    expect(faulty(({ figure }) => count(figure, 'thead th[scope="col"]') > 1 && count(figure, 'tbody th[scope="row"]') > 0)).toEqual([]);
    // A figure alone on its page, for other sites to frame, leaves its files to the page it comes from.
    const framed = faulty(({ figure }) =>
      selectAll('a[download]', figure).some(({ properties }) => /\.csv$/.test(String(properties.href))),
    );
    expect(framed.filter((at) => !at.includes('/figures/'))).toEqual([]);
  });

  it('names and describes its drawing', () => {
    expect(faulty(({ figure, drawing }) => words(drawing, 'title') === words(figure, '.figure-title'))).toEqual([]);
    expect(faulty(({ drawing }) => words(drawing, 'desc').length > 40)).toEqual([]);
  });
});

describe.each(kinds)('figures of kind %s', (kind) => {
  const own = figures.filter((drawn) => drawn.kind === kind);
  const texts = own.flatMap(({ figure }) =>
    ['title', 'reading', 'warning'].map((part) => words(figure, `.figure-${part}`).replace(/([^.!?])$/, '$1.')).filter(Boolean),
  );

  it(`are worded simply: LIX of ${HARDEST} at most, ${MOST_WORDS} words a sentence at most`, () => {
    expect(lix(texts.join(' '))).toBeLessThanOrEqual(HARDEST);
    expect(texts.flatMap(sentencesOf).filter((sentence) => wordsOf(sentence).length > MOST_WORDS)).toEqual([]);
  });
});

describe('marks are few, and named', () => {
  const of = (kind: string) => figures.filter((drawn) => drawn.kind === kind);

  it('five curves at most, each named at its end and dashed from the third on', () => {
    for (const { at, drawing } of of('line')) {
      const curves = selectAll('.chart-lines path', drawing);
      expect(curves.length, at).toBeLessThanOrEqual(5);
      expect(new Set(curves.map(({ properties }) => String(properties.className))).size, at).toBe(curves.length);
      expect(count(drawing, '.chart-labels text'), at).toBeGreaterThanOrEqual(curves.length);
    }
  });

  it('three periods at most in a decomposition, each of its lines with a name and a value', () => {
    for (const { at, drawing } of of('decomposition')) {
      expect(count(drawing, '.chart-period'), at).toBeLessThanOrEqual(3);
      expect(count(drawing, '.chart-labels text'), at).toBeGreaterThanOrEqual(2 * count(drawing, '.chart-steps rect'));
    }
  });

  it('a dozen bars at most, each with a name and a value', () => {
    for (const { at, drawing } of of('bars')) {
      expect(count(drawing, '.chart-bars rect'), at).toBeLessThanOrEqual(12);
      expect(count(drawing, '.chart-labels text'), at).toBeGreaterThanOrEqual(2 * count(drawing, '.chart-bars rect'));
    }
  });

  it('every mark of a chronology is said in the list below', () => {
    for (const { at, drawing, figure } of of('timeline'))
      expect(count(figure, '.timeline-list li'), at).toBeGreaterThanOrEqual(count(drawing, '.chart-events line'));
  });

  it('every square of a matrix holds its number', () => {
    for (const { at, drawing } of of('matrix'))
      expect(count(drawing, '.chart-squares text'), at).toBe(count(drawing, '.chart-squares rect'));
  });

  it('every studied place of a scatter plot is named', () => {
    for (const { at, figure } of of('scatter')) {
      const wide = select('svg.chart-wide', figure)!;
      expect(count(wide, '.chart-labels .territory'), at).toBeGreaterThanOrEqual(count(wide, '.chart-discs .territory'));
    }
  });
});
