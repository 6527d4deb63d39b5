/**
 * Reads a figure value by value, with arrows, mouse or finger alike. The drawing
 * tells where to stop (`data-stops`, written by src/charts/stops.ts) and the
 * figure's table what to say: without script nothing is lost.
 */
import type { FigureOptions } from './figure-options.ts';
import { svgElement } from './svg-element.ts';

interface Drawing {
  svg: SVGSVGElement;
  walk: string;
  xs: number[];
  /** One list a series; NaN where it has no value. */
  ys: number[][];
  cursor?: number[];
}

const HINT = 'Flèches du clavier, souris ou doigt\u00A0: lire chaque valeur.';
const NAME = 'graphique à parcourir. Flèches\u00A0: valeur suivante ou précédente';
const SERIES = '\u202F; haut et bas\u00A0: autre courbe';
const FRONT = '\u202F; H\u00A0: courbe suivante en avant';
const LEAVE = '\u202F; Échap\u00A0: quitter.';

class ChartReader extends HTMLElement {
  private row = -1;
  private serie = 0;
  private mark?: SVGElement;
  private readonly read = new Map<SVGSVGElement, Drawing>();

  connectedCallback(): void {
    const area = this.area;
    const title = this.querySelector('title')?.textContent ?? '';
    const { walk, ys } = this.drawing;
    area.tabIndex = 0;
    area.setAttribute('role', 'application');
    area.setAttribute(
      'aria-label',
      `${title}\u00A0: ${NAME}${walk === 'x' && ys.length > 1 ? SERIES : ''}${this.options ? FRONT : ''}${LEAVE}`,
    );
    area.setAttribute('aria-describedby', this.querySelector('desc')?.id ?? '');
    this.output.dataset.hint = HINT;
    area.addEventListener('keydown', (event) => this.key(event));
    area.addEventListener('pointermove', (event) => this.point(event));
    area.addEventListener('pointerdown', (event) => this.point(event));
    area.addEventListener('pointerleave', (event) => event.pointerType === 'mouse' && this.leave());
    area.addEventListener('blur', () => this.leave());
    // Another drawing is shown.
    this.addEventListener('change', () => this.leave());
  }

  private get area(): HTMLElement {
    return this.querySelector<HTMLElement>('.figure-drawings')!;
  }

  private get output(): HTMLElement {
    return this.querySelector<HTMLElement>('output')!;
  }

  /** Where one curve may be put in front of the others. */
  private get options(): FigureOptions | null {
    return this.querySelector<FigureOptions>('figure-options:has(button)');
  }

  /** The drawing the container query shows. */
  private get drawing(): Drawing {
    const all = [...this.querySelectorAll<SVGSVGElement>('svg')];
    const svg = all.find((one) => one.getClientRects().length) ?? all[0]!;
    let drawing = this.read.get(svg);
    if (!drawing) {
      const [xs = [], ...ys] = svg.dataset.stops!.split('|').map((list) => list.split(' ').map(Number));
      drawing = { svg, xs, ys, walk: svg.dataset.walk!, cursor: svg.dataset.cursor?.split(' ').map(Number) };
      this.read.set(svg, drawing);
    }
    return drawing;
  }

  private key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const { walk, xs, ys } = this.drawing;
    const last = xs.length - 1;
    const moves: Record<string, () => void> = {
      ArrowRight: () => this.step(1, xs),
      ArrowLeft: () => this.step(-1, xs),
      ArrowDown: () => this.cross(1),
      ArrowUp: () => this.cross(-1),
      Home: () => this.show(this.sorted(xs)[0]!),
      End: () => this.show(this.sorted(xs)[last]!),
      h: () => (this.output.textContent = this.options?.next() ?? ''),
      Escape: () => {
        this.leave();
        this.area.blur();
      },
    };
    if (walk === 'y') {
      moves.ArrowRight = moves.ArrowDown = () => this.step(1, ys[0]!);
      moves.ArrowLeft = moves.ArrowUp = () => this.step(-1, ys[0]!);
      moves.Home = () => this.show(0);
      moves.End = () => this.show(last);
    }
    const move = moves[event.key === 'H' ? 'h' : event.key];
    if (!move) return;
    event.preventDefault();
    move();
  }

  /** To the neighbour along one coordinate; the first arrow enters at the start, or at the end going backwards. */
  private step(by: number, along: number[]): void {
    const order = this.sorted(along);
    const at = this.row < 0 ? (by > 0 ? 0 : order.length - 1) : order.indexOf(this.row) + by;
    this.show(order[Math.max(0, Math.min(at, order.length - 1))]!);
  }

  /** Up and down: another series of a line chart, or the neighbour in height of a point. */
  private cross(by: number): void {
    const { walk, ys } = this.drawing;
    if (walk === 'xy') return this.step(by, ys[0]!);
    if (this.row >= 0) this.serie = (this.serie + by + ys.length) % ys.length;
    this.show(Math.max(0, this.row));
  }

  private sorted(along: number[]): number[] {
    return along.map((_, i) => i).sort((a, b) => along[a]! - along[b]! || a - b);
  }

  private point(event: PointerEvent): void {
    const { svg, walk, xs, ys } = this.drawing;
    const box = svg.getBoundingClientRect();
    const scale = svg.viewBox.baseVal.width / box.width;
    const x = (event.clientX - box.left) * scale;
    const y = (event.clientY - box.top) * scale;
    let best = -1;
    let nearest = Infinity;
    xs.forEach((at, i) => {
      const dx = walk === 'y' ? 0 : at - x;
      const dy = walk === 'x' ? 0 : ys[0]![i]! - y;
      const distance = Math.hypot(dx, dy);
      if (distance < nearest) [best, nearest] = [i, distance];
    });
    this.show(best);
  }

  private show(row: number): void {
    this.row = row;
    const said = this.sentence(row);
    if (this.output.textContent !== said) this.output.textContent = said;
    const { svg, xs, ys, cursor } = this.drawing;
    this.mark?.remove();
    const mark = svg.appendChild(svgElement('g', { class: 'reader-mark' }));
    this.mark = mark;
    const x = xs[row]!;
    if (cursor) mark.append(svgElement('line', { x1: x, x2: x, y1: cursor[0]!, y2: cursor[1]! }));
    ys.forEach((list, i) => {
      if (!Number.isNaN(list[row])) mark.append(svgElement('circle', { cx: x, cy: list[row]!, r: i === this.serie ? 7 : 4 }));
    });
  }

  /** « 2ᵉ trimestre 2015 : Vitré 5,2 %, France 10,3 % », the chosen series first. */
  private sentence(row: number): string {
    const { svg } = this.drawing;
    const view = [...this.querySelectorAll('.figure-view')].indexOf(svg.closest('.figure-view')!);
    const table = this.closest('figure')!.querySelectorAll('table')[view]!;
    const heads = [...table.tHead!.rows[0]!.cells].slice(1);
    const [subject, ...cells] = [...table.tBodies[0]!.rows[row]!.cells].map((cell) => cell.textContent!.trim());
    const parts = cells.flatMap((text, i) => {
      const { said, unit } = heads[i]!.dataset;
      if (!text || !said) return [];
      const measured = unit && /\d/.test(text) ? text + (unit[0] === '%' ? '\u202F%' : `\u00A0${unit}`) : text;
      return said.replace('{}', measured);
    });
    parts.unshift(...parts.splice(this.serie, 1));
    return `${subject}\u00A0: ${parts.join(', ')}`;
  }

  private leave(): void {
    this.row = -1;
    this.mark?.remove();
    this.output.textContent = '';
  }
}

customElements.define('chart-reader', ChartReader);
