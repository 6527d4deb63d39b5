import type { LineSeries } from '../model/charts.ts';
import { said } from './said.ts';

const NBSP = '\u00A0';

/** « Vitré : de 3,8 % (1ᵉʳ trimestre 2003) à 4,2 % (4ᵉ trimestre 2025), au plus bas 3,3 % (1ᵉʳ trimestre 2008). » */
export function ofSeries({ label, points }: LineSeries, measure: { unit: string; decimals: number }): string {
  const known = points.filter((point) => point.value !== null);
  const say = (point: (typeof known)[number]) => `${said(point.value!, measure)} (${point.label})`;
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
