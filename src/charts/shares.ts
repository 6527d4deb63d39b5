import { scaleLinear } from 'd3';
import { formatNumber } from '../format/french.ts';
import { capitalised } from '../format/html.ts';
import type { Role, SharesData } from '../model/charts.ts';
import { sharesOf } from '../model/place-charts.ts';
import { centred, LEADING, type Label } from './label.ts';
import { headsOf, type Heads } from './matrix-heads.ts';
import { round } from './round.ts';
import { sheetOf, type SheetName } from './sheet.ts';
import type { Stops } from './stops.ts';
import { symbolLegend, type SymbolKey } from './symbol-legend.ts';
import { textWidth, wrap } from './text-width.ts';
import { tickLabels } from './ticks.ts';

export interface SharesScene {
  width: number;
  height: number;
  /** Names of the parts over the first row, each led to its own… */
  heads: Heads | null;
  /** …or in a legend, where they would not fit. The symbol is the rank of the part, from 1. */
  legend: SymbolKey<number>[];
  rows: { id: string; role: Role; name: Label; segments: Segment[] }[];
  axis: { x0: number; x1: number; y: number; ticks: { x: number; label: Label }[] };
  stops: Stops;
}

export interface Segment {
  /** Rank of the part, from 1: its colour, the same in every row. */
  part: number;
  x: number;
  y: number;
  width: number;
  height: number;
  /** The share in %, where it fits, and the width it stands clear on. */
  value: { label: Label; x: number; width: number } | null;
}

/** Three plain, three hatched each in its way: a seventh would differ from them by its hue alone. */
export const MOST_PARTS = 6;
const BAR: Record<SheetName, number> = { narrow: 20, medium: 19, wide: 19 };
/** Between rows. */
const APART: Record<SheetName, number> = { narrow: 12, medium: 9, wide: 10 };
const SWATCH = 14;
/** Least room on each side of a share inside its segment. */
const INSET = 4;
const REACHES = [1, 1.6, 2.4];

/** How a whole is made up in several places: bars of 100 %, parts always in the same order. */
export function sharesScene(data: SharesData, name: SheetName): SharesScene {
  if (data.parts.length > MOST_PARTS) throw new RangeError(`Parts\u00A0: ${MOST_PARTS} au plus, ${data.parts.length} données`);
  const { width, text } = sheetOf(name);
  const narrow = name === 'narrow';
  const names = data.rows.map(({ label }) => wrap(label, text, narrow ? width : width * 0.26));
  const column = narrow ? 0 : Math.max(...names.flat().map((line) => textWidth(line, text))) + 16;
  const last = tickLabels({ values: [0, 100], decimals: 0 }, '%')[1]!;
  const x = scaleLinear([0, 100], [column, width - (narrow ? 1 : textWidth(last, text) / 2)]);
  const shares = data.rows.map(({ values }) => sharesOf(values));

  const heads = narrow ? null : headsFor(shares[0]!);
  const { keys: legend, height: legendHeight } = heads ? { keys: [], height: 0 } : symbolLegend(partEntries(), { width, text });
  let y = heads ? heads.height + 2 : legendHeight + text * 0.6;
  const rows = data.rows.map(({ id, role }, i) => {
    const block = names[i]!.length * text * LEADING;
    const above = narrow ? block + 3 : 0;
    const inner = Math.max(BAR[name], narrow ? 0 : block);
    const middle = y + above + inner / 2;
    const first = narrow ? y + text * 0.85 : centred(middle, text) - ((names[i]!.length - 1) * text * LEADING) / 2;
    y += above + inner + APART[name];
    return {
      id,
      role,
      name: { x: 0, y: round(first), lines: names[i]!, anchor: 'start' as const },
      segments: segmentsOf(shares[i]!, middle),
    };
  });
  const bottom = y - APART[name] + 5;

  return {
    width,
    height: round(bottom + text * 1.9),
    heads,
    legend,
    rows,
    axis: {
      x0: round(x(0)),
      x1: round(x(100)),
      y: round(bottom),
      ticks: axisTicks(),
    },
    stops: {
      walk: 'y',
      xs: rows.map(({ segments }) => segments[0]!.x + segments[0]!.width / 2),
      ys: [rows.map(({ segments }) => segments[0]!.y + segments[0]!.height / 2)],
    },
  };

  function segmentsOf(row: number[], middle: number): Segment[] {
    let sum = 0;
    return row.map((share, i) => {
      const [x0, x1] = [x(sum), x((sum += share))];
      const words = formatNumber(share, data.decimals);
      const room = textWidth(words, text) + 2 * INSET;
      const middleX = (x0 + x1) / 2;
      return {
        part: i + 1,
        x: round(x0),
        y: round(middle - BAR[name] / 2),
        width: round(x1 - x0),
        height: BAR[name],
        value:
          x1 - x0 < room
            ? null
            : {
                label: { x: round(middleX), y: round(centred(middle, text)), lines: [words], anchor: 'middle' },
                x: round(middleX - room / 2),
                width: round(room),
              },
      };
    });
  }

  /** On one line if it can be, else on as many as leave the heads apart. */
  function headsFor(row: number[]): Heads | null {
    let sum = 0;
    const middles = row.map((share) => x((sum += share) - share / 2));
    const frame = { left: 0, right: width, text, most: 2 };
    const rooms = row.map((share) => Math.max(x(share) - x(0), 60));
    const found = REACHES.flatMap((reach) => {
      const words = data.parts.map(({ label }, i) => wrap(capitalised(label), text, reach * rooms[i]!));
      return headsOf(words, middles, frame) ?? [];
    });
    return found.sort((a, b) => a.height - b.height)[0] ?? null;
  }

  function partEntries() {
    return data.parts.map(({ label }, i) => ({ symbol: i + 1, sample: SWATCH, words: capitalised(label) }));
  }

  function axisTicks(): SharesScene['axis']['ticks'] {
    const values = narrow ? [0, 50, 100] : [0, 25, 50, 75, 100];
    const words = tickLabels({ values, decimals: 0 }, '%');
    return values.map((value, i) => {
      const anchor = narrow && value === 0 ? 'start' : narrow && value === 100 ? 'end' : 'middle';
      return { x: round(x(value)), label: { x: round(x(value)), y: round(bottom + text * 1.5), lines: [words[i]!], anchor } };
    });
  }
}
