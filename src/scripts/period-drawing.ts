/** Draws the curves of a figure between two years, with the very scenes of the build; loaded by figure-period.ts on demand. */
import { lineMarks } from '../charts/line-marks.ts';
import { lineScene } from '../charts/line.ts';
import type { Mark } from '../charts/marks.ts';
import { ofSeries } from '../charts/series-alternative.ts';
import type { SheetName } from '../charts/sheet.ts';
import { smallMultiplesMarks } from '../charts/small-multiples-marks.ts';
import { smallMultiplesScene } from '../charts/small-multiples.ts';
import { writeStops } from '../charts/stops.ts';
import { formatNumber } from '../format/french.ts';
import { indexed } from '../model/indexed-series.ts';
import { curvesFrom, dateOf, seriesOf, within, type CurvesData, type CurvesOutline, type Period } from '../model/period.ts';
import { svgElement } from './svg-element.ts';
import { valuesOf } from './table-values.ts';

/** Drawings of the page by those that take their place. */
const wholes = new WeakMap<Element, SVGSVGElement>();
/** Indices of the page, by their table. */
const indices = new WeakMap<HTMLTableElement, string[][]>();

document.addEventListener('figure-period', ({ target, detail }: CustomEventInit<Period | null> & Event) => {
  const choice = target as HTMLElement;
  const figure = choice.closest('figure')!;
  const outline = JSON.parse(choice.dataset['curves']!) as CurvesOutline;
  const [levels, paced] = [...figure.querySelectorAll('table')].map((table) => ({ table, rows: [...table.tBodies[0]!.rows] }));
  const period = detail ?? null;
  const rows = levels!.rows.map(valuesOf);
  const chosen = within(curvesFrom(outline, rows), period ?? { from: -Infinity, to: Infinity });
  const index = paced && chosen.kind === 'line' ? indexed(chosen) : null;

  for (const { rows: lines } of [levels!, ...(paced ? [paced] : [])])
    lines.forEach((line, i) => {
      const x = dateOf(rows[i]!.label);
      line.hidden = period !== null && (x < period.from || x >= period.to + 1);
    });
  const [shown, from100] = figure.querySelectorAll('.figure-drawings .figure-view');
  replace(shown!, period && chosen);
  if (paced) {
    const input = figure.querySelector<HTMLInputElement>('[value=base100]')!;
    input.disabled = index === null;
    if (index === null) figure.querySelector<HTMLInputElement>('[value=niveaux]')!.checked = true;
    else {
      figure.querySelector('.figure-base')!.textContent = index.series[0]!.points[0]!.label;
      replace(from100!, period && index);
      write(paced, period && index);
    }
  }
});

/** Draws data in each of its sheets, or gives back those of the page. */
function replace(view: Element, data: CurvesData | null): void {
  for (const svg of view.querySelectorAll<SVGSVGElement>('svg')) {
    const whole = wholes.get(svg) ?? svg;
    const next = data ? drawn(whole, data) : whole;
    if (data) wholes.set(next, whole);
    svg.replaceWith(next);
  }
}

/** As LineChart.astro and SmallMultiples.astro write them. */
function drawn(whole: SVGSVGElement, data: CurvesData): SVGSVGElement {
  const sheet = /chart-(narrow|medium|wide)/.exec(whole.getAttribute('class')!)![1] as SheetName;
  const { marks, width, height, stops } = sceneOf(data, sheet);
  const svg = whole.cloneNode(false) as SVGSVGElement;
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
  svg.dataset['stops'] = writeStops(stops);
  if (stops.cursor) svg.dataset['cursor'] = stops.cursor.map(Math.round).join(' ');
  if (stops.shifts) svg.dataset['shifts'] = stops.shifts.map(Math.round).join(' ');
  const [title, desc] = [...whole.querySelectorAll(':scope > :is(title, desc)')].map((one) => one.cloneNode(true));
  desc!.textContent = seriesOf(data)
    .map((series) => ofSeries(series, data))
    .join(' ');
  svg.append(title!, desc!, ...marks.map(elementOf));
  return svg;
}

function sceneOf(data: CurvesData, sheet: SheetName) {
  if (data.kind === 'line') {
    const scene = lineScene(data, sheet);
    return { ...scene, marks: lineMarks(scene, sheet) };
  }
  const scene = smallMultiplesScene(data, sheet);
  return { ...scene, marks: smallMultiplesMarks(scene, sheet) };
}

function elementOf({ name, attributes, inside = [], words = '' }: Mark): SVGElement {
  const given = Object.entries(attributes).filter((pair): pair is [string, string | number] => pair[1] !== undefined);
  const element = svgElement(name, Object.fromEntries(given));
  element.append(...inside.map(elementOf), words);
  return element;
}

/** The indices of a period, or of the whole as the page had them. */
function write({ table, rows }: { table: HTMLTableElement; rows: HTMLTableRowElement[] }, data: CurvesData | null): void {
  const first = indices.get(table) ?? rows.map(({ cells }) => [...cells].slice(1).map((cell) => cell.innerHTML));
  indices.set(table, first);
  const shown = rows.filter(({ hidden }) => !hidden);
  rows.forEach(({ cells }, i) => [...cells].slice(1).forEach((cell, j) => (cell.innerHTML = first[i]![j]!)));
  if (data)
    shown.forEach(({ cells }, i) =>
      seriesOf(data).forEach(({ points }, j) => {
        const { value } = points[i]!;
        if (value !== null) cells[j + 1]!.textContent = formatNumber(value, data.decimals);
      }),
    );
}
