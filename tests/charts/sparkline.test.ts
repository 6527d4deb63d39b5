import { expect, test } from 'vitest';
import { sparklineScale, sparklineScene } from '../../src/charts/sparkline.ts';
import { unemploymentInCognac, unemploymentInVitre } from '../fixtures/charts/extracts.ts';

const scale = sparklineScale([unemploymentInVitre, unemploymentInCognac]);

test('sparklines of a row share a scale that starts at zero', () => {
  expect(scale).toEqual({ x: [2003, 2025.75], y: [0, 10.5] });
});

test('the same curve is drawn the same beside any territory', () => {
  const france = [unemploymentInVitre, unemploymentInCognac].map(
    (data) => sparklineScene(data, scale).lines.find(({ id }) => id === 'france')!.path,
  );
  expect(france[0]).toBe(france[1]);
});

test('is 150 by 46, the territory over the reference, with a dot at its end', () => {
  const { width, height, lines, end } = sparklineScene(unemploymentInVitre, scale);
  expect([width, height]).toEqual([150, 46]);
  expect(lines.map(({ id }) => id)).toEqual(['france', 'vitre']);
  expect(end!.x).toBe(146);
});
