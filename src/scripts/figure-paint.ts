/**
 * Paints SVG elements on a canvas as their style sheets have them. A browser lets no page read back an image of an SVG
 * that uses the page’s fonts; it knows enough of SVG for the drawings of this site: shapes, paths, texts, patterns.
 * A canvas ignores what it cannot read, as « none » and « normal », and keeps its own first value, which is the same.
 */
export function paint(parent: Element, pen: CanvasRenderingContext2D): void {
  for (const child of parent.children as HTMLCollectionOf<SVGGraphicsElement>) {
    if (child.tagName === 'defs') continue;
    const style = getComputedStyle(child);
    pen.save();
    const moved = child.transform?.baseVal.consolidate()?.matrix;
    if (moved) pen.setTransform(pen.getTransform().multiply(moved));
    pen.lineWidth = parseFloat(style.strokeWidth);
    pen.lineCap = style.strokeLinecap as CanvasLineCap;
    pen.lineJoin = style.strokeLinejoin as CanvasLineJoin;
    pen.setLineDash(style.strokeDasharray.split(',').map(parseFloat));
    if (child.tagName === 'text') write(child, style, pen);
    else {
      const path = outline(child);
      if (path) ink(child, style, pen, ['fill', 'stroke'], (kind) => pen[kind](path));
      else paint(child, pen);
    }
    pen.restore();
  }
}

function outline(shape: Element): Path2D | null {
  const at = (name: string) => Number(shape.getAttribute(name));
  const path = new Path2D(shape.getAttribute('d') ?? '');
  switch (shape.tagName) {
    case 'path':
      return path;
    case 'rect':
      path.rect(at('x'), at('y'), at('width'), at('height'));
      return path;
    case 'circle':
      path.arc(at('cx'), at('cy'), at('r'), 0, 2 * Math.PI);
      return path;
    case 'line':
      path.moveTo(at('x1'), at('y1'));
      path.lineTo(at('x2'), at('y2'));
      return path;
    default:
      return null;
  }
}

/** Words over the halo that lifts them off what they cross. */
function write(text: Element, style: CSSStyleDeclaration, pen: CanvasRenderingContext2D): void {
  pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  pen.letterSpacing = style.letterSpacing;
  // Otherwise the spaces of a text drawn at twice its size are those of its size.
  pen.textRendering = 'geometricPrecision';
  pen.textAlign = (style.textAnchor === 'middle' ? 'center' : style.textAnchor) as CanvasTextAlign;
  const x = Number(text.getAttribute('x'));
  const y = Number(text.getAttribute('y')) + parseFloat(text.getAttribute('dy') ?? '0') * parseFloat(style.fontSize);
  ink(text, style, pen, ['stroke', 'fill'], (kind) => pen[`${kind}Text`](text.textContent, x, y));
}

type Ink = 'fill' | 'stroke';

function ink(element: Element, style: CSSStyleDeclaration, pen: CanvasRenderingContext2D, inks: Ink[], draw: (ink: Ink) => void): void {
  for (const kind of inks) {
    const colour = style[kind];
    if (colour === 'none') continue;
    const named = /^url\("#(.+)"\)/.exec(colour)?.[1];
    pen[`${kind}Style`] = named ? pattern(element, named) : colour;
    pen.globalAlpha = Number(style.opacity) * Number(style[`${kind}Opacity`]);
    draw(kind);
  }
}

/** A hatching, at the density of the canvas it will fill. */
function pattern(element: Element, id: string): CanvasPattern {
  const source = element.closest('svg')!.querySelector<SVGPatternElement>(`[id="${id}"]`)!;
  const fine = 8;
  const tile = document.createElement('canvas');
  tile.width = source.width.baseVal.value * fine;
  tile.height = source.height.baseVal.value * fine;
  const pen = tile.getContext('2d')!;
  pen.scale(fine, fine);
  paint(source, pen);
  const made = pen.createPattern(tile, 'repeat')!;
  const turned = source.patternTransform.baseVal.consolidate()?.matrix;
  made.setTransform(DOMMatrix.fromMatrix(turned).scale(1 / fine));
  return made;
}
