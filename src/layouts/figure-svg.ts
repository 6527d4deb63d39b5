import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { SHEET_STYLES } from '../charts/figure-sheet.ts';
import { type AtlasWords, figureWords } from '../charts/figure-words.ts';
import Chart from '../components/charts/Chart.astro';
import StandaloneFigure from '../components/StandaloneFigure.astro';
import type { Figure } from '../model/charts.ts';
import { drawingStyle } from './drawing-style.ts';

const container = await AstroContainer.create();

/**
 * A figure as one SVG file, drawn by the component its page draws it with.
 * @param figure with its words in French typography
 * @param credit publication and address, a line each
 */
export async function figureSvg(figure: Figure, credit: string[], atlas?: Partial<AtlasWords>): Promise<string> {
  const { data, title } = figure;
  const drawn = await container.renderToString(Chart, { props: { data, sheet: 'wide', id: 'dessin', title } });
  // Where a reader may stop is for the script of a page.
  const drawing = drawn.trim().replace(/ data-[a-z]+="[^"]*"/g, '');
  const classes = [...drawing.matchAll(/ class="([^"]*)"/g)].flatMap(([, names]) => names!.split(' '));
  const rules = drawingStyle(new Set([...classes, 'chart-sheet', ...Object.keys(SHEET_STYLES)]));
  const props = { words: figureWords(figure, credit, atlas), drawing, rules };
  const file = await container.renderToString(StandaloneFigure, { props });
  return `<?xml version="1.0" encoding="utf-8"?>\n${file.trim()}\n`;
}
