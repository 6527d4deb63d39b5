import { selectAll } from 'hast-util-select';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltSite } from './edition.ts';
import { target } from './link.ts';
import { readPage } from './page.ts';

/** Consecutive pages of the whole book under one title; paths such as `etudes/vitre/`. */
export interface BookPart {
  title: string;
  pages: string[];
}

interface Plan {
  title: string;
  /** The part starts with these pages. */
  opening: string[];
  /** Then come the pages of this folder, in the order this page leads to them. */
  chapters?: { folder: string; orderedBy: string };
}

const PLAN: Plan[] = [
  { title: 'Comprendre', opening: ['comprendre/'], chapters: { folder: 'comprendre', orderedBy: 'comprendre/' } },
  { title: 'Études', opening: ['etudes/'], chapters: { folder: 'etudes', orderedBy: 'etudes/' } },
  { title: 'Leviers', opening: [], chapters: { folder: 'leviers', orderedBy: 'comprendre/' } },
  { title: 'Facteurs hérités', opening: [], chapters: { folder: 'facteurs', orderedBy: 'comprendre/' } },
  { title: 'Dispositifs', opening: ['dispositifs/'], chapters: { folder: 'dispositifs', orderedBy: 'dispositifs/' } },
  { title: 'Qui agit', opening: ['qui-agit/'] },
  {
    title: 'Pour s’y retrouver',
    opening: ['glossaire/', 'sources/', 'lacunes/', 'aller-plus-loin/', 'methode/', 'a-propos/', 'mentions-legales/'],
  },
];

/**
 * Table of the whole book. Zones, facts, atlas and tools stay online, where links of the book lead:
 * they are looked up, not read.
 */
export function bookParts(site: BuiltSite): BookPart[] {
  return PLAN.map(({ title, opening, chapters }) => ({ title, pages: [...opening, ...(chapters ? chaptersOf(site, chapters) : [])] }));
}

/** Paths of the studies, in the order of their index. */
export function studyPaths(site: BuiltSite): string[] {
  return chaptersOf(site, { folder: 'etudes', orderedBy: 'etudes/' });
}

/** Paths of what is printed of the lessons: booklets, sheets, airy sheets. */
export function lessonPaths(site: BuiltSite): string[] {
  const folder = join(site.folder, 'enseigner');
  const built = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
  return built
    .map((path) => path.replaceAll('\\', '/').split('/'))
    .filter((parts) => parts.at(-1) === 'index.html' && parts.length > 2)
    .map((parts) => `enseigner/${parts.slice(0, -1).join('/')}/`)
    .sort();
}

function chaptersOf(site: BuiltSite, { folder, orderedBy }: { folder: string; orderedBy: string }): string[] {
  const built = readdirSync(join(site.folder, folder))
    .filter((name) => existsSync(join(site.folder, folder, name, 'index.html')))
    .map((name) => `${folder}/${name}/`)
    .sort();
  const led = selectAll('a[href]', readPage(site, orderedBy).main).map((link) => {
    const to = target(site, orderedBy, String(link.properties['href']));
    return to.site ? to.path : '';
  });
  const rank = (path: string) => (led.includes(path) ? led.indexOf(path) : led.length);
  return built.sort((a, b) => rank(a) - rank(b));
}
