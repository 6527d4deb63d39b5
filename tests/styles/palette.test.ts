import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast, distance, rgbOf, type Rgb, type Vision } from './colour.ts';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');
const [light, dark] = [tokens.split('@media')[0]!, /@media screen and \(prefers-color-scheme: dark\) \{.*?^\}/ms.exec(tokens)![0]];

/** Colours of a theme by the name of their token. */
function coloursOf(theme: string): (name: string) => Rgb {
  const colours = new Map([...theme.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name!, rgbOf(value!)]));
  return (name) => colours.get(name)!;
}

const series = [1, 2, 3, 4, 5, 6, 7, 8].map((rank) => `serie-${rank}`);
const classes = [1, 2, 3, 4, 5].map((rank) => `part-${rank}`);
const pairs = (names: string[]) => names.flatMap((one, i) => names.slice(i + 1).map((other) => [one, other] as const));
const VISIONS: Vision[] = ['normale', 'protanopie', 'deutéranopie', 'tritanopie'];

// CSS Color 4 takes 0.02 in OKLab for a just noticeable difference; curves are thin and apart, hence four times that at least.
const APART: Record<Vision, number> = { normale: 0.14, protanopie: 0.12, deutéranopie: 0.11, tritanopie: 0.08 };

describe.each([
  ['light', coloursOf(light)],
  ['dark', coloursOf(dark)],
])('in the %s', (_theme, colour) => {
  test.each(series)('%s stands out on paper', (name) => {
    expect(contrast(colour(name), colour('papier'))).toBeGreaterThanOrEqual(3);
  });

  test.each(['encre', 'encre2', 'minium-txt', 'bleu'])('words in %s stand out on paper, on the sea and in boxes', (name) => {
    for (const ground of ['papier', 'mer', 'aplat']) expect(contrast(colour(name), colour(ground)), ground).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['encre', 'encre2', 'champ', 'bleu', 'minium'])('marks in %s stand out on paper', (name) => {
    expect(contrast(colour(name), colour('papier'))).toBeGreaterThanOrEqual(3);
  });

  test.each(VISIONS)('no two series are taken for one another, vision: %s', (vision) => {
    const near = pairs(series).filter(([one, other]) => distance(colour(one), colour(other), vision) < APART[vision]);
    expect(near).toEqual([]);
  });

  test.each(VISIONS)('each class of a map differs from the next, and is further from all others, vision: %s', (vision) => {
    const steps = classes.slice(1).map((name, i) => distance(colour(name), colour(classes[i]!), vision));
    for (const step of steps) expect(step).toBeGreaterThanOrEqual(0.06);
    for (const [one, other] of pairs(classes)) {
      if (classes.indexOf(other) - classes.indexOf(one) > 1)
        expect(distance(colour(one), colour(other), vision), `${one}, ${other}`).toBeGreaterThan(Math.max(...steps));
    }
  });

  test('a studied territory stands out on any class of a map by its edge of land', () => {
    const edge = colour('terre');
    expect(contrast(colour('minium'), edge)).toBeGreaterThanOrEqual(3);
  });
});

test('simulated vision brings together the colours it is known to confuse', () => {
  const [red, green, blue, yellow, grey, white] = ['#cc4444', '#6e8b3d', '#2a3c8f', '#b3b300', '#767676', '#ffffff'].map(rgbOf) as [
    Rgb,
    Rgb,
    Rgb,
    Rgb,
    Rgb,
    Rgb,
  ];
  expect(distance(red, green, 'deutéranopie')).toBeLessThan(distance(red, green) / 2);
  expect(distance(blue, yellow, 'deutéranopie')).toBeGreaterThan(0.3);
  for (const vision of VISIONS) expect(distance(grey, white, vision)).toBeCloseTo(distance(grey, white), 2);
});

test('contrast is that of WCAG: 21 from black to white, 4.54 from #767676', () => {
  expect(contrast(rgbOf('#000000'), rgbOf('#ffffff'))).toBeCloseTo(21);
  expect(contrast(rgbOf('#767676'), rgbOf('#ffffff'))).toBeCloseTo(4.54, 2);
});
