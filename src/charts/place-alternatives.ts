import { enumerate, formatNumber } from '../format/french.ts';
import { capitalised } from '../format/html.ts';
import type { ChoroplethData, ChoroplethZone, DotsData, SharesData, SlopeData, SmallMultiplesData } from '../model/charts.ts';
import { sharesOf } from '../model/place-charts.ts';
import { nameOf } from '../model/place-tables.ts';
import { classesOf } from './choropleth-classes.ts';
import { said } from './said.ts';
import { ofSeries } from './series-alternative.ts';

const NBSP = '\u00A0';

/** How many zones each class holds, the extremes, and what the studied ones have. */
export function ofChoropleth(data: ChoroplethData): string {
  const { classes, missing } = classesOf(data);
  const say = (value: number) => said(value, data, data.signed);
  const known = data.zones.flatMap((zone) => (zone.value === null ? [] : { ...zone, value: zone.value }));
  const lowest = known.reduce((a, b) => (b.value < a.value ? b : a));
  const highest = known.reduce((a, b) => (b.value > a.value ? b : a));
  const counts = [
    ...classes.map(({ words, count }) => `${words}, ${zonesOf(count)}`),
    ...(missing ? [`sans valeur, ${zonesOf(missing)}`] : []),
  ];
  const where = ({ label, region }: ChoroplethZone) => (region ? `${label}, ${region}` : label);
  const studied = known.filter(({ role }) => role === 'territory').map((zone) => `${nameOf(zone)} ${say(zone.value)}`);
  return [
    `${zonesOf(data.zones.length)}, de ${say(lowest.value)} (${where(lowest)}) à ${say(highest.value)} (${where(highest)}).`,
    `${capitalised(counts.join('\u202F; '))}.`,
    ...(studied.length ? [`${studied.length > 1 ? 'Zones étudiées' : 'Zone étudiée'}${NBSP}: ${enumerate(studied)}.`] : []),
  ].join(' ');
}

/** Panel after panel, the reference last. */
export function ofSmallMultiples(data: SmallMultiplesData): string {
  return [...data.panels, ...(data.reference ? [data.reference] : [])].map((series) => ofSeries(series, data)).join(' ');
}

/** Places one by one; a reference they share is said once, at the end. */
export function ofDots(data: DotsData): string {
  const values = data.rows.flatMap(({ value, start, reference }) => [value, start ?? null, reference ?? null]);
  const signed = values.some((value) => value !== null && value < 0);
  const say = (value: number) => said(value, data, signed);
  const references = new Set(data.rows.map(({ reference }) => reference));
  const shared = references.size === 1 && data.rows.length > 1 ? [...references][0] : undefined;
  const list = data.rows.map(({ label, value, start, reference }) => {
    const end = value === null ? 'pas de valeur' : say(value);
    const way =
      data.startLabel === undefined
        ? end
        : `${start == null ? 'pas de valeur' : say(start)} (${data.startLabel}), ${end} (${data.valueLabel})`;
    const compared = reference === undefined || shared !== undefined ? '' : `, ${data.referenceLabel} ${say(reference)}`;
    return `${label}${NBSP}: ${way}${compared}`;
  });
  return `${list.join('\u202F; ')}.${shared === undefined ? '' : ` ${data.referenceLabel}${NBSP}: ${say(shared)}.`}`;
}

/** Places one by one, their parts in the order of the drawing. */
export function ofShares({ parts, rows, decimals }: SharesData): string {
  const list = rows.map(({ label, values }) => {
    const shares = sharesOf(values).map((share, i) => `${parts[i]!.label} ${said(share, { unit: '%', decimals })}`);
    return `${label}${NBSP}: ${shares.join(', ')}`;
  });
  return `${list.join('\u202F; ')}.`;
}

/** Places one by one, at both dates. */
export function ofSlope({ lines, endLabel, ...data }: SlopeData): string {
  const rows = lines.map(({ end, ...line }) => ({ ...line, value: end }));
  return ofDots({ ...data, kind: 'dots', rows, valueLabel: endLabel });
}

function zonesOf(count: number): string {
  return `${formatNumber(count, 0)}${NBSP}zone${count > 1 ? 's' : ''}`;
}
