import { expect, test } from 'vitest';
import { weighedText } from '../../src/integrity/page-text.ts';

test('spaces and ends of lines between words weigh one space, and none at the edges', () => {
  expect(weighedText('\n  Vitré\n\t\temploie \r\n beaucoup. ')).toBe('Vitré emploie beaucoup.');
});

test('no-break spaces are text: they are weighed as they are', () => {
  expect(weighedText('12\u202F%\u00A0: oui')).toBe('12\u202F%\u00A0: oui');
});
