import { scaleLinear } from 'd3';
import { enumerate, formatNumber } from '../format/french.ts';
import type { Role, ScatterData, ScatterPoint } from '../model/charts.ts';
import { boxOf, centred, LEADING, type Box, type Label } from './label.ts';
import { placeLabels, type Disc, type Placed } from './place.ts';
import { round } from './round.ts';
import { sheetOf, type Sheet, type SheetName } from './sheet.ts';
import type { Stops } from './stops.ts';
import { textWidth, wrap } from './text-width.ts';
import { symbolOf, tickLabels, ticksWithin } from './ticks.ts';

export interface ScatterScene {
  width: number;
  height: number;
  plot: Box;
  legend: LegendItem[];
  rows: { y: number; label: Label; zero: boolean }[];
  columns: { x: number; y0: number; y1: number; label: Label }[];
  xTitle: Label;
  yTitle: Label;
  /** Beside the titles: the fonts have no arrow. */
  arrows: string[];
  /** Both coordinates of a reference point, as dash-dot lines across the plot. */
  references: { x: number; y: number; xLabel: Label; yLabel: Label }[];
  /** Largest first, studied territories last, so that none hides another. */
  discs: (Disc & { role: Role })[];
  labels: { role: Role; label: Label; leader?: string }[];
  stops: Stops;
}

export interface LegendItem {
  symbol: 'territory' | 'other' | 'sizes';
  discs: Disc[];
  label: Label;
}

const SHAPE: Record<SheetName, { plot: number; largest: number; landmarks: number }> = {
  narrow: { plot: 330, largest: 12, landmarks: 7 },
  medium: { plot: 400, largest: 16, landmarks: 10 },
  wide: { plot: 470, largest: 22, landmarks: 15 },
};
/** Smaller discs could not be seen; a studied territory must also stand out. */
const SMALLEST: Record<Role, number> = { territory: 4, other: 1.5, reference: 1.5 };

/** Places compared on two measures; the area of a disc is a third. */
export function scatterScene(data: ScatterData, name: SheetName): ScatterScene {
  const sheet = sheetOf(name);
  const { width, text, ticks } = sheet;
  const shape = SHAPE[name];
  const drawn = data.points.filter(({ role }) => role !== 'reference');
  const means = data.points.filter(({ role }) => role === 'reference');
  const xRange = rangeOf(data.points.map(({ x }) => x));
  const yRange = rangeOf(data.points.map(({ y }) => y));
  const xAxis = ticksWithin(...xRange, ticks);
  const yAxis = ticksWithin(...yRange, ticks);
  const signed = yAxis.values[0]! < 0;
  const xMarks = tickLabels(xAxis, symbolOf(data.xUnit) && '%', xAxis.values[0]! < 0);
  const yMarks = tickLabels(yAxis, symbolOf(data.yUnit) && '%', signed);
  const largest = Math.max(...drawn.map(({ size }) => size));
  const radius = (size: number, role: Role) => round(Math.max(SMALLEST[role], shape.largest * Math.sqrt(size / largest)));

  const { items: legend, bottom } = legendOf(data, sheet, radius, largest);
  const yWords = wrap(data.yLabel, text, width - 20);
  const left = Math.max(...yMarks.map((mark) => textWidth(mark, text))) + 10;
  const top = bottom + text * (1.9 + yWords.length * LEADING) + (means.length ? text * 1.1 : 0);
  const xWords = wrap(data.xLabel, text, width - left - 20);
  const plot: Box = {
    x0: round(left),
    y0: round(top),
    x1: round(width - textWidth(xMarks.at(-1)!, text) / 2),
    y1: round(top + shape.plot),
  };
  const height = round(plot.y1 + text * (2.9 + xWords.length * LEADING));
  const x = scaleLinear(xRange, [plot.x0, plot.x1]);
  const y = scaleLinear(yRange, [plot.y1, plot.y0]);

  const disc = (point: ScatterPoint) => ({
    x: round(x(point.x)),
    y: round(y(point.y)),
    r: radius(point.size, point.role),
    role: point.role,
  });
  const discs = [...drawn]
    .sort((a, b) => Number(a.role === 'territory') - Number(b.role === 'territory') || b.size - a.size || (a.id < b.id ? -1 : 1))
    .map(disc);
  const references = means.map((mean) => referenceAt(mean));

  return {
    width,
    height,
    plot,
    legend,
    rows: yAxis.values.map((value, i) => ({
      y: round(y(value)),
      zero: value === 0,
      label: { x: round(plot.x0 - 10), y: round(centred(y(value), text)), lines: [yMarks[i]!], anchor: 'end' as const },
    })),
    columns: xAxis.values.map((value, i) => ({
      x: round(x(value)),
      y0: plot.y1,
      y1: round(plot.y1 + 5),
      label: { x: round(x(value)), y: round(plot.y1 + text * 1.5), lines: [xMarks[i]!], anchor: 'middle' as const },
    })),
    xTitle: { x: width - 16, y: round(plot.y1 + text * 3.1), lines: xWords, anchor: 'end' },
    yTitle: { x: 16, y: round(bottom + text * 1.9), lines: yWords, anchor: 'start' },
    arrows: [`M${width - 12},${round(plot.y1 + text * 2.75)}h11m-4,-4l4,4l-4,4`, `M5,${round(bottom + text * 1.9)}v-11m-4,4l4,-4l4,4`],
    references,
    discs,
    labels: named(),
    stops: {
      walk: 'xy',
      xs: data.points.map((point) => x(point.x)),
      ys: [data.points.map((point) => y(point.y))],
    },
  };

  function referenceAt(mean: ScatterPoint): ScatterScene['references'][number] {
    const [at, level] = [round(x(mean.x)), round(y(mean.y))];
    const xWord = `${mean.label} ${formatNumber(mean.x, data.decimals)}${symbolOf(data.xUnit)}`;
    // On a phone the vertical line alone is named: the other has the same stroke.
    const yWord = `${name === 'narrow' ? '' : `${mean.label} `}${formatNumber(mean.y, data.decimals, signed)}${symbolOf(data.yUnit)}`;
    const half = textWidth(xWord, text) / 2;
    return {
      x: at,
      y: level,
      xLabel: { x: round(Math.min(Math.max(at, half), width - half)), y: round(plot.y0 - text * 0.6), lines: [xWord], anchor: 'middle' },
      yLabel: { x: plot.x1, y: round(level - 5), lines: [yWord], anchor: 'end' },
    };
  }

  function named(): ScatterScene['labels'] {
    const territories = drawn.filter(({ role }) => role === 'territory').sort((a, b) => b.size - a.size || (a.id < b.id ? -1 : 1));
    const room = name === 'narrow' ? Math.max(0, shape.landmarks - territories.length) : shape.landmarks;
    const others = landmarks(drawn.filter(({ role }) => role !== 'territory'));
    const candidates = [...territories, ...others];
    const solid = territories.map(disc);
    const placed = placeLabels(
      candidates.map((point) => ({ ...disc(point), text: point.label, required: point.role === 'territory' })),
      {
        frame: { x0: plot.x0, y0: plot.y0 - text * 0.4, x1: width, y1: plot.y1 },
        boxes: references.flatMap(({ xLabel, yLabel }) => [boxOf(xLabel, text), boxOf(yLabel, text)]),
        solid,
        soft: others.map(disc),
        lines: references.flatMap(({ x: at, y: level }) => [
          [
            [at, plot.y0],
            [at, plot.y1],
          ] as const,
          [
            [plot.x0, level],
            [plot.x1, level],
          ] as const,
        ]),
      },
      text,
    );
    const isTerritory = ({ index }: Placed) => index < territories.length;
    return [...placed.filter(isTerritory), ...placed.filter((one) => !isTerritory(one)).slice(0, room)].map(({ index, label, leader }) => ({
      role: candidates[index]!.role,
      label,
      ...(leader && { leader }),
    }));
  }

  /** Largest places and those furthest from the crowd: the ones a reader looks for. */
  function landmarks(points: ScatterPoint[]): ScatterPoint[] {
    const middle = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
    const [mx, my] = [middle(points.map((point) => point.x)), middle(points.map((point) => point.y))];
    const [sx, sy] = [xRange[1] - xRange[0], yRange[1] - yRange[0]];
    const score = (point: ScatterPoint) => Math.hypot((point.x - mx) / sx, (point.y - my) / sy) + Math.sqrt(point.size / largest);
    return [...points].sort((a, b) => score(b) - score(a) || (a.id < b.id ? -1 : 1));
  }
}

/** Extent with zero, and 4 % of air beyond the outermost discs. */
function rangeOf(values: number[]): [number, number] {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const air = (high - low) * 0.04;
  return [low < 0 ? low - air : 0, high > 0 ? high + air : 0];
}

/** Symbols in a row, folded where the sheet ends. */
function legendOf(
  data: ScatterData,
  { width, text }: Sheet,
  radius: (size: number, role: Role) => number,
  largest: number,
): { items: LegendItem[]; bottom: number } {
  const sizes = data.sizeLabel ? [largest / 25, largest / 5, largest].map(roundDown) : [];
  const radii = sizes.map((size) => radius(size, 'other'));
  const deepest = Math.max(text * 0.6, ...radii);
  const entries: { symbol: LegendItem['symbol']; radii: number[]; words: string }[] = [
    { symbol: 'territory', radii: [5], words: 'zone d’un territoire étudié' },
    { symbol: 'other', radii: [4], words: 'autre zone d’emploi' },
    ...(sizes.length
      ? [{ symbol: 'sizes' as const, radii, words: `${enumerate(sizes.map((size) => formatNumber(size, 0)))} ${data.sizeLabel}` }]
      : []),
  ];
  const items: LegendItem[] = [];
  let [x, y] = [0, deepest + 1];
  for (const { symbol, radii: drawn, words } of entries) {
    const sample = drawn.reduce((sum, r) => sum + 2 * r + 5, -5);
    const lines = wrap(words, text, width - sample - 8);
    const length = sample + 8 + Math.max(...lines.map((line) => textWidth(line, text)));
    if (x > 0 && x + length > width) [x, y] = [0, y + Math.max(text * 1.7, symbol === 'sizes' ? deepest + text : 0)];
    let cx = x;
    const discs = drawn.map((r) => {
      cx += 2 * r + 5;
      return { x: round(cx - r - 5), y: round(y), r };
    });
    items.push({
      symbol,
      discs,
      label: { x: round(x + sample + 8), y: round(centred(y, text)), lines, anchor: 'start' },
    });
    x += length + 24;
    if (lines.length > 1) [x, y] = [0, y + text * (0.6 + lines.length * LEADING)];
  }
  return { items, bottom: y + deepest };
}

/** 83 412 → 80 000: one significant figure. */
function roundDown(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return Math.floor(value / power) * power;
}
