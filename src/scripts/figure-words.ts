import type { FigureWords } from '../charts/figure-sheet.ts';

/** The words around a figure as it is shown, its measure and its period with them. @param credit a line each */
export function wordsShown(figure: Element, credit: string): FigureWords {
  const text = (element: Element | null) => element?.textContent.replace(/[ \n]+/g, ' ').trim() ?? '';
  const one = (name: string) => text(figure.querySelector(`.figure-${name}`));
  const measure = text(figure.querySelector('label:has(:checked:not([value=niveaux], option))'));
  return {
    number: one('number'),
    title: one('title'),
    subtitle: [one('subtitle'), measure].filter(Boolean).join('\u202F; '),
    events: [...figure.querySelectorAll('.timeline-list li')].map((item) => ({
      year: text(item.querySelector('time')),
      text: text(item.querySelector('span')),
    })),
    notes: [...figure.querySelectorAll('.figure-period, .figure-reading, .figure-warning')].map(text).filter(Boolean),
    source: one('source'),
    credit: credit.split('\n'),
  };
}
