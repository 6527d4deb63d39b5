import type { Element } from 'hast';
import { select } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textWidth, wrap } from '../charts/text-width.ts';
import { drawingStyle } from '../layouts/drawing-style.ts';
import { pageTree } from '../search/page-tree.ts';
import { PUBLICATION, SUBTITLE, versionWords } from './imprint.ts';
import type { BuiltSite } from './edition.ts';
import { inlineFont } from './fonts.ts';
import type { SitePage } from './page.ts';
import { element, elements, hasClass, replace } from './tree.ts';

const WIDTH = 1200;
const HEIGHT = 1600;
const MARGIN = 80;
const MEASURE = WIDTH - 2 * MARGIN;
/** Where the sea begins. */
const SHORE = 720;
/** Where the line of the version does. */
const FOOT = 1524;
/** Bricolage is that much wider than the face `textWidth` measures. */
const TITLE_FACTOR = 1.1;
const INK = '#15202b';

/** Cover of the whole book: its title over the map of the home page. */
export function bookCover(site: BuiltSite): Promise<Element> {
  const home = pageTree(readFileSync(join(site.folder, 'index.html'), 'utf8'));
  const map = select('.carte-accueil svg.carte-etroite', home);
  if (!map) throw new Error('La page d’accueil n’a plus la carte de la couverture');
  // Numbers belong to the list beside the map.
  replace(map, (found) => (hasClass(found, 'carte-renvois') ? [] : found.tagName === 'a' ? found.children : undefined));
  Object.assign(map.properties, { x: 20, y: SHORE + 24, width: WIDTH - 40, height: FOOT - SHORE - 48, overflow: 'visible' });
  return cover(site, { above: 'Édition complète', title: PUBLICATION, question: SUBTITLE, map });
}

/** Cover of a study: its name and its question over its map. */
export function studyCover(site: BuiltSite, page: SitePage): Promise<Element> {
  const map = select('svg.carte-large', page.main);
  if (!map) throw new Error(`${page.path} : la carte de la couverture manque`);
  const trail = select('.fil', page.main);
  const number = /n°\s\d+/.exec(trail ? toString(trail) : '')?.[0] ?? '';
  const drawing = structuredClone(map);
  // The drawing has no size of its own: twice as large here as on a column of 600 px, less the towns that would be cut.
  const cut = ['des-680', 'des-740', 'des-840', 'des-1000', 'carte-graduation', 'carte-echelle'];
  const height = (FOOT - SHORE) / 2;
  const hidden = (town: Element) => {
    const y = Number(select('text', town)?.properties['y'] ?? 0);
    return y < 26 - height / 2 || y > height / 2 - 10;
  };
  replace(drawing, (found) =>
    cut.some((name) => hasClass(found, name)) || (hasClass(found, 'carte-ville') && hidden(found)) ? [] : undefined,
  );
  Object.assign(drawing.properties, { width: WIDTH / 2, height, overflow: 'visible' });
  const scaled = element('g', { transform: `translate(0 ${SHORE}) scale(2)` }, [drawing]);
  return cover(site, { above: `${PUBLICATION}, étude ${number}`, title: page.title, question: page.context, map: scaled });
}

async function cover(site: BuiltSite, words: { above: string; title: string; question: string; map: Element }): Promise<Element> {
  const { above, title, question, map } = words;
  for (const { properties } of elements(map)) {
    for (const name of Object.keys(properties)) if (/^(?:data[A-Z]|tabIndex|ariaHidden|ariaLabel|role)/.test(name)) delete properties[name];
  }
  // The cover has its own name; those of the map would be read a second time.
  replace(map, (found) => (['title', 'desc'].includes(found.tagName) ? [] : undefined));
  const classes = elements(map).flatMap(({ properties }) => (properties['className'] as string[] | undefined) ?? []);
  const [titleFont, toolFont] = [
    await inlineFont(site, 'bricolage', title + question),
    await inlineFont(site, 'archivo', above + versionWords(site) + toString(map)),
  ];
  const style = [
    `@font-face{font-family:'Bricolage Grotesque';src:url(${titleFont}) format('woff2');font-weight:600 720}`,
    `@font-face{font-family:Archivo;src:url(${toolFont}) format('woff2');font-weight:400 700}`,
    `.titre{fill:${INK};font-family:'Bricolage Grotesque',Arial,Helvetica,sans-serif;font-weight:680}`,
    `.outil{fill:${INK};font-family:Archivo,Arial,Helvetica,sans-serif}`,
    drawingStyle(new Set(classes)),
  ].join('\n');
  const lines = title === PUBLICATION ? title.split(' ') : [title];
  const size = Math.min(200, ...lines.map((line) => Math.floor(MEASURE / (textWidth(line, 1) * TITLE_FACTOR))));
  const below = 200 + lines.length * size * 0.92;
  const text = (name: string, x: number, y: number, size: number, words: string) =>
    element('text', { className: [name], x: String(x), y: String(Math.round(y)), fontSize: String(size) }, [words]);
  const box = (y: number, height: number, fill: string) => element('rect', { y: String(y), width: WIDTH, height, fill });
  const drawn = [
    element('title', { id: 'titre' }, [`${title}. ${question}`]),
    element('style', {}, [style]),
    box(SHORE, HEIGHT - SHORE, '#dfe9eb'),
    map,
    box(0, SHORE, '#fafbfa'),
    box(SHORE - 6, 6, INK),
    // The sign of the publication (favicon.svg).
    element('path', { d: 'M0 66V24l30-24v24l30-24v24l30-24h9l3 66z', transform: `translate(${MARGIN} 64) scale(.8)`, fill: '#c4350b' }),
    text('outil', MARGIN + 104, 112, 34, above),
    ...lines.map((line, rank) => text('titre', MARGIN, 190 + (rank + 0.82) * size * 0.92, size, line)),
    ...wrap(question, 50 * TITLE_FACTOR, MEASURE).map((line, rank) => text('titre', MARGIN, below + 60 + rank * 60, 50, line)),
    box(FOOT, HEIGHT - FOOT, '#fafbfa'),
    text('outil', MARGIN, HEIGHT - 28, 28, versionWords(site)),
  ];
  const sheet = { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, width: WIDTH, height: HEIGHT };
  return element('svg', { ...sheet, role: 'img', ariaLabelledBy: ['titre'] }, drawn);
}
