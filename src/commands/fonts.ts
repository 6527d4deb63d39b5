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

interface Font {
  /** Under `@fontsource-variable/`. */
  from: string;
  to: string;
  axes: Record<string, number | { min: number; max: number }>;
}

const FONTS: Font[] = [
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

/** Those of the pictures of pages, at fixed weights: what draws them reads neither woff2 nor axes. */
const PICTURES: Font[] = [
  { from: FONTS[0]!.from, to: 'bricolage-titre.ttf', axes: { wght: 700, opsz: 48 } },
  { from: FONTS[3]!.from, to: 'archivo-outil.ttf', axes: { wdth: 94, wght: 500 } },
];

for (const font of FONTS) await cut(font, 'src/styles/fonts', 'woff2');
for (const font of PICTURES) await cut(font, 'src/pictures/fonts', 'truetype');

async function cut({ from, to, axes }: Font, folder: string, targetFormat: 'woff2' | 'truetype'): Promise<void> {
  const source = readFileSync(join('node_modules/@fontsource-variable', from));
  const subset = await subsetFont(source, SIGNS, { targetFormat, variationAxes: axes });
  writeFileSync(join(folder, to), subset);
  console.log(`${to}  ${(subset.length / 1000).toFixed(1)} ko`);
}
