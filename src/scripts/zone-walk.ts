/**
 * A map of links becomes one stop of the Tab key, whose arrows lead to the nearest zone that way, and letters to the zone
 * whose name they begin; Enter follows, as any link.
 * What has the focus, or is pointed at, is also written under the map; it is said once, by the name of the link.
 * Without script the links are there, one by one.
 */
import { nearestTowards, type Direction, type Point } from './nearest-point.ts';
import { nextName, typist } from './next-name.ts';

const ARROWS: Record<string, Direction> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' };

class ZoneWalk extends HTMLElement {
  private readonly walked = new Map<SVGSVGElement, Point[]>();
  private readonly typed = typist();

  connectedCallback(): void {
    for (const svg of this.querySelectorAll('svg')) this.stopAt(linksOf(svg), linksOf(svg)[0]);
    this.addEventListener('keydown', (event) => this.key(event));
    this.addEventListener('focusin', ({ target }) => this.show(linkAt(target)));
    this.addEventListener('focusout', () => this.show(null));
    this.addEventListener('pointerover', ({ target }) => this.show(linkAt(target)));
    this.addEventListener('pointerleave', () => this.show(linkAt(document.activeElement)));
  }

  private key(event: KeyboardEvent): void {
    const link = linkAt(event.target);
    if (!link || event.ctrlKey || event.altKey || event.metaKey) return;
    const links = linksOf(link.ownerSVGElement!);
    const direction = event.shiftKey ? undefined : ARROWS[event.key];
    const typed = direction ? null : this.typed(event);
    if (!direction && typed === null) return;
    event.preventDefault();
    const next = direction ? this.towards(direction, links, link) : links[nextName(links.map(nameOf), typed!, links.indexOf(link))];
    if (!next) return;
    this.stopAt(links, next);
    next.focus();
  }

  private towards(direction: Direction, links: SVGAElement[], from: SVGAElement): SVGAElement | undefined {
    const svg = from.ownerSVGElement!;
    const points = this.walked.get(svg) ?? links.map(centreOf);
    this.walked.set(svg, points);
    return links[nearestTowards(points, points[links.indexOf(from)]!, direction)];
  }

  private stopAt(links: SVGAElement[], stop: SVGAElement | undefined): void {
    for (const link of links) link.setAttribute('tabindex', link === stop ? '0' : '-1');
  }

  private show(link: SVGAElement | null): void {
    const line = this.querySelector<HTMLElement>('.figure-value');
    if (!line) return;
    line.textContent = (link && this.contains(link) && link.querySelector('title')?.textContent) || '';
  }
}

const linksOf = (svg: SVGSVGElement): SVGAElement[] => [...svg.querySelectorAll<SVGAElement>('.chart-zones a[href]')];

const linkAt = (target: EventTarget | null): SVGAElement | null =>
  target instanceof Element ? target.closest<SVGAElement>('.chart-zones a[href]') : null;

/** « Vitré : 34,1 % ». */
const nameOf = (link: SVGAElement): string => link.querySelector('title')!.textContent!.trim();

/** Of the outline or the square, its words left out; the frame of the map may stand aside from that of the sheet. */
function centreOf(link: SVGAElement): Point {
  const shape = link.querySelector<SVGGraphicsElement>('path, rect')!;
  const { left, top, width, height } = shape.getBoundingClientRect();
  const { scrollX, scrollY } = window;
  return { x: left + width / 2 + scrollX, y: top + height / 2 + scrollY };
}

customElements.define('zone-walk', ZoneWalk);
