import { figureSheet, type FigureSheet } from '../charts/figure-sheet.ts';
import { wordsShown } from './figure-words.ts';
import { svgElement } from './svg-element.ts';

/** A figure laid out on its sheet, on light paper and out of sight, for as long as it is copied. */
export interface FigureStage extends Pick<FigureSheet, 'width' | 'height'> {
  /** Ground, rule and words. */
  sheet: SVGElement;
  chart: SVGSVGElement;
  /** Upper left corner of the drawing on the sheet. */
  at: FigureSheet['drawing'];
}

/** @param copy what is done with it, before it is taken away */
export function onStage<Copy>(figure: Element, copy: (stage: FigureStage) => Copy): Copy {
  const view = figure.querySelector('[value=base100]:checked') ? '.base100 ' : '';
  const drawn = figure.querySelector<SVGSVGElement>(`${view}.chart-wide`)!;
  const { width: across, height: down } = drawn.viewBox.baseVal;
  const words = wordsShown(figure, figure.querySelector<HTMLElement>('figure-image')!.dataset['credit']!);
  const { width, height, rule, drawing: at, lines } = figureSheet(words, { width: across, height: down });

  const stage = document.createElement('div');
  stage.className = 'figure-stage';
  const sheet = stage.appendChild(svgElement('svg', { class: 'chart-sheet' }));
  sheet.append(svgElement('rect', { width, height }), svgElement('line', { x1: rule.x0, x2: rule.x1, y1: rule.y, y2: rule.y }));
  for (const { style, x, y, words: said } of lines) sheet.appendChild(svgElement('text', { class: style, x, y })).textContent = said;
  const chart = stage.appendChild(drawn.cloneNode(true) as SVGSVGElement);
  chart.querySelector('.reader-mark')?.remove();
  document.body.append(stage);
  try {
    return copy({ width, height, sheet, chart, at });
  } finally {
    stage.remove();
  }
}
