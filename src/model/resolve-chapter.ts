import { citationsOf, wordCount } from './article.ts';
import { pathOf } from './addresses.ts';
import { type Chapter, CHAPTER_FOLDERS, type ChapterKind } from './chapters.ts';
import { checkCitations, checkProse, checkUnused } from './check-text.ts';
import type { Corpus, ResolvedText } from './corpus.ts';
import { numberNotes } from './notes.ts';
import type { Report } from './problems.ts';
import type { Quantity } from './quantities.ts';
import { fillerOf, resolveFigures } from './resolve-figures.ts';
import { resolveQuantities } from './resolve.ts';
import { CONDITIONS, LEVERS } from './territories.ts';

/** A lever seen in fewer places is an anecdote. */
const LEAST_STUDIES: Record<ChapterKind, number> = { idea: 4, lever: 4, condition: 3, scheme: 1 };

/** A text across the studies with its numbers, notes and figures settled; every fault is reported at its place. */
export function resolveChapter(chapter: Chapter, corpus: Corpus, words: (quantity: Quantity) => string, report: Report): ResolvedText {
  const { file } = chapter;
  const quantities = resolveQuantities(chapter, corpus.facts, corpus.datasets, report);
  const used = checkCitations(chapter, quantities, corpus, report);
  for (const [field, value] of [
    ['titre', chapter.title],
    ['onglet', chapter.tab],
    ['question', chapter.question],
    ['chapeau', chapter.lead],
    ['description', chapter.description],
  ] as const) {
    checkProse(file, field, value, report);
  }
  const filled = fillerOf(chapter, quantities, used, words, report);
  const figures = resolveFigures(chapter, filled, { territory: undefined, ignored: new Set() }, corpus, report);
  checkUnused(chapter, used, report);
  checkSubject(chapter, corpus, report);
  checkStudies(chapter, corpus, report);
  checkRelated(chapter, corpus, report);
  checkPlacements(chapter, corpus, report);
  return {
    quantities,
    notes: numberNotes(chapter.article, { quantities, facts: corpus.facts }),
    keyFigures: [],
    figures,
    words: wordCount(chapter.article),
  };
}

/** The subjects a kind of chapter may have; ideas are free. */
function subjectsOf(kind: ChapterKind, corpus: Corpus): string[] {
  if (kind === 'lever') return Object.keys(LEVERS);
  if (kind === 'condition') return Object.keys(CONDITIONS);
  return kind === 'scheme' ? corpus.genericSchemes.map(({ id }) => id) : [];
}

function checkSubject({ file, kind, id }: Chapter, corpus: Corpus, report: Report): void {
  const subjects = subjectsOf(kind, corpus);
  if (kind === 'idea' || subjects.includes(id)) return;
  report({
    file,
    field: 'nom du fichier',
    missing: ['dispositifs'],
    message: `« ${id} » n’est pas un sujet de ce dossier`,
    remedy: `choisir parmi ${subjects.join(', ')}`,
    near: { word: id, among: subjects },
  });
}

/** A study that a chapter names is argued with, and says in return that it pulls that lever or received that condition. */
function checkStudies(chapter: Chapter, corpus: Corpus, report: Report): void {
  const { file, kind, id, studies, article } = chapter;
  const least = LEAST_STUDIES[kind];
  if (studies.length < least)
    report({ file, field: 'etudes', missing: ['etudes'], message: `${least} études au moins attendues`, remedy: 'comparer davantage' });
  const cited = new Set(citationsOf(article).map(({ quantity, fact }) => corpus.facts.get(quantity ?? fact ?? '')?.file));
  for (const name of studies) {
    const study = corpus.studies.find((candidate) => candidate.id === name);
    if (!study) {
      report({
        file,
        field: 'etudes',
        missing: ['etudes'],
        message: `l’étude « ${name} » est inconnue`,
        remedy: 'corriger son nom',
        near: { word: name, among: corpus.studies.map((candidate) => candidate.id) },
      });
      continue;
    }
    const linked = article.links.some(({ href }) => href.startsWith(pathOf(study.key)));
    if (!linked && !cited.has(corpus.territories.get(study.territory)?.file))
      report({
        file,
        field: 'etudes',
        missing: ['territoires'],
        message: `le texte ne cite ni l’étude « ${name} » ni un fait de son territoire`,
        remedy: 'en parler, ou la retirer de la liste',
      });
    const returned = kind === 'lever' ? study.levers : kind === 'condition' ? study.conditions : undefined;
    if (returned && !(returned as string[]).includes(id))
      report({
        file: study.file,
        field: kind === 'lever' ? 'leviers' : 'facteurs',
        message: `${file} s’appuie sur cette étude, qui ne nomme pas « ${id} »`,
        remedy: `ajouter ${id} à cette liste, ou retirer ${name} des études de ${file}`,
      });
  }
}

/** Two chapters answer each other, or neither does. */
function checkRelated({ file, key, related }: Chapter, corpus: Corpus, report: Report): void {
  for (const other of related) {
    const field = other.split('/')[0]!;
    const answer = corpus.chapters.get(other);
    if (!answer)
      report({
        file,
        field,
        missing: Object.values(CHAPTER_FOLDERS),
        message: `« ${other} » n’est pas une page`,
        remedy: 'corriger son nom',
        near: { word: other, among: [...corpus.chapters.keys()] },
      });
    else if (!answer.related.includes(key))
      report({
        file: answer.file,
        field: key.split('/')[0]!,
        message: `${file} renvoie ici, et rien ne lui répond`,
        remedy: `ajouter ${key.split('/')[1]} à cette liste`,
      });
  }
}

/** Boxes of any territory; what belongs to one study only is refused. */
function checkPlacements({ file, article }: Chapter, corpus: Corpus, report: Report): void {
  for (const { tag, id, line } of article.placements) {
    const field = `ligne ${line}`;
    if (tag === 'Tensions' || tag === 'Lacunes')
      report({ file, field, message: `<${tag}> n’a de sens que dans une étude`, remedy: 'le retirer' });
    if (tag === 'Dispositif' && !corpus.schemes.has(id))
      report({
        file,
        field,
        missing: ['territoires'],
        message: `le dispositif « ${id} » est inconnu`,
        remedy: 'le décrire dans le fichier de son territoire',
        near: { word: id, among: [...corpus.schemes.keys()] },
      });
  }
}

/** Every lever, condition and generic scheme has its chapter, and no two of a kind the same rank. */
export function checkChapters(corpus: Corpus, report: Report): void {
  const ranks = new Map<string, string>();
  for (const { file, kind, number } of corpus.chapters.values()) {
    const rank = `${kind} ${number}`;
    const other = ranks.get(rank);
    if (other)
      report({ file, field: 'numero', message: `le numéro ${number} est déjà celui de ${other}`, remedy: 'donner un numéro libre' });
    ranks.set(rank, file);
  }
  for (const kind of ['lever', 'condition', 'scheme'] as const) {
    for (const id of subjectsOf(kind, corpus)) {
      const folder = CHAPTER_FOLDERS[kind];
      if (corpus.chapters.has(`${folder}/${id}`)) continue;
      report({ file: folder, field: `${id}.mdx`, missing: [folder], message: 'ce sujet n’a pas de page', remedy: 'l’écrire' });
    }
  }
}
