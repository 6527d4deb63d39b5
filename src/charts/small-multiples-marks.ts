import { circle, group, line, path, words, type Mark } from './marks.ts';
import type { SheetName } from './sheet.ts';
import type { SmallMultiplesScene } from './small-multiples.ts';

/** What small multiples are drawn with, from their ground up. */
export function smallMultiplesMarks({ legend, panels, ticks }: SmallMultiplesScene, sheet: SheetName): Mark[] {
  const styleOf = (role: string) => (role === 'other' ? 'serie-2' : role);
  return [
    group(
      'chart-grid',
      panels.flatMap(({ plot, rows, years }) => [
        ...rows.map(({ y, origin }) => line(plot.x0, y, plot.x1, y, origin ? 'origin' : undefined)),
        ...years.map(({ x, y0, y1 }) => line(x, y0, x, y1, 'origin')),
      ]),
    ),
    group('chart-ticks', [
      ...ticks.flatMap((label) => words(label, sheet)),
      ...panels.flatMap(({ years }) => years.flatMap(({ label }) => words(label, sheet))),
    ]),
    group('chart-lines', [
      ...(legend ? [path(`M${legend.sample.x0},${legend.sample.y}H${legend.sample.x1}`, 'reference')] : []),
      ...panels.flatMap(({ reference }) => (reference ? path(reference, 'reference') : [])),
      ...panels.map((panel) => path(panel.path, styleOf(panel.role))),
      ...panels.map(({ role, end }) => circle(end, styleOf(role))),
    ]),
    group('chart-labels', [
      ...(legend ? words(legend.label, sheet, 'note') : []),
      ...panels.flatMap(({ title }) => words(title, sheet)),
      ...panels.flatMap(({ role, value }) => words(value, sheet, role)),
    ]),
  ];
}
