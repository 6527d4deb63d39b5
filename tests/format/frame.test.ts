import { expect, test } from 'vitest';
import { frameCode } from '../../src/format/frame.ts';

test('a frame has an address, a name for who cannot see it, a height, and no script', () => {
  expect(frameCode({ url: 'https://exemple.fr/figures/vitre-chomage/', title: 'Vitré reste loin', height: 640 })).toBe(
    '<iframe src="https://exemple.fr/figures/vitre-chomage/" title="Vitré reste loin" width="100%" height="640" loading="lazy" style="border: 0"></iframe>',
  );
});

test('what a title holds stays in its attribute', () => {
  expect(frameCode({ url: 'https://exemple.fr/?a=1&b=2', title: 'R&D, dite "recherche"', height: 480 })).toContain(
    'src="https://exemple.fr/?a=1&amp;b=2" title="R&amp;D, dite &quot;recherche&quot;"',
  );
});
