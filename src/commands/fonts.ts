/**
 * Cuts the four typefaces down to the signs French needs and the axes the design uses.
 * Run by hand (`npm run fonts`) when a font or the list of signs changes; its output is committed,
 * so that a build neither waits for it nor depends on it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';

/** Every sign the pages may print; tests/site checks that nothing else is used. */
export const SIGNS = [
  String.raw` !"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\]^_abcdefghijklmnopqrstuvwxyz{|}~`,
  'ÀÂÄÆÇÈÉÊËÎÏÔÖŒÙÛÜŸàâäæçèéêëîïôöœùûüÿñáíóúãõßøåÅØÑ',
  '  «»‘’“”„…–—−×÷·•°²³€§©®™†‰¼½¾ªº/|¡¿',
].join('');

const FONTS: { from: string; to: string; axes: Record<string, number | { min: number; max: number }> }[] = [
  {
    from: 'bricolage-grotesque/files/bricolage-grotesque-latin-opsz-normal.woff2',
    to: 'bricolage.woff2',
    axes: { wght: { min: 600, max: 720 } },
  },
  { from: 'source-serif-4/files/source-serif-4-latin-wght-normal.woff2', to: 'source-serif.woff2', axes: { wght: { min: 400, max: 700 } } },
  {
    from: 'source-serif-4/files/source-serif-4-latin-wght-italic.woff2',
    to: 'source-serif-italic.woff2',
    axes: { wght: { min: 400, max: 600 } },
  },
  { from: 'archivo/files/archivo-latin-wdth-normal.woff2', to: 'archivo.woff2', axes: { wdth: 94, wght: { min: 400, max: 700 } } },
];

for (const font of FONTS) {
  const source = readFileSync(join('node_modules/@fontsource-variable', font.from));
  const subset = await subsetFont(source, SIGNS, { targetFormat: 'woff2', variationAxes: font.axes });
  writeFileSync(join('src/styles/fonts', font.to), subset);
  console.log(`${font.to}  ${(subset.length / 1000).toFixed(1)} ko`);
}
