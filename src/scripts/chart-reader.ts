/**
 * Reads a figure value by value, with arrows, mouse or finger alike. The drawing
 * tells where to stop (`data-stops`, written by src/charts/stops.ts) and the
 * figure's table what to say: without script nothing is lost.
 */
import type { FigureOptions } from './figure-options.ts';
import { nextName, typist } from './next-name.ts';
import { svgElement } from './svg-element.ts';

interface Drawing {
  svg: SVGSVGElement;
  walk: string;
  xs: number[];
  /** One list a series; NaN where it has no value. */
  ys: number[][];
  /** How far each series is from `xs`. */
  shifts: number[];
  cursor?: number[];
}

/** What PageUp and PageDown leap over; a walk twice as long is worth leaping. */
const LEAP = 10;
/** Pixels from which a line has room for the keys, and its reader probably some. */
const ROOM = 560;

const HINT = 'Flèches du clavier, souris ou doigt\u00A0: lire chaque valeur.';
const NAME = 'graphique à parcourir. Flèches\u00A0: valeur suivante ou précédente';
const SERIES = '\u202F; haut et bas\u00A0: autre courbe';
const FRONT = '\u202F; H\u00A0: courbe suivante en avant';
const LEAVE = '\u202F; Échap\u00A0: quitter.';
const LEAPS = 'Page suivante et précédente\u00A0: dix plus loin';
const DATES = 'chiffres\u00A0: aller à une année';
const NAMES = 'lettres\u00A0: aller à un nom';

class ChartReader extends HTMLElement {
  private row = -1;
  private serie = 0;
  private mark?: SVGElement;
  private readonly read = new Map<SVGSVGElement, Drawing>();
  private readonly typed = typist();

  connectedCallback(): void {
    const area = this.area;
    const title = this.querySelector('title')?.textContent ?? '';
    const { walk, xs, ys } = this.drawing;
    const far = xs.length < 2 * LEAP ? '' : `${LEAPS}\u202F; ${walk === 'x' ? DATES : NAMES}`;
    area.tabIndex = 0;
    area.setAttribute('role', 'application');
    area.setAttribute(
      'aria-label',
      `${title}\u00A0: ${NAME}${walk === 'x' && ys.length > 1 ? SERIES : ''}${far && `\u202F; ${far.replace('P', 'p')}`}${this.options ? FRONT : ''}${LEAVE}`,
    );
    area.setAttribute('aria-describedby', this.querySelector('desc')?.id ?? '');
    // The area has their name and description: once is enough.
    for (const svg of area.querySelectorAll('svg')) svg.ariaHidden = 'true';
    this.output.dataset.hint = far && area.clientWidth >= ROOM ? `${HINT} ${far}.` : HINT;
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
    return this.querySelector<FigureOptions>('figure-options:has([aria-pressed])');
  }

  /** The drawing the container query shows. */
  private get drawing(): Drawing {
    const all = [...this.querySelectorAll<SVGSVGElement>('svg')];
    const svg = all.find((one) => one.getClientRects().length) ?? all[0]!;
    let drawing = this.read.get(svg);
    if (!drawing) {
      const [xs = [], ...ys] = svg.dataset.stops!.split('|').map((list) => list.split(' ').map(Number));
      const shifts = svg.dataset['shifts']?.split(' ').map(Number) ?? ys.map(() => 0);
      drawing = { svg, xs, ys, shifts, walk: svg.dataset.walk!, cursor: svg.dataset.cursor?.split(' ').map(Number) };
      this.read.set(svg, drawing);
    }
    return drawing;
  }

  private key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const { walk, xs, ys } = this.drawing;
    const along = walk === 'y' ? ys[0]! : xs;
    const order = this.sorted(along);
    const moves: Record<string, () => void> = {
      ArrowRight: () => this.step(1, along),
      ArrowLeft: () => this.step(-1, along),
      ArrowDown: () => this.cross(1),
      ArrowUp: () => this.cross(-1),
      PageDown: () => this.step(LEAP, along),
      PageUp: () => this.step(-LEAP, along),
      Home: () => this.show(order[0]!),
      End: () => this.show(order.at(-1)!),
      Escape: () => {
        this.leave();
        this.area.blur();
      },
    };
    const front = this.options;
    if (front) moves['h'] = moves['H'] = () => (this.output.textContent = front.next());
    const move = moves[event.key] ?? this.jump(event);
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
    if (walk !== 'x') return this.step(by, ys[0]!);
    if (this.row >= 0) this.serie = (this.serie + by + ys.length) % ys.length;
    this.show(Math.max(0, this.row));
  }

  /** To the row whose name is being typed. */
  private jump(event: KeyboardEvent): (() => void) | null {
    const typed = this.typed(event);
    if (typed === null) return null;
    const row = nextName(
      this.rows.map(({ cells }) => cells[0]!.textContent!.trim()),
      typed,
      this.row,
    );
    return () => {
      if (row >= 0) this.show(row);
      else this.output.textContent = `Aucun nom ne commence par «\u00A0${typed}\u00A0».`;
    };
  }

  private sorted(along: number[]): number[] {
    return along.map((_, i) => i).sort((a, b) => along[a]! - along[b]! || a - b);
  }

  private point(event: PointerEvent): void {
    const { svg, walk, xs, ys, shifts } = this.drawing;
    const box = svg.getBoundingClientRect();
    const scale = svg.viewBox.baseVal.width / box.width;
    const x = (event.clientX - box.left) * scale;
    const y = (event.clientY - box.top) * scale;
    // Series one over the other share their dates; side by side, the one under the pointer is meant.
    const apart = new Set(shifts).size > 1;
    let best = -1;
    let nearest = Infinity;
    for (const serie of apart ? ys.keys() : [this.serie]) {
      xs.forEach((at, i) => {
        const dx = walk === 'y' ? 0 : at + shifts[serie]! - x;
        const dy = walk === 'x' && !apart ? 0 : ys[serie]![i]! - y;
        const distance = Math.hypot(dx, dy);
        if (distance < nearest) [best, nearest, this.serie] = [i, distance, serie];
      });
    }
    if (best >= 0) this.show(best);
  }

  private show(row: number): void {
    this.row = row;
    const said = this.sentence(row);
    if (this.output.textContent !== said) this.output.textContent = said;
    const { svg, xs, ys, shifts, cursor } = this.drawing;
    this.mark?.remove();
    const mark = svg.appendChild(svgElement('g', { class: 'reader-mark' }));
    this.mark = mark;
    const x = xs[row]!;
    if (cursor) mark.append(svgElement('line', { x1: x, x2: x, y1: cursor[0]!, y2: cursor[1]! }));
    ys.forEach((list, i) => {
      if (!Number.isNaN(list[row])) mark.append(svgElement('circle', { cx: x + shifts[i]!, cy: list[row]!, r: i === this.serie ? 7 : 4 }));
    });
  }

  /** Rows of the table of what is shown, those of a chosen period only. */
  private get rows(): HTMLTableRowElement[] {
    const view = [...this.querySelectorAll('.figure-view')].indexOf(this.drawing.svg.closest('.figure-view')!);
    const table = this.closest('figure')!.querySelectorAll('table')[view]!;
    return [...table.tBodies[0]!.rows].filter(({ hidden }) => !hidden);
  }

  /** « 2ᵉ trimestre 2015 : Vitré 5,2 %, France 10,3 % », the chosen series first. */
  private sentence(row: number): string {
    const line = this.rows[row]!;
    const heads = [...line.closest('table')!.tHead!.rows[0]!.cells].slice(1);
    const [subject, ...cells] = [...line.cells].map((cell) => cell.textContent!.trim());
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
