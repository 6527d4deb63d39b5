import type { Link } from './article.ts';
import { pathOf } from './addresses.ts';
import { type Corpus, textsOf } from './corpus.ts';
import { bookletPath, dysPath, lessonPath, sheetPath } from './lesson-addresses.ts';
import type { Report } from './problems.ts';
import type { Text } from './studies.ts';

/** Addresses that are pages of their own, not texts of `content/`. */
export const FIXED = [
  '/',
  '/etudes/',
  '/comprendre/',
  '/dispositifs/',
  '/qui-agit/',
  '/glossaire/',
  '/aller-plus-loin/',
  '/lacunes/',
  '/faits/',
  '/sources/',
  '/donnees/',
  '/nouvelles/',
  '/recherche/',
  '/index/',
  '/chez-moi/',
  '/comparer/',
  '/zones/',
  '/atlas/',
  '/accessibilite/figures/',
  '/enseigner/',
  '/enseigner/composer/',
  '/a-propos/metadonnees/',
];
/** Page address → fragments it has; `any` where they are not known here. */
type Pages = Map<string, Set<string> | 'any'>;

/** Parts every study has, whatever its author wrote. */
const OF_A_STUDY = ['ce-qui-resiste', 'ce-que-l-on-ne-sait-pas', 'sources', 'citer'];
/** Addresses of other sites, and of people. */
const ELSEWHERE = /^(?:https?:\/\/|mailto:)/;
/** Labels that tell nothing to who reads the links alone. */
const VAGUE = /^(?:cliquez )?(?:ici|là|lien|ce lien|en savoir plus|plus|cette page)$/i;

/** Links of the texts: internal ones lead to a page, and to a place on it; labels say where. */
export function checkLinks(corpus: Corpus, report: Report): void {
  const pages = placesByPage(corpus);
  for (const text of textsOf(corpus)) for (const link of text.article.links) checkLink(text, link, pages, report);
}

function checkLink(text: Text, { href, label, line }: Link, pages: Pages, report: Report): void {
  const at = { file: text.file, field: `ligne ${line}` };
  if (VAGUE.test(label.trim())) {
    report({
      ...at,
      message: `le lien « ${label} » ne dit pas où il mène`,
      remedy: 'nommer la page ou la chose dans les mots du lien',
    });
  }
  if (ELSEWHERE.test(href)) return;
  const [path = '', fragment] = href.split('#');
  const places = pages.get(path || pathOf(text.key));
  if (!places) {
    report({
      ...at,
      missing: ['etudes', 'pages', 'idees', 'leviers', 'facteurs', 'dispositifs'],
      message: `le lien ${path} ne mène à aucune page`,
      remedy: 'corriger l’adresse, barres du début et de la fin comprises',
      near: { word: path, among: [...pages.keys()] },
    });
  } else if (fragment && places !== 'any' && !places.has(fragment)) {
    report({
      ...at,
      missing: ['territoires'],
      message: `le lien ${href} : « ${fragment} » n’existe pas sur cette page`,
      remedy: 'relever l’adresse sur la page',
      near: { word: fragment, among: [...places] },
    });
  }
}

function placesByPage(corpus: Corpus): Pages {
  const pages: Pages = new Map(FIXED.map((path) => [path, 'any']));
  for (const { id, levels } of corpus.lessons) {
    const paths = [lessonPath(id), bookletPath(id), ...levels.flatMap((level) => [sheetPath(id, level.id), dysPath(id, level.id)])];
    for (const path of paths) pages.set(path, 'any');
  }
  for (const text of textsOf(corpus)) {
    const { sections, placements } = text.article;
    pages.set(
      pathOf(text.key),
      new Set([
        ...sections.flatMap((section) => [section.id, ...section.paragraphs.map(({ number }) => `p${number}`)]),
        ...placements.map(({ tag, id }) => (tag === 'Graphique' ? `figure-${id}` : id)),
        ...('territory' in text ? OF_A_STUDY : ['sources']),
      ]),
    );
  }
  return pages;
}
