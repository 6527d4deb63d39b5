/** SVG to PNG, with fonts of the project and none of the machine’s: the same bytes everywhere. */
import { Resvg } from '@resvg/resvg-js';
import { join } from 'node:path';
import sharp from 'sharp';

// The build runs from the project's root.
const FONTS = ['bricolage-titre.ttf', 'archivo-outil.ttf'].map((file) => join(process.cwd(), 'src/pictures/fonts', file));

/** Sixteen colours hold flat inks and the edges of letters in a quarter of the bytes. */
const COLOURS = 16;

export async function render(svg: string): Promise<Uint8Array> {
  const { pixels, width, height } = new Resvg(svg, { font: { fontFiles: FONTS, loadSystemFonts: false } }).render();
  return sharp(pixels, { raw: { width, height, channels: 4 } })
    .png({ palette: true, colours: COLOURS, dither: 0, effort: 1, compressionLevel: 9 })
    .toBuffer();
}
