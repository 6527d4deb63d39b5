import type { Locator } from 'playwright-core';
import { contrast, type Rgb } from '../styles/colour.ts';

/** A word or a mark of a drawing as the reader gets it. */
export interface Measured {
  /** The words, or the class of a mark. */
  what: string;
  /** Least contrast with what it stands on, 1 to 21. */
  contrast: number;
}

export interface MeasuredText extends Measured {
  /** Height of the type once drawn, in CSS pixels. */
  size: number;
}

interface Seen {
  what: string;
  size: number;
  /** Colours as computed: of the sign itself (fill, stroke), then of what may lie under it. */
  inks: string[];
  grounds: string[];
}

/**
 * Reads every visible text of a drawing and the marks a selector names. The ground of a text is its halo where it has
 * one, else the shape it stands on, else the paper; of a mark, the paper.
 */
export async function measure(drawing: Locator, marks: string): Promise<{ texts: MeasuredText[]; marks: Measured[] }> {
  const seen = await drawing.evaluate((root, selector) => {
    const svgs = root instanceof SVGSVGElement ? [root] : [...root.querySelectorAll('svg')];
    const visible = (element: Element) => element.getClientRects().length > 0;

    const paper = (element: Element | null): string => {
      for (let at = element; at; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at);
        if (backgroundColor !== 'rgba(0, 0, 0, 0)') return backgroundColor;
      }
      return 'rgb(255, 255, 255)';
    };

    /** Colours of a paint, seen through its opacity by `mix`; those of the pattern's own shapes where it is one. */
    const colours = (element: Element, paint: 'fill' | 'stroke'): string[] => {
      const style = getComputedStyle(element);
      const value = style[paint];
      // A line has no inside, whatever its fill.
      if (element.tagName === 'line' && paint === 'fill') return [];
      if (value === 'none' || (paint === 'stroke' && Number.parseFloat(style.strokeWidth) === 0)) return [];
      const pattern = /url\("?#([^")]+)/.exec(value)?.[1];
      if (pattern)
        return [...document.getElementById(pattern)!.children].flatMap((shape) => [...colours(shape, 'fill'), ...colours(shape, 'stroke')]);
      const opacity = paint === 'fill' ? style.fillOpacity : style.strokeOpacity;
      const mixed = /^rgb\((.+)\)$/.exec(value)?.[1];
      return [mixed && opacity !== '1' ? `rgba(${mixed}, ${opacity})` : value];
    };

    /** Colours of the last shape drawn under a text. */
    const under = (text: SVGTextElement, shapes: SVGGeometryElement[]): string[] => {
      const box = text.getBBox();
      const at = new DOMPoint(box.x + box.width / 2, box.y + box.height / 2).matrixTransform(text.getScreenCTM()!);
      const holding = shapes.findLast(
        (shape) =>
          shape.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING &&
          shape.isPointInFill(at.matrixTransform(shape.getScreenCTM()!.inverse())) &&
          colours(shape, 'fill').length > 0,
      );
      return holding ? colours(holding, 'fill') : [];
    };

    const texts = svgs.filter(visible).flatMap((svg) => {
      const shapes = [...svg.querySelectorAll<SVGGeometryElement>('path, rect, circle')].filter(
        (shape) => visible(shape) && !shape.closest('defs'),
      );
      return [...svg.querySelectorAll('text')]
        .filter((text) => visible(text) && text.closest('svg') === svg)
        .map((text): Seen => {
          const style = getComputedStyle(text);
          const halo = Number.parseFloat(style.strokeWidth) >= 2 ? colours(text, 'stroke') : [];
          const grounds = halo.length ? halo : under(text, shapes);
          return {
            what: text.textContent!.trim(),
            size: Number.parseFloat(style.fontSize) * text.getScreenCTM()!.a,
            inks: colours(text, 'fill'),
            grounds: grounds.length ? grounds : [paper(svg)],
          };
        });
    });
    const shapes = [...root.querySelectorAll(selector)].filter(visible).map((mark): Seen => ({
      what: `${mark.tagName}.${mark.getAttribute('class') ?? mark.parentElement!.getAttribute('class')}`,
      size: 0,
      inks: [...colours(mark, 'fill'), ...colours(mark, 'stroke')],
      grounds: [paper(mark)],
    }));
    return { texts, shapes };
  }, marks);
  return {
    texts: seen.texts.map((text) => ({ what: text.what, size: text.size, contrast: least(text, 'every') })),
    marks: seen.shapes.map((mark) => ({ what: mark.what, contrast: least(mark, 'some') })),
  };
}

/** A text must stand out with all its ink; a mark does by its outline or by its fill. */
function least({ inks, grounds }: Seen, which: 'every' | 'some'): number {
  const ratios = inks.map((ink) => Math.min(...grounds.map((ground) => contrast(over(ink, ground), over(ground, ground)))));
  if (ratios.length === 0) return 1;
  return which === 'every' ? Math.min(...ratios) : Math.max(...ratios);
}

/** A computed colour laid on another: `rgba(84, 120, 157, 0.8)` on white. */
export function over(ink: string, ground: string): Rgb {
  const [red, green, blue, alpha] = channels(ink);
  const below = channels(ground);
  return [red, green, blue].map((channel, i) => alpha * channel + (1 - alpha) * below[i]!) as Rgb;
}

/** Red, green, blue from 0 to 255, alpha from 0 to 1. A mix of colours is computed as `color(srgb 0.2 0.1 0.3)`. */
function channels(colour: string): [number, number, number, number] {
  const found = /^(?:rgba?|(color))\((?:srgb )?([\d., /]+)\)$/.exec(colour);
  if (!found) throw new RangeError(`couleur calculée illisible : ${colour}`);
  const [red, green, blue, alpha = 1] = found[2]!.split(/[, /]+/).map(Number) as [number, number, number, number?];
  const scale = found[1] ? 255 : 1;
  return [scale * red, scale * green, scale * blue, alpha];
}
