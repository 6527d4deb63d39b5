import type { Corpus } from './corpus.ts';
import type { Report } from './problems.ts';
import type { Text } from './studies.ts';

/** Addresses that are pages of their own, not texts of `content/`. */
const FIXED = ['/', '/etudes/', '/sources/', '/recherche/', '/index/'];
/** Parts every study has, whatever its author wrote. */
const OF_A_STUDY = ['ce-qui-resiste', 'ce-que-l-on-ne-sait-pas', 'sources', 'citer'];
/** Labels that tell nothing to who reads the links alone. */
const VAGUE = /^(?:cliquez )?(?:ici|là|lien|ce lien|en savoir plus|plus|cette page)$/i;

/** Links of a text: internal ones lead to a page, and to a place on it; labels say where. */
export function checkLinks(text: Text, corpus: Corpus, report: Report): void {
  const targets = placesByPage(corpus);
  for (const link of text.article.links) {
    const field = `ligne ${link.line}`;
    if (VAGUE.test(link.label.trim())) {
      report({
        file: text.file,
        field,
        message: `le lien « ${link.label} » ne dit pas où il mène`,
        remedy: 'nommer la page ou la chose dans les mots du lien',
      });
    }
    if (!link.href.startsWith('/')) continue;
    const [path = '', fragment] = link.href.split('#');
    const places = targets.get(path);
    if (!places) {
      report({
        file: text.file,
        field,
        missing: ['etudes', 'pages'],
        message: `le lien ${path} ne mène à aucune page`,
        remedy: 'corriger l’adresse, barre finale comprise',
        near: { word: path, among: [...targets.keys()] },
      });
    } else if (fragment && places !== 'any' && !places.has(fragment)) {
      report({
        file: text.file,
        field,
        missing: ['territoires'],
        message: `le lien ${link.href} : « ${fragment} » n’existe pas sur cette page`,
        remedy: 'relever l’adresse sur la page',
        near: { word: fragment, among: [...places] },
      });
    }
  }
}

/** Page address → fragments it has; `any` where they are not known here. */
function placesByPage(corpus: Corpus): Map<string, Set<string> | 'any'> {
  const pages = new Map<string, Set<string> | 'any'>(FIXED.map((path) => [path, 'any']));
  for (const text of [...corpus.studies, ...corpus.pages.values()]) {
    const { sections, placements } = text.article;
    pages.set(
      `/${text.key.replace(/^pages\//, '')}/`,
      new Set([
        ...sections.flatMap((section) => [section.id, ...section.paragraphs.map(({ number }) => `p${number}`)]),
        ...placements.map(({ tag, id }) => (tag === 'Graphique' ? `figure-${id}` : id)),
        ...('territory' in text ? OF_A_STUDY : ['sources']),
      ]),
    );
  }
  return pages;
}
