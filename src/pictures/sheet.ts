/** The picture of a page as SVG: its words at left, a place or a figure without words at right. */
import { round } from '../charts/round.ts';
import { textWidth, wrap } from '../charts/text-width.ts';
import { typeset } from '../format/french.ts';
import { escaped } from '../format/html.ts';

export interface Picture {
  title: string;
  /** Under the title: a question. */
  lead?: string;
  /** At the foot: « Étude n° 1 ». */
  kind: string;
  /** What is at right, in pixels around the middle of its box, which is `SIDE` wide. */
  drawing: string;
  /** Rules its classes call for. */
  rules?: string;
  /** Ground of the drawing: sea, or paper. */
  ground: 'mer' | 'papier';
}

/** What other sites show whole, in pixels. */
export const SIZE = { width: 1200, height: 630 } as const;
/** Width of the drawing. */
export const SIDE = 640;

// As tokens.css has them for light paper.
const COLOURS = { papier: '#fafbfa', mer: '#dfe9eb', encre: '#15202b', minium: '#c4350b' };
const TITLE = 'Bricolage Grotesque';
const TOOL = 'Archivo';
const MARGIN = 48;
const ROOM = SIZE.width - SIDE - 2 * MARGIN;
const TOP = 150;
const LOWEST = SIZE.height - 110;
/** Sizes a title is tried at; no text of a picture is under 24 px, which a phone still shows. */
const TITLES = [112, 96, 84, 72, 64, 56, 48, 42];
const LEAD = 30;
const LEADING = 1.02;
// Bricolage is 1.06 times as wide as the face `wrap` measures.
const WIDER = 1.06;

export function pictureSheet(picture: Picture): string {
  const { drawing, rules = '', ground } = picture;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE.width}" height="${SIZE.height}" viewBox="0 0 ${SIZE.width} ${SIZE.height}">`,
    `<style>${rules}</style>`,
    `<rect width="${SIZE.width}" height="${SIZE.height}" fill="${COLOURS.papier}"/>`,
    `<svg x="${SIZE.width - SIDE}" width="${SIDE}" height="${SIZE.height}"><rect width="${SIDE}" height="${SIZE.height}" fill="${COLOURS[ground]}"/>`,
    `<g transform="translate(${SIDE / 2} ${SIZE.height / 2})">${drawing}</g></svg>`,
    `<path transform="translate(${MARGIN} 52) scale(1.4)" d="M0 20V8l9-8v8l9-8v8l9-8 2 0 5 20z" fill="${COLOURS.minium}"/>`,
    ...linesOf(picture).map(
      ({ words, x, y, size, face }) =>
        `<text x="${x}" y="${round(y)}" font-family="${face}" font-size="${size}" letter-spacing="${face === TITLE ? round(-size * 0.02) : 0}" fill="${COLOURS.encre}">${escaped(words)}</text>`,
    ),
    '</svg>',
  ].join('');
}

export interface Line {
  words: string;
  x: number;
  /** Of its feet. */
  y: number;
  size: number;
  face: typeof TITLE | typeof TOOL;
}

/** Every line of the words, the title as large as leaves room for the rest. */
export function linesOf({ title, lead, kind }: Pick<Picture, 'title' | 'lead' | 'kind'>): Line[] {
  const size = TITLES.find((one) => bottomOf(title, lead, one) <= LOWEST && widest(title, one) <= ROOM) ?? TITLES.at(-1)!;
  const heading = wrapped(title, size);
  const top = TOP + size * 0.8;
  const after = top + (heading.length - 1) * size * LEADING + 56;
  return [
    { words: 'Terrains d’industrie', x: MARGIN + 62, y: 78, size: 28, face: TOOL },
    ...heading.map((words, i): Line => ({ words, x: MARGIN, y: top + i * size * LEADING, size, face: TITLE })),
    ...wrapped(lead ?? '', LEAD).map((words, i): Line => ({ words, x: MARGIN, y: after + i * 38, size: LEAD, face: TITLE })),
    { words: plain(kind), x: MARGIN, y: SIZE.height - 48, size: 26, face: TOOL },
  ];
}

const wrapped = (words: string, size: number): string[] => (words ? wrap(plain(words), size * WIDER, ROOM) : []);

const widest = (words: string, size: number): number => Math.max(...wrapped(words, size).map((line) => textWidth(line, size * WIDER)));

/** Where the last line above the foot stands. */
function bottomOf(title: string, lead: string | undefined, size: number): number {
  return TOP + size * 0.8 + (wrapped(title, size).length - 1) * size * LEADING + (lead ? 56 + (wrapped(lead, LEAD).length - 1) * 38 : 0);
}

/** Raised letters are not in all fonts. */
const plain = (text: string) => typeset(text).replaceAll('ᵉ', 'e').replaceAll('ʳ', 'r');
