import { typeset } from '../format/french.ts';
import type { Figure } from '../model/charts.ts';
import type { FigureWords } from './figure-sheet.ts';

/** What a map of the atlas says beside what every figure says. */
export interface AtlasWords {
  /** « Carte 1 sur 8 ». */
  number: string;
  /** How its classes are made. */
  classes: string;
}

/**
 * The words of a figure, as its page says them.
 * @param credit publication and address, a line each
 */
export function figureWords(
  { number, title, subtitle, data, reading, warning, source }: Figure,
  credit: string[],
  atlas?: Partial<AtlasWords>,
): FigureWords {
  const events = data.kind === 'timeline' ? [...data.events].sort((a, b) => a.year - b.year) : [];
  return {
    number: atlas?.number ?? `Figure ${number}`,
    title: typeset(title),
    subtitle: typeset(subtitle),
    events: events.map(({ year, text }) => ({ year: String(year), text: typeset(text) })),
    notes: [reading && `Lecture : ${reading}`, atlas?.classes && `Classes : ${atlas.classes}`, warning && `À noter : ${warning}`].flatMap(
      (note) => (note ? typeset(note) : []),
    ),
    source: typeset(source),
    credit: credit.map(typeset),
  };
}
