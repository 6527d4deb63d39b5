import { enumerate, formatNumber, formatQuantity } from '../format/french.ts';
import type { ChartData, LineData, LineSeries, ScatterData } from '../model/charts.ts';
import { symbolOf } from './ticks.ts';

const NBSP = '\u00A0';

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
      const say = (value: number) => quantity(value, data.decimals, data.unit);
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
  }
}

function ofSeries({ label, points }: LineSeries, { decimals, unit }: LineData): string {
  const known = points.filter((point) => point.value !== null);
  const say = (point: (typeof known)[number]) => `${quantity(point.value!, decimals, unit)} (${point.label})`;
  const [first, last] = [known[0]!, known.at(-1)!];
  if (known.length === 1) return `${label}${NBSP}: ${say(first)}.`;
  const lowest = known.reduce((a, b) => (b.value! < a.value! ? b : a));
  const highest = known.reduce((a, b) => (b.value! > a.value! ? b : a));
  const extremes = [
    ...(lowest === first || lowest === last ? [] : [`au plus bas ${say(lowest)}`]),
    ...(highest === first || highest === last ? [] : [`au plus haut ${say(highest)}`]),
  ];
  return `${label}${NBSP}: de ${say(first)} à ${say(last)}${extremes.map((text) => `, ${text}`).join('')}.`;
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

function quantity(value: number, decimals: number, unit: string): string {
  return symbolOf(unit) ? formatNumber(value, decimals) + symbolOf(unit) : formatQuantity(value, unit, { decimals });
}
