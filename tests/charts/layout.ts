import { expect } from 'vitest';
import { boxOf, overlap, type Label } from '../../src/charts/label.ts';
import { sheetOf, type SheetName } from '../../src/charts/sheet.ts';

/** Fails with the words of the labels that cover each other, or leave the sheet. */
export function expectLegible(labels: Label[], scene: { width: number; height: number }, sheet: SheetName): void {
  const { text } = sheetOf(sheet);
  const boxes = labels.map((label) => boxOf(label, text));
  const outside = labels.filter((_, i) => {
    const { x0, y0, x1, y1 } = boxes[i]!;
    return x0 < -0.5 || y0 < -0.5 || x1 > scene.width + 0.5 || y1 > scene.height + 0.5;
  });
  const covered = labels.flatMap((a, i) =>
    labels.slice(i + 1).flatMap((b, j) => (overlap(boxes[i]!, boxes[i + 1 + j]!) ? [`${words(a)} / ${words(b)}`] : [])),
  );
  expect({ outside: outside.map(words), covered }).toEqual({ outside: [], covered: [] });
}

function words({ lines }: Label): string {
  return lines.join(' ');
}
