/** The pictures of pages, as SVG: a study on its map, a chapter by the silhouette of a figure, the others by all zones. */
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import Chart from '../../components/charts/Chart.astro';
import type { Loaded } from '../../corpus/load.ts';
import { pathOf } from '../../model/addresses.ts';
import type { Chapter } from '../../model/chapters.ts';
import type { Study } from '../../model/studies.ts';
import { pictureSheet, SIDE, SIZE } from '../../pictures/sheet.ts';
import { SHELVES } from '../chapter.ts';
import { drawingStyle } from '../drawing-style.ts';
import { homeMapOf } from '../home.ts';
import { locatorOf } from '../locator.ts';
import { listName } from '../reference-files.ts';
import { SHARED } from './picture-of.ts';

export interface PagePicture {
  /** Of its file in `/apercus/`. */
  name: string;
  svg: () => Promise<string>;
}

/** Every picture of the site. Employment zones share one: three hundred would take a fifth of the time of a build. */
export function pagePictures(corpus: Loaded): PagePicture[] {
  return [
    ...corpus.studies.map((study) => ({ name: listName(`/${study.key}/`), svg: async () => studyPicture(study, corpus) })),
    ...[...corpus.chapters.values()].map((chapter) => ({
      name: listName(pathOf(chapter.key)),
      svg: () => chapterPicture(chapter, corpus),
    })),
    ...Object.values(SHARED).map(({ name, ...words }) => ({
      name,
      svg: async () => pictureSheet({ ...words, drawing: franceOf(corpus), ground: 'mer' }),
    })),
  ];
}

// Inks of tokens.css on light paper.
const path = (d: string, attributes: string) => `<path d="${d}" ${attributes}/>`;
const NEIGHBOUR = 'fill="#edf2f3"';
const COAST = 'fill="#ffffff" stroke="#15202b" stroke-width="1.5"';
const BORDER = 'fill="none" stroke="#c3ccd2" stroke-width="1.2"';
const RED = 'fill="#c4350b" stroke="#ffffff" stroke-width="2"';
const SHARES = ['#ffffff', '#d3dfe8', '#abc1d3', '#7f9db9', '#54789d'];

function studyPicture(study: Study, corpus: Loaded): string {
  const { wide: scene } = locatorOf(study, corpus);
  const drawing = path(scene.neighbours, NEIGHBOUR) + path(scene.land, COAST) + path(scene.zones, BORDER) + path(scene.territory, RED);
  return pictureSheet({ title: study.title, lead: study.question, kind: `Étude n° ${study.number}`, drawing, ground: 'mer' });
}

/** Mainland France by share of industry and the territories studied, as the home page has them. */
function franceOf(corpus: Loaded): string {
  const { wide: scene } = homeMapOf(corpus);
  const classes = scene.classes.map((shares) => path(shares.path, `fill="${SHARES[shares.rank - 1]}"`)).join('');
  const studied = scene.territories.map((territory) => path(territory.path, RED)).join('');
  // The middle of the country in its pixels.
  const [x, y] = [990, 425];
  return `<g transform="translate(${-x} ${-y})">${path(scene.neighbours, NEIGHBOUR)}${classes}${path(scene.land, COAST.replace('#ffffff', 'none'))}${studied}</g>`;
}

/** What belongs to words: samples of a legend, lines that lead to names. */
const LOOSE = /<g class="chart-(?:legend|leaders)">.*?<\/g>/gs;

const container = await AstroContainer.create();

/** Its first figure, without its words. */
async function chapterPicture(chapter: Chapter, corpus: Loaded): Promise<string> {
  const words = { title: chapter.title, lead: chapter.question, kind: SHELVES[chapter.kind].one };
  const [figure] = corpus.texts.get(chapter.key)!.figures;
  if (!figure) return pictureSheet({ ...words, drawing: franceOf(corpus), ground: 'mer' });
  const drawn = await container.renderToString(Chart, { props: { data: figure.data, sheet: 'narrow', id: 'dessin', title: figure.title } });
  const classes = [...drawn.matchAll(/ class="([^"]*)"/g)].flatMap(([, names]) => names!.split(' '));
  const [width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(drawn)!.slice(1).map(Number) as [number, number];
  const scale = Math.min((SIDE - 96) / width, (SIZE.height - 96) / height);
  const silhouette = drawn.replace(/<text\b.*?<\/text>|<title\b.*?<\/title>|<desc\b.*?<\/desc>/gs, '').replace(LOOSE, '');
  const drawing = `<svg x="${(-width * scale) / 2}" y="${(-height * scale) / 2}" width="${width * scale}" height="${height * scale}">${silhouette.trim()}</svg>`;
  return pictureSheet({ ...words, drawing, rules: drawingStyle(new Set(classes)), ground: 'papier' });
}
