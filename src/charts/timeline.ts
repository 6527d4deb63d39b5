import { scaleLinear } from 'd3';
import type { TimelineData } from '../model/charts.ts';
import type { Label } from './label.ts';
import { round } from './round.ts';
import { sheetOf, type SheetName } from './sheet.ts';
import type { Stops } from './stops.ts';
import { textWidth } from './text-width.ts';

export interface TimelineScene {
  width: number;
  height: number;
  /** Vertical position of the rail. */
  rail: number;
  /** One tick an event, above the rail; several events of one year share it. */
  events: { year: number; x: number; y0: number; y1: number }[];
  years: { x: number; y0: number; y1: number; label: Label }[];
  stops: Stops;
}

const TICK = 18;
const STEPS = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500];

/** Events at the distance time really put between them. */
export function timelineScene(data: TimelineData, name: SheetName): TimelineScene {
  const { width, text } = sheetOf(name);
  const years = data.events.map(({ year }) => year);
  const first = Math.min(...years);
  const last = Math.max(...years);
  const rail = TICK + 6;
  const x = scaleLinear([first, Math.max(last, first + 1)], [6, width - 6]);
  const yearWidth = textWidth(String(last), text);
  const step = STEPS.find((s) => x(first + s) - x(first) >= yearWidth * (name === 'wide' ? 2.2 : 1.7)) ?? STEPS.at(-1)!;
  const labels: TimelineScene['years'] = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) {
    const at = round(x(year));
    const half = yearWidth / 2;
    const anchor = at < half ? 'start' : at > width - half ? 'end' : 'middle';
    labels.push({
      x: at,
      y0: rail,
      y1: rail + 5,
      label: { x: anchor === 'start' ? 0 : anchor === 'end' ? width : at, y: rail + round(text * 1.6), lines: [String(year)], anchor },
    });
  }
  return {
    width,
    height: round(rail + text * 2),
    rail,
    events: [...new Set(years)].sort((a, b) => a - b).map((year) => ({ year, x: round(x(year)), y0: rail - TICK, y1: rail })),
    years: labels,
    stops: { walk: 'x', xs: years.map((year) => x(year)), ys: [years.map(() => rail - TICK)] },
  };
}
