import type { ChartData, Figure } from './charts.ts';

/** Frames come in few heights: they are pasted by hand, and stay where they were pasted when a figure changes a little. */
const STEP = 80;

// Measured in a frame of 640 px: signs on a line and height of a line of each text, all that is neither text nor drawing.
const LINES = { title: [50, 29], subtitle: [78, 22], prose: [74, 22], source: [90, 20] } as const;
const REST = 330;

/**
 * Height, in pixels, in which a figure alone holds without scrolling from 640 px of width: a frame cannot follow
 * what it shows without a script on both sides. A narrower one scrolls.
 */
export function frameHeight({ title, subtitle, reading, warning, source, data }: Figure): number {
  const text = (words: string, [signs, height]: readonly [number, number]) => Math.ceil(words.length / signs) * height;
  const words =
    text(title, LINES.title) +
    text(subtitle, LINES.subtitle) +
    text(`Lecture : ${reading}`, LINES.prose) +
    (warning ? 8 + text(`À noter : ${warning}`, LINES.prose) : 0) +
    text(source, LINES.source);
  return Math.ceil((REST + words + drawingHeight(data)) / STEP) * STEP;
}

/** Of the sheet shown in 600 px; an upper bound where labels decide. */
function drawingHeight(data: ChartData): number {
  switch (data.kind) {
    case 'line':
      // With the choice of a period, and what is said of the one chosen.
      return 430 + (data.series.length > 2 ? 120 : 0);
    case 'decomposition':
      return 10 + 160 * data.periods.length;
    case 'bars':
      return 20 + 34 * data.bars.length;
    case 'timeline':
      // Two columns of events, thirty-two signs a line.
      return 100 + data.events.reduce((sum, { text }) => sum + 16 + 21 * Math.ceil(text.length / 28), 0) / 2;
    case 'matrix':
      return 150 + 50 * data.rows.length;
    default:
      return 600;
  }
}
