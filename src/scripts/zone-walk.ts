/**
 * A map of links becomes one stop of the Tab key, whose arrows lead to the nearest zone that way; Enter follows, as any link.
 * What has the focus, or is pointed at, is also written under the map; it is said once, by the name of the link.
 * Without script the links are there, one by one.
 */
import { nearestTowards, type Direction, type Point } from './nearest-point.ts';

const ARROWS: Record<string, Direction> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' };

class ZoneWalk extends HTMLElement {
  private readonly walked = new Map<SVGSVGElement, Point[]>();

  connectedCallback(): void {
    for (const svg of this.querySelectorAll('svg')) this.stopAt(linksOf(svg), linksOf(svg)[0]);
    this.addEventListener('keydown', (event) => this.key(event));
    this.addEventListener('focusin', ({ target }) => this.show(linkAt(target)));
    this.addEventListener('focusout', () => this.show(null));
    this.addEventListener('pointerover', ({ target }) => this.show(linkAt(target)));
    this.addEventListener('pointerleave', () => this.show(linkAt(document.activeElement)));
  }

  private key(event: KeyboardEvent): void {
    const direction = ARROWS[event.key];
    const link = linkAt(event.target);
    if (!direction || !link || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const svg = link.ownerSVGElement!;
    const links = linksOf(svg);
    const points = this.walked.get(svg) ?? links.map(centreOf);
    this.walked.set(svg, points);
    const next = links[nearestTowards(points, points[links.indexOf(link)]!, direction)];
    if (!next) return;
    this.stopAt(links, next);
    next.focus();
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

/** Of the outline or the square, its words left out; the frame of the map may stand aside from that of the sheet. */
function centreOf(link: SVGAElement): Point {
  const shape = link.querySelector<SVGGraphicsElement>('path, rect')!;
  const { left, top, width, height } = shape.getBoundingClientRect();
  const { scrollX, scrollY } = window;
  return { x: left + width / 2 + scrollX, y: top + height / 2 + scrollY };
}

customElements.define('zone-walk', ZoneWalk);
