/** Rules that hold in every text: what is cited exists, numbers stand on sources, and words are typed as French is. */
import { citationsOf, paragraphsOf } from './article.ts';
import type { Corpus } from './corpus.ts';
import type { Fact } from './facts.ts';
import { originKey, originsOf } from './notes.ts';
import type { Report } from './problems.ts';
import { bareNumbers, typingFaults } from './prose.ts';
import type { Quantity } from './quantities.ts';
import type { Text } from './studies.ts';

/** What declares numbers: a text, or a lesson. */
type Declaring = Pick<Text, 'file' | 'declarations'>;

const MOST_SOURCES_A_PARAGRAPH = 3;

/** A number that is neither a fact nor declared; one that is declared and could not be resolved is reported where it is declared. */
export function unknownQuantity(text: Declaring, field: string, id: string, quantities: Map<string, Quantity>, report: Report): void {
  if (id in text.declarations) return;
  report({
    file: text.file,
    field,
    missing: ['territoires', 'donnees', 'observatoire', 'dispositifs'],
    message: `le chiffre « ${id} » est inconnu`,
    remedy: 'le déclarer dans « chiffres », ou citer un fait qui a une valeur',
    near: { word: id, among: [...quantities.keys()] },
  });
}

/** Checks what a text cites and how it is typed; returns the names of the numbers it uses. */
export function checkCitations(text: Text, quantities: Map<string, Quantity>, corpus: Corpus, report: Report): Set<string> {
  const used = new Set<string>();
  const { file, article } = text;
  for (const citation of citationsOf(article)) {
    const field = `ligne ${citation.line}`;
    if (citation.tag === 'Note') {
      checkNote(file, field, citation, corpus, report);
      continue;
    }
    const id = citation.quantity!;
    used.add(id);
    const fact = corpus.facts.get(id);
    if (citation.extract !== undefined) checkExtract(file, field, id, citation.extract, fact, corpus, quantities, report);
    else if (!quantities.has(id)) unknownQuantity(text, field, id, quantities, report);
  }
  for (const paragraph of paragraphsOf(article)) {
    const field = `§ ${paragraph.number} (ligne ${paragraph.line})`;
    checkProse(file, field, paragraph.text, report);
    const origins = new Set(
      paragraph.citations.flatMap((citation) => originsOf(citation, { quantities, facts: corpus.facts })).map(originKey),
    );
    if (origins.size > MOST_SOURCES_A_PARAGRAPH) {
      report({
        file,
        field,
        message: `${origins.size} sources dans ce paragraphe, ${MOST_SOURCES_A_PARAGRAPH} au plus`,
        remedy: 'couper le paragraphe',
      });
    }
  }
  for (const aside of article.asides) checkProse(file, `ligne ${aside.line}`, aside.text, report);
  for (const section of article.sections) checkProse(file, `intertitre « ${section.title} »`, section.title, report);
  return used;
}

function checkNote(file: string, field: string, note: { fact?: string; source?: string }, corpus: Corpus, report: Report): void {
  if ((note.fact === undefined) === (note.source === undefined)) {
    report({
      file,
      field,
      message: '<Note> veut « fait » ou « source », et un seul des deux',
      remedy: 'écrire <Note fait="…" /> ou <Note source="…" />',
    });
  } else if (note.fact !== undefined && !corpus.facts.has(note.fact)) {
    report({
      file,
      field,
      missing: ['territoires', 'observatoire', 'dispositifs'],
      message: `le fait « ${note.fact} » est inconnu`,
      remedy: 'voir content/territoires/',
      near: { word: note.fact, among: [...corpus.facts.keys()] },
    });
  } else if (note.source !== undefined && !corpus.sources.has(note.source)) {
    report({
      file,
      field,
      missing: ['sources'],
      message: `la source « ${note.source} » est inconnue`,
      remedy: 'l’ajouter dans content/sources/',
      near: { word: note.source, among: [...corpus.sources.keys()] },
    });
  }
}

/** Straight and curly apostrophes, and every kind of space, are the same to a reader. */
const loosely = (text: string) => text.replace(/[’']/g, '’').replace(/[\s\u00A0\u202F]+/g, ' ');

function checkExtract(
  file: string,
  field: string,
  id: string,
  extract: string,
  fact: Fact | undefined,
  corpus: Corpus,
  quantities: Map<string, Quantity>,
  report: Report,
): void {
  if (!fact) {
    report({
      file,
      field,
      missing: ['territoires', 'observatoire', 'dispositifs'],
      message: `« extrait » ne vaut que pour un fait, et « ${id} » n’en est pas un`,
      remedy: 'donner l’identifiant d’un fait',
      near: { word: id, among: [...corpus.facts.keys()] },
    });
  } else if (!loosely(fact.statement).includes(loosely(extract))) {
    report({ file, field, message: `« ${extract} » ne figure pas dans l’énoncé de ${id}`, remedy: 'recopier le nombre mot pour mot' });
  } else if (!quantities.has(id)) {
    // A fact without a value may still state numbers in words; its extract rests on the same source.
    quantities.set(id, {
      id,
      value: Number.NaN,
      unit: '',
      decimals: 0,
      period: fact.period ?? '',
      perimeter: fact.perimeter ?? '',
      reliability: fact.reliability,
      origins: [{ kind: 'source', id: fact.source }],
      comment: fact.remark,
    });
  }
}

export function checkProse(file: string, field: string, text: string, report: Report): void {
  for (const number of bareNumbers(text)) {
    report({
      file,
      field,
      message: `nombre en clair : « ${number} »`,
      remedy: 'le tirer d’un fait ou d’un jeu de données par <Chiffre> (ou {nom} dans un titre), ou l’écrire en lettres',
    });
  }
  for (const fault of typingFaults(text)) report({ file, field, message: `signe à remplacer : ${fault.found}`, remedy: fault.remedy });
}

export function checkUnused(text: Declaring, used: Set<string>, report: Report): void {
  const operands = new Set(
    Object.values(text.declarations).flatMap((declaration) =>
      declaration.kind === 'operation' ? declaration.operands : declaration.kind === 'rank' ? [declaration.operand] : [],
    ),
  );
  for (const id of Object.keys(text.declarations)) {
    if (!used.has(id) && !operands.has(id))
      report({ file: text.file, field: `chiffres › ${id}`, message: 'ce chiffre ne sert nulle part', remedy: 'l’employer ou le retirer' });
  }
}
