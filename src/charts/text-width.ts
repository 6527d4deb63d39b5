/**
 * Archivo, weight 600, width 94 %, tabular figures: advance widths in thousandths
 * of an em, measured in Chromium 153 on @fontsource-variable/archivo 5.3.0.
 * The regular weight is 1 to 6 % narrower, so these also serve it, on the safe side.
 */
const ADVANCES: [width: number, characters: string][] = [
  [100, '\u202F'],
  [190, ' \u00A0'],
  [240, 'ijlî'],
  [280, ".,fI’'!"],
  [300, 't/·'],
  [320, ':;-r'],
  [345, '()²³'],
  [400, '°'],
  [480, 'z–'],
  [510, 'svykxcç'],
  [540, 'aeL'],
  [550, '0123456789hnugq«»€'],
  [570, 'bdopFJ?'],
  [615, 'TZ+−'],
  [640, 'EPSVYᵉʳ'],
  [675, 'ABKXR'],
  [700, 'CDHNUw&'],
  [750, 'GOQ'],
  [820, 'mM'],
  [920, 'Wœ%…'],
  [1000, 'Œ—'],
];

const BY_CHARACTER = new Map(ADVANCES.flatMap(([width, characters]) => [...characters].map((character) => [character, width] as const)));

/** Width of a text in the unit of `size`. Accents weigh nothing; an unknown character counts as wide. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text.normalize('NFC')) {
    width += BY_CHARACTER.get(character) ?? BY_CHARACTER.get(character.normalize('NFD')[0]!) ?? 920;
  }
  return (width * size) / 1000;
}

/** Breaks at ordinary spaces only, so « 7,2 % » stays whole. A word wider than `width` keeps its line. */
export function wrap(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length ? `${lines.at(-1)} ${word}` : word;
    if (lines.length && textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
