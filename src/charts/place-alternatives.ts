import { enumerate, formatNumber, formatQuantity } from '../format/french.ts';
import { capitalised } from '../format/html.ts';
import type { ChoroplethData } from '../model/charts.ts';
import { nameOf } from '../model/place-tables.ts';
import { classesOf } from './choropleth-classes.ts';
import { symbolOf } from './ticks.ts';

const NBSP = '\u00A0';

/** How many zones each class holds, the extremes, and what the studied ones have. */
export function ofChoropleth(data: ChoroplethData): string {
  const { classes, missing } = classesOf(data);
  const say = (value: number) => quantity(value, data.decimals, data.unit, data.signed);
  const known = data.zones.flatMap((zone) => (zone.value === null ? [] : { ...zone, value: zone.value }));
  const lowest = known.reduce((a, b) => (b.value < a.value ? b : a));
  const highest = known.reduce((a, b) => (b.value > a.value ? b : a));
  const counts = [
    ...classes.map(({ words, count }) => `${words}, ${zonesOf(count)}`),
    ...(missing ? [`sans valeur, ${zonesOf(missing)}`] : []),
  ];
  const studied = known.filter(({ role }) => role === 'territory').map((zone) => `${nameOf(zone)} ${say(zone.value)}`);
  return [
    `${zonesOf(data.zones.length)}, de ${say(lowest.value)} (${nameOf(lowest)}) à ${say(highest.value)} (${nameOf(highest)}).`,
    `${capitalised(counts.join('\u202F; '))}.`,
    ...(studied.length ? [`${studied.length > 1 ? 'Zones étudiées' : 'Zone étudiée'}${NBSP}: ${enumerate(studied)}.`] : []),
  ].join(' ');
}

function zonesOf(count: number): string {
  return `${formatNumber(count, 0)}${NBSP}zone${count > 1 ? 's' : ''}`;
}

function quantity(value: number, decimals: number, unit: string, signed = false): string {
  return symbolOf(unit) ? formatNumber(value, decimals, signed) + symbolOf(unit) : formatQuantity(value, unit, { decimals, signed });
}
