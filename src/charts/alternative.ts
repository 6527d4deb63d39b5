import { enumerate, formatNumber } from '../format/french.ts';
import { capitalised } from '../format/html.ts';
import { columnTotals, type ChartData, type MatrixData, type ScatterData } from '../model/charts.ts';
import { ofChoropleth, ofDots, ofShares, ofSlope, ofSmallMultiples } from './place-alternatives.ts';
import { said } from './said.ts';
import { ofSeries } from './series-alternative.ts';
import { symbolOf } from './ticks.ts';

const NBSP = '\u00A0';
/** Cells of a matrix beyond which those that tie are counted, not named. */
const MANY = 4;

/**
 * What a chart shows, for who cannot see it: ends and extremes, with their dates or
 * places. The finding itself is the figure's title, which names the drawing.
 */
export function alternativeOf(data: ChartData): string {
  switch (data.kind) {
    case 'line':
      return data.series.map((serie) => ofSeries(serie, data)).join(' ');
    case 'decomposition': {
      const say = (value: number) => formatNumber(value, data.decimals, true) + symbolOf(data.unit);
      return data.periods
        .map(
          ({ label, jobsBefore, jobsAfter, change, national, sectoral, local }) =>
            `${label}${NBSP}: de ${formatNumber(jobsBefore, 0)} à ${formatNumber(jobsAfter, 0)}${NBSP}salariés, soit ${say(change)}${NBSP}: ` +
            `effet national ${say(national)}, effet sectoriel ${say(sectoral)}, effet local ${say(local)}.`,
        )
        .join(' ');
    }
    case 'bars': {
      const say = (value: number) => said(value, data);
      const list = data.bars.map(({ label, value, precision, secondary, reference }) => {
        const notes = [
          reference !== undefined && `${data.referenceLabel ?? 'référence'}${NBSP}: ${say(reference)}`,
          secondary && 'source secondaire',
        ].filter(Boolean);
        return `${label}${NBSP}: ${precision ? `${precision} ` : ''}${say(value)}${notes.length ? ` (${notes.join(', ')})` : ''}`;
      });
      return `${list.join('\u202F; ')}.`;
    }
    case 'timeline': {
      const events = [...data.events].sort((a, b) => a.year - b.year);
      const [first, last] = [events[0]!, events.at(-1)!];
      const quote = ({ year, text }: typeof first) => `${year} (${text.replace(/\.$/, '')})`;
      return events.length === 1
        ? `Une date${NBSP}: ${quote(first)}.`
        : `${events.length}${NBSP}dates, de ${quote(first)} à ${quote(last)}.`;
    }
    case 'scatter':
      return ofScatter(data);
    case 'matrix':
      return ofMatrix(data);
    case 'choropleth':
      return ofChoropleth(data);
    case 'small-multiples':
      return ofSmallMultiples(data);
    case 'dots':
      return ofDots(data);
    case 'shares':
      return ofShares(data);
    case 'slope':
      return ofSlope(data);
  }
}

function ofScatter(data: ScatterData): string {
  const places = data.points.filter(({ role }) => role !== 'reference');
  const axis = (name: string, unit: string, of: (point: (typeof places)[number]) => number) => {
    const sorted = [...places].sort((a, b) => of(a) - of(b));
    const signed = of(sorted[0]!) < 0;
    const say = (point: (typeof places)[number]) => `${formatNumber(of(point), data.decimals, signed)}${symbolOf(unit)} (${point.label})`;
    return `${name}${NBSP}: de ${say(sorted[0]!)} à ${say(sorted.at(-1)!)}.`;
  };
  const studied = places.filter(({ role }) => role === 'territory').map(({ label }) => label);
  return [
    `${places.length}${NBSP}zones.`,
    axis(data.xLabel, data.xUnit, ({ x }) => x),
    axis(data.yLabel, data.yUnit, ({ y }) => y),
    ...(studied.length ? [`${studied.length > 1 ? 'Zones étudiées' : 'Zone étudiée'}${NBSP}: ${enumerate(studied)}.`] : []),
  ].join(' ');
}

/** The fullest cells, how many are empty, and between what the totals of the columns range. */
function ofMatrix(data: MatrixData): string {
  const names = data.columns.map(({ label }) => label);
  const cells = data.rows.flatMap((row) => row.values.map((value, i) => ({ value, name: `${row.label}, ${names[i]}` })));
  const highest = Math.max(...cells.map(({ value }) => value));
  const fullest = cells.filter(({ value }) => value === highest).map(({ name }) => name);
  const where = fullest.length > MANY ? `${fullest.length}${NBSP}cases` : fullest.join('\u202F; ');
  const empty = cells.filter(({ value }) => value === 0).length;
  const emptiness =
    empty === 0 ? 'aucune case vide' : empty === 1 ? `une case vide sur ${cells.length}` : `${empty}${NBSP}cases vides sur ${cells.length}`;
  const totals = columnTotals(data);
  const [least, most] = [Math.min(...totals), Math.max(...totals)];
  const total = (sum: number) => `${formatNumber(sum, 0)} (${enumerate(names.filter((_, i) => totals[i] === sum))})`;
  const range = least === most ? total(most) : `de ${total(least)} à ${total(most)}`;
  return `${capitalised(data.unit)}${NBSP}: ${formatNumber(highest, 0)} au plus (${where}), ${emptiness}. ${data.totalLabel}${NBSP}: ${range}.`;
}
