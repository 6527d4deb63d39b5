/** Copies of a figure as a reader has set it, where the files of the site hold it as published. */
import { toCsv } from '../format/csv.ts';
import { onStage, type FigureStage } from './figure-stage.ts';
import { svgElement } from './svg-element.ts';
import { numberOf } from './table-values.ts';

/** What styles a shape, then a text, outside the site. */
const SHAPE = ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin', 'opacity'];
const TEXT = ['font-family', 'font-size', 'font-weight', 'font-stretch', 'letter-spacing', 'paint-order'];

/** @param suffix what was chosen, after the name of the file: « base100-2008-2018 » */
export function copyAsShown(figure: Element, link: HTMLAnchorElement, suffix: string): void {
  const kind = link.dataset['copy']!;
  const name = (link.download || link.pathname.split('/').at(-1)!).replace(`.${kind}`, '');
  const text = kind === 'csv' ? csvOf(figure) : onStage(figure, svgOf);
  saveFile(`${name}-${suffix}.${kind}`, new Blob([text], { type: kind === 'csv' ? 'text/csv' : 'image/svg+xml' }));
}

export function saveFile(name: string, blob: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** The rows of the table of what is shown. */
function csvOf(figure: Element): string {
  const view = figure.querySelector('[value=base100]:checked') ? '.base100 ' : '';
  const { tHead, tBodies } = figure.querySelector<HTMLTableElement>(`${view}table`)!;
  const words = (row: HTMLTableRowElement) => [...row.cells].map((cell) => cell.textContent.trim());
  const rows = [...tBodies[0]!.rows].filter(({ hidden }) => !hidden).map(words);
  return toCsv({
    columns: words(tHead!.rows[0]!).map((label) => ({ label })),
    rows: rows.map(([label, ...values]) => [label!, ...values.map(numberOf)]),
  });
}

/** With its styles in its attributes: nothing is left to load, and drawing programs read it. */
function svgOf({ width, height, sheet, chart, at }: FigureStage): string {
  const elements = [...sheet.querySelectorAll('*'), ...chart.querySelectorAll('*:not(title, desc)')];
  for (const element of elements) {
    const style = getComputedStyle(element);
    const named = element.tagName === 'text' ? [...SHAPE, ...TEXT] : element.tagName === 'g' ? [] : SHAPE;
    for (const property of named) element.setAttribute(property, style.getPropertyValue(property));
  }
  // Once all is read: the class of a group styles what is in it.
  for (const element of elements) element.removeAttribute('class');
  const svg = svgElement('svg', { width, height, viewBox: `0 0 ${width} ${height}`, role: 'img', 'xml:lang': 'fr' });
  const drawing = svgElement('svg', {
    ...at,
    width: chart.viewBox.baseVal.width,
    height: chart.viewBox.baseVal.height,
    overflow: 'visible',
  });
  svg.append(...chart.querySelectorAll(':scope > :is(title, desc)'), ...sheet.childNodes, drawing);
  drawing.append(...chart.childNodes);
  return `<?xml version="1.0" encoding="utf-8"?>\n${new XMLSerializer().serializeToString(svg)}\n`;
}
