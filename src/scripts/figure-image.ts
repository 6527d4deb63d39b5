/**
 * A figure as a PNG image, made where it is read: the very sheet of its SVG file, painted on a canvas with the
 * fonts of the page. Nothing is fetched, so that it also works in a page opened by double click.
 */
import { saveFile } from './figure-copy.ts';
import type { FigureOptions } from './figure-options.ts';
import { paint } from './figure-paint.ts';
import { onStage, type FigureStage } from './figure-stage.ts';

/** Pixels a unit: sharp on paper and on projectors. */
const DENSITY = 2;

class FigureImage extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')!.addEventListener('click', () => void this.save());
  }

  private async save(): Promise<void> {
    await document.fonts.ready;
    const figure = this.closest('figure')!;
    const canvas = onStage(figure, picture);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done));
    saveFile(
      [this.dataset['name'], figure.querySelector<FigureOptions>('figure-options')?.suffix].filter(Boolean).join('-') + '.png',
      blob!,
    );
  }
}

function picture({ width, height, sheet, chart, at }: FigureStage): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = width * DENSITY;
  canvas.height = height * DENSITY;
  const pen = canvas.getContext('2d')!;
  pen.scale(DENSITY, DENSITY);
  paint(sheet, pen);
  pen.translate(at.x, at.y);
  paint(chart, pen);
  return canvas;
}

customElements.define('figure-image', FigureImage);
