/**
 * A figure as a PNG image, made where it is read: the very sheet of its SVG file, painted on a canvas with the
 * fonts of the page. Nothing is fetched, so that it also works in a page opened by double click.
 */
import { figureSheet, type FigureSheet } from '../charts/figure-sheet.ts';
import { paint } from './figure-paint.ts';
import { svgElement } from './svg-element.ts';

/** Pixels a unit: sharp on paper and on projectors. */
const DENSITY = 2;

class FigureImage extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')!.addEventListener('click', () => void this.save());
  }

  private async save(): Promise<void> {
    await document.fonts.ready;
    const figure = this.closest('figure')!;
    const view = figure.querySelector('[value=base100]:checked') ? '.base100 ' : '';
    const drawn = figure.querySelector<SVGSVGElement>(`${view}.chart-wide`)!;
    const { width, height } = drawn.viewBox.baseVal;
    const canvas = picture(drawn, figureSheet(this.words(figure), { width, height }));
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done));
    const link = document.createElement('a');
    link.href = URL.createObjectURL(blob!);
    link.download = `${this.dataset['name']}.png`;
    link.click();
    URL.revokeObjectURL(link.href);
  }

  private words(figure: HTMLElement) {
    const text = (element: Element | null) => element?.textContent.replace(/[ \n]+/g, ' ').trim() ?? '';
    const one = (name: string) => text(figure.querySelector(`.figure-${name}`));
    const notes = [...figure.querySelectorAll('.figure-reading, .figure-warning')].map(text);
    const measure = text(figure.querySelector('label:has(:checked:not([value=niveaux]))'));
    return {
      number: one('number'),
      title: one('title'),
      subtitle: [one('subtitle'), measure].filter(Boolean).join('\u202F; '),
      events: [...figure.querySelectorAll('.timeline-list li')].map((item) => ({
        year: text(item.querySelector('time')),
        text: text(item.querySelector('span')),
      })),
      notes,
      source: one('source'),
      credit: this.dataset['credit']!.split('\n'),
    };
  }
}

function picture(drawn: SVGSVGElement, { width, height, rule, drawing, lines }: FigureSheet): HTMLCanvasElement {
  const stage = document.createElement('div');
  stage.className = 'figure-stage';
  const sheet = stage.appendChild(svgElement('svg', { class: 'chart-sheet' }));
  sheet.append(svgElement('rect', { width, height }), svgElement('line', { x1: rule.x0, x2: rule.x1, y1: rule.y, y2: rule.y }));
  for (const { style, x, y, words } of lines) sheet.appendChild(svgElement('text', { class: style, x, y })).textContent = words;
  const chart = stage.appendChild(drawn.cloneNode(true) as SVGSVGElement);
  chart.querySelector('.reader-mark')?.remove();
  document.body.append(stage);

  const canvas = document.createElement('canvas');
  canvas.width = width * DENSITY;
  canvas.height = height * DENSITY;
  const pen = canvas.getContext('2d')!;
  pen.scale(DENSITY, DENSITY);
  paint(sheet, pen);
  pen.translate(drawing.x, drawing.y);
  paint(chart, pen);
  stage.remove();
  return canvas;
}

customElements.define('figure-image', FigureImage);
