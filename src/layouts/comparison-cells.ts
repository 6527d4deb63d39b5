/**
 * What *Comparer* shows of a place, row by row, as HTML. Written as text, because the same words and drawings go into the
 * page and, for each of the 305 zones, into a script that brings them to it.
 */
import { alternativeOf } from '../charts/alternative.ts';
import { BAR_WIDTH, shareBar, signedBar } from '../charts/comparison-bars.ts';
import { panelScene, type PanelScale } from '../charts/comparison-panel.ts';
import { unitsScene } from '../charts/units.ts';
import { formatNumber, formatQuarter, typeset } from '../format/french.ts';
import { escaped, html } from '../format/html.ts';
import { counted, dataHtml, number, percent, type Shown } from '../format/sentence.ts';
import type { LineData } from '../model/charts.ts';
import {
  type ComparedFrance,
  type ComparedPlace,
  DECOMPOSITIONS,
  type Effects,
  industryChange,
  industryShares,
  lastQuarter,
  quarterAfter,
  type Rates,
  sectorShare,
  YEARS,
} from '../model/comparison.ts';
import { decimalYear } from '../model/quarters.ts';
import { SECTOR_NAMES, SECTORS } from '../model/sectors.ts';

/** Scales of the rows, the same for all places; each holds the 305 zones, or says where it does not. */
const UNEMPLOYMENT = { foot: 0, top: 12, unit: 8, step: 5 };
const INDEX: PanelScale = { from: YEARS[0], to: YEARS[1], foot: 40, top: 130, unit: 0.9, step: 50 };
const SHARES = 45;
const ALL_SECTORS = 75;
const BRANCH_SHARES = 28;
/** In % of the jobs at the start. Half a dozen zones, most of them overseas or in Corsica, go beyond: their bar is cut, and said to be. */
export const EFFECTS = { low: -22, high: 32 };

/** Row of the page → HTML of the place’s cell. */
export function figureCells(place: ComparedPlace, france: ComparedFrance): Record<string, string> {
  return {
    chomage: unemployment(place, france),
    emploi: jobs(place, france),
    part: share(place, france),
    secteurs: sectors(place, france),
    ...Object.fromEntries(DECOMPOSITIONS.map(({ id }, i) => [id, effects(place.effects[i]!)])),
    branches: branches(place),
  };
}

const signed = (value: number) => percent(value, { signed: true });

/** Big number, then what it is measured from. */
function headline(shown: Shown, words: string): string {
  return `<p class="cellule-valeur"><b>${dataHtml(shown)}</b> <span>${words}</span></p>`;
}

function unemployment({ name, unemployment: local }: ComparedPlace, { unemployment: national }: ComparedFrance): string {
  if (!local) return `<p class="cellule-vide">${html('L’Insee ne publie pas de taux de chômage par zone d’emploi en Guyane.')}</p>`;
  const series = (label: string, { first, rates }: Rates, role: 'territory' | 'reference') => ({
    id: role,
    label,
    role,
    points: rates.map((value, i) => {
      const quarter = quarterAfter(first, i);
      return { x: decimalYear(quarter), label: formatQuarter(quarter), value };
    }),
  });
  const data: LineData = {
    kind: 'line',
    series: [series(name, local, 'territory'), series('France', national, 'reference')],
    dimensions: [],
    xLabel: 'Trimestre',
    decimals: 1,
    unit: '%',
  };
  const start = `${dataHtml(percent(local.rates[0]!))} au ${html(formatQuarter(local.first))}`;
  const [first, last] = [national.first, lastQuarter(national)];
  const scale = { ...UNEMPLOYMENT, from: decimalYear(first), to: decimalYear(last) };
  return headline(percent(local.rates.at(-1)!), start) + panel(data, scale, [first.slice(0, 4), last.slice(0, 4)]);
}

function jobs({ name, jobs: { industry: local } }: ComparedPlace, { jobs: { industry: national } }: ComparedFrance): string {
  const series = (label: string, counts: number[], role: 'territory' | 'reference') => ({
    id: role,
    label,
    role,
    points: counts.map((count, i) => ({
      x: YEARS[0] + i,
      label: String(YEARS[0] + i),
      value: Math.round((1000 * count) / counts[0]!) / 10,
    })),
  });
  const data: LineData = {
    kind: 'line',
    series: [series(name, local, 'territory'), series('France métropolitaine', national, 'reference')],
    dimensions: [],
    xLabel: 'Année',
    decimals: 1,
    unit: '',
    origin: 100,
  };
  const counts = `de ${dataHtml(number(local[0]!))} à ${dataHtml(counted(local.at(-1)!, 'salarié', 'salariés'))}`;
  return headline(signed(industryChange({ industry: local })), counts) + panel(data, INDEX, YEARS.map(String));
}

function panel(data: LineData, scale: PanelScale, [first, last]: string[]): string {
  const { width, height, ticks, lines, end } = panelScene(data, scale);
  const origin = data.origin ?? 0;
  const unit = data.unit ? `\u202F${data.unit}` : '';
  const scaleTexts = ticks.map(
    ({ y, value }, i) => `<text x="30" y="${y + 4}">${formatNumber(value, 0)}${i === ticks.length - 1 ? unit : ''}</text>`,
  );
  const grid = ticks.map(({ y, value }) => `<line${value === origin ? ' class="origine"' : ''} x2="100%" y1="${y}" y2="${y}"/>`);
  const paths = lines.map(({ role, path }) => `<path class="${role}" d="${path}"/>`);
  return (
    `<div class="panneau"><svg class="panneau-echelle" width="34" height="${height}" aria-hidden="true">${scaleTexts.join('')}</svg>` +
    `<svg class="panneau-trace" width="100%" height="${height}" role="img" aria-label="${escaped(typeset(alternativeOf(data)))}">${grid.join('')}` +
    `<svg width="100%" height="${height}" viewBox="0 0 ${width} ${height}" preserveAspectRatio="none">${paths.join('')}</svg>` +
    `${end ? `<circle cx="${end.x}%" cy="${end.y}" r="3.5"/>` : ''}</svg>` +
    `<p class="panneau-annees" aria-hidden="true"><span>${first}</span><span>${last}</span></p></div>`
  );
}

interface BarLine {
  label: string;
  value: number;
  reference: number;
  most: number;
  /** How the bar is drawn: « plein », « vide », « autre ». */
  look: 'plein' | 'vide' | 'autre';
  note?: string;
}

/** @param kind what decides of the room left to labels: « parts », « secteurs », « branches-fortes » */
function bars(kind: string, lines: BarLine[]): string {
  const rows = lines.map(({ label, value, reference, most, look, note }) => {
    const { width, mark } = shareBar(value, reference, most);
    const drawing = `<rect class="${look}" y="2" width="${width}" height="10"/><line x1="${mark}" x2="${mark}" y2="14"/>`;
    const more = note ? ` <span class="barre-note">${note}</span>` : '';
    return `<div><dt>${html(label)}</dt><dd>${bar(drawing)}${dataHtml(percent(value))}${more}</dd></div>`;
  });
  return `<dl class="barres ${kind}">${rows.join('')}</dl>`;
}

const bar = (drawing: string) =>
  `<svg class="barre" viewBox="0 0 ${BAR_WIDTH} 14" preserveAspectRatio="none" aria-hidden="true">${drawing}</svg>`;

function share({ jobs: local }: ComparedPlace, { jobs: national }: ComparedFrance): string {
  const [here, there] = [industryShares(local), industryShares(national)];
  return bars(
    'parts',
    YEARS.map((year, i) => ({
      label: String(year),
      value: here[i]!,
      reference: there[i]!,
      most: SHARES,
      look: i === 0 ? 'vide' : 'plein',
    })),
  );
}

function sectors({ jobs: local }: ComparedPlace, { jobs: national }: ComparedFrance): string {
  return bars(
    'secteurs',
    SECTORS.map((sector) => ({
      label: SECTOR_NAMES[sector],
      value: sectorShare(local, sector),
      reference: sectorShare(national, sector),
      most: ALL_SECTORS,
      look: sector === 'BE' ? 'plein' : 'autre',
    })),
  );
}

function effects({ national, sectoral, local, change, before, after }: Effects): string {
  const rows = [
    { label: 'national', value: national, look: 'vide' },
    { label: 'sectoriel', value: sectoral, look: 'vide' },
    { label: 'local', value: local, look: 'plein' },
  ].map(({ label, value, look }) => {
    const { zero, x, width, cut } = signedBar(value, EFFECTS);
    const notch = cut ? `<path class="coupure" d="M${BAR_WIDTH - 7},14l2,-14M${BAR_WIDTH - 5},14l2,-14"/>` : '';
    const drawing = `<rect class="${look}" x="${x}" y="2" width="${width}" height="10"/><line x1="${zero}" x2="${zero}" y2="14"/>${notch}`;
    const more = cut ? ' <span class="barre-note">barre coupée</span>' : '';
    return `<div><dt>${label}</dt><dd>${bar(drawing)}${dataHtml(signed(value))}${more}</dd></div>`;
  });
  const counts = `de ${dataHtml(number(before))} à ${dataHtml(counted(after, 'salarié', 'salariés'))}`;
  return `${headline(signed(change), counts)}<dl class="barres signees">${rows.join('')}</dl>`;
}

function branches({ branches: held }: ComparedPlace): string {
  if (held.length === 0) return '<p class="cellule-vide">Aucun poste industriel.</p>';
  return bars(
    'branches-fortes',
    held.map(({ name, posts, share: value, quotient }) => ({
      label: name,
      value,
      reference: value / quotient,
      most: BRANCH_SHARES,
      look: 'plein',
      note: `${dataHtml(counted(posts, 'poste', 'postes'))}, ${dataHtml(number(quotient, quotient < 100 ? 1 : 0))}\u00A0fois la part en France`,
    })),
  );
}

/** One rectangle a scheme; `most` keeps long counts on several rows. */
export function units(count: number, most = 12): string {
  const { width, height, path } = unitsScene(count, most);
  return `<svg class="unites" width="${width}" height="${height}" aria-hidden="true"><path d="${path}"/></svg>`;
}
