import { wordCount } from './article.ts';
import { checkCitations, checkProse, checkUnused } from './check-text.ts';
import type { Corpus, ResolvedText } from './corpus.ts';
import { FIXED } from './links.ts';
import { numberNotes } from './notes.ts';
import type { Report } from './problems.ts';
import { resolveQuantities } from './resolve.ts';
import type { Page } from './studies.ts';

/** A page of text with its numbers and notes settled; every fault is reported at its place. */
export function resolvePage(page: Page, corpus: Corpus, report: Report): ResolvedText {
  const quantities = resolveQuantities(page, corpus.facts, corpus.datasets, report);
  const used = checkCitations(page, quantities, corpus, report);
  for (const [field, value] of [
    ['titre', page.title],
    ['description', page.description],
    ['chapeau', page.lead ?? ''],
  ] as const)
    checkProse(page.file, field, value, report);
  checkUnused(page, used, report);
  if (FIXED.includes(`/${page.id}/`)) {
    report({ file: page.file, field: 'nom du fichier', message: `le site a déjà une page /${page.id}/`, remedy: 'choisir un autre nom' });
  }
  for (const placement of page.article.placements) {
    report({
      file: page.file,
      field: `ligne ${placement.line}`,
      message: `<${placement.tag}> n’a de sens que dans une étude`,
      remedy: 'le retirer',
    });
  }
  return {
    quantities,
    notes: numberNotes(page.article, { quantities, facts: corpus.facts }),
    keyFigures: [],
    figures: [],
    words: wordCount(page.article),
  };
}
