import { toString } from 'hast-util-to-string';
import type { Element } from 'hast';
import type { BuiltSite } from '../edition.ts';
import type { Face } from '../fonts.ts';
import { inlineFont } from '../fonts.ts';

const FACES: { family: string; face: Face; style: string; axes: Record<string, number> }[] = [
  { family: 'Titre', face: 'bricolage', style: 'normal', axes: { wght: 680, opsz: 36 } },
  ...[400, 600].map((wght) => ({ family: 'Texte', face: 'source-serif' as const, style: 'normal', axes: { wght } })),
  { family: 'Texte', face: 'source-serif-italic', style: 'italic', axes: { wght: 400 } },
  ...[400, 600].map((wght) => ({ family: 'Outil', face: 'archivo' as const, style: 'normal', axes: { wght } })),
];

/**
 * The typefaces at fixed weights, for the words of a book. Chromium draws the glyphs of variable ones as pictures
 * (Type 3), which weigh twice as much and look coarse on screens.
 */
export async function staticFonts(site: BuiltSite, book: Element): Promise<string> {
  const words = toString(book) + '0123456789';
  const faces: string[] = [];
  for (const { family, face, style, axes } of FACES) {
    const address = await inlineFont(site, face, words, axes);
    faces.push(`@font-face { font-family: '${family}'; src: url(${address}); font-weight: ${axes['wght']}; font-style: ${style}; }`);
  }
  return `${faces.join('\n')}\n:root { --titre: 'Titre', sans-serif; --texte: 'Texte', serif; --outil: 'Outil', sans-serif; }`;
}
