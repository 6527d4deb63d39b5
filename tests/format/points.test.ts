import { expect, test } from 'vitest';
import { pointsWords } from '../../src/format/points.ts';

test.each([
  [0.5, '0,5\u00A0point'],
  [1, '1\u00A0point'],
  [1.5, '1,5\u00A0point'],
  [2, '2\u00A0points'],
])('%s → %s', (points, words) => expect(pointsWords(points)).toBe(words));
