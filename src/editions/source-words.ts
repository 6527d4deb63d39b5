import { formatDate, typeset } from '../format/french.ts';
import type { BuiltSite } from './edition.ts';

/** « version 1.0.0 du 23 novembre 2026 (e65b9a5) »; without the commit where nobody knows it. */
export function describeSource({ version, date, commit }: Pick<BuiltSite, 'version' | 'date' | 'commit'>): string {
  return typeset(`version ${version} du ${formatDate(date)}${commit ? ` (${commit.slice(0, 7)})` : ''}`);
}

/** « 1,2 Mo », « 345 ko »; of a thousand bytes, as systems show them. */
export function describeSize(bytes: number): string {
  const [value, unit] = bytes >= 1e6 ? [bytes / 1e6, 'Mo'] : [bytes / 1e3, 'ko'];
  return `${value.toLocaleString('fr-FR', { maximumFractionDigits: unit === 'Mo' ? 1 : 0 })}\u00A0${unit}`;
}
