import type { LineScene } from './line.ts';
import { circle, group, line, path, words, type Mark } from './marks.ts';
import type { SheetName } from './sheet.ts';

/** What a line chart is drawn with, from its ground up. */
export function lineMarks({ plot, rows, years, lines, dimensions }: LineScene, sheet: SheetName): Mark[] {
  // The studied territory is drawn over the others.
  const stacked = [...lines].sort((a, b) => Number(a.role === 'territory') - Number(b.role === 'territory'));
  const styleOf = ({ role, series }: (typeof lines)[number]) => (role === 'other' ? `serie-${series}` : role);
  return [
    group('chart-grid', [
      ...rows.map(({ y, origin }) => line(plot.x0, y, plot.x1, y, origin ? 'origin' : undefined)),
      ...years.map(({ x, y0, y1 }) => line(x, y0, x, y1, 'origin')),
    ]),
    group(
      'chart-ticks',
      [...rows, ...years].flatMap(({ label }) => words(label, sheet)),
    ),
    group('chart-lines', [
      ...stacked.map((mark) => path(mark.path, styleOf(mark))),
      ...stacked.map((mark) => circle(mark.end, styleOf(mark))),
    ]),
    group(
      'chart-leaders',
      lines.flatMap(({ leader }) => (leader ? path(leader) : [])),
    ),
    group(
      'chart-dimensions',
      dimensions.map((dimension) => path(dimension.path)),
    ),
    group('chart-labels', [
      ...lines.flatMap(({ label, role }) => words(label, sheet, role)),
      ...dimensions.flatMap(({ label }) => words(label, sheet)),
    ]),
  ];
}
