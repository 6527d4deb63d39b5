import { paragraphsOf } from './article.ts';
import type { Corpus } from './corpus.ts';
import { partAt, rowsOf, type Shown, shownBy } from './lesson-documents.ts';
import type { Lesson, LessonDocument, Place } from './lessons.ts';
import type { Report } from './problems.ts';

/** What each document of a lesson shows, by its id, those that show something; what does not exist is reported. */
export function checkDocuments(lesson: Lesson, corpus: Corpus, report: Report): Map<string, Shown> {
  const shown = new Map<string, Shown>();
  for (const document of lesson.documents) {
    const field = `documents › ${document.id}`;
    if (shown.has(document.id))
      report({ file: lesson.file, field, message: 'deux documents ont ce nom', remedy: 'renommer l’un des deux' });
    const found = shownBy(document, corpus);
    if (found) shown.set(document.id, found);
    for (const { at, word, among, what } of unknownIn(document, corpus))
      report({
        file: lesson.file,
        field: `${field} › ${at}`,
        message: `${what} « ${word} » n’existe pas`,
        remedy: 'le relever sur la page du site',
        near: { word, among },
      });
  }
  const used = new Set(lesson.questions.flatMap(({ places }) => places.map(({ document }) => document)));
  for (const { id } of lesson.documents)
    if (!used.has(id))
      report({
        file: lesson.file,
        field: `documents › ${id}`,
        message: 'aucune question ne s’appuie sur ce document',
        remedy: 'le nommer dans les « lieux » d’une question, ou le retirer',
      });
  return shown;
}

interface Unknown {
  at: string;
  what: string;
  word: string;
  among: string[];
}

function unknownIn(document: LessonDocument, corpus: Corpus): Unknown[] {
  if (document.kind === 'facts') {
    const among = [...corpus.facts.keys()];
    return document.facts.filter((id) => !corpus.facts.has(id)).map((word) => ({ at: 'faits', what: 'le fait', word, among }));
  }
  const article = corpus.articles.get(document.text);
  const text = corpus.texts.get(document.text);
  if (!article || !text) return [{ at: 'texte', what: 'le texte', word: document.text, among: [...corpus.texts.keys()] }];
  if (document.kind === 'extract') {
    const numbers = paragraphsOf(article).map(({ number }) => number);
    return document.paragraphs
      .filter((number) => !numbers.includes(number))
      .map((number) => ({ at: 'paragraphes', what: 'le paragraphe', word: String(number), among: [] }));
  }
  if (document.kind === 'map') {
    const studies = corpus.studies.map(({ key }) => key);
    return studies.includes(document.text) ? [] : [{ at: 'texte', what: 'la carte d’une étude', word: document.text, among: studies }];
  }
  const among = text.figures.map(({ id }) => id);
  return among.includes(document.figure) ? [] : [{ at: 'figure', what: 'la figure', word: document.figure, among }];
}

/** The parts of documents in which the answer of a question stands; places that lead nowhere are reported. */
export function partsAt(lesson: Lesson, question: string, places: Place[], documents: Map<string, Shown>, report: Report): Shown[] {
  return places.flatMap((place, rank) => {
    const field = `questions › ${question} › lieux › n° ${rank + 1}`;
    const shown = documents.get(place.document);
    if (!shown) {
      const among = lesson.documents.map(({ id }) => id);
      // One that is there and shows nothing is reported where it is declared.
      if (!among.includes(place.document))
        report({
          file: lesson.file,
          field: `${field} › document`,
          message: `le document « ${place.document} » est inconnu`,
          remedy: 'nommer un document de la fiche',
          near: { word: place.document, among },
        });
      return [];
    }
    const part = partAt(place, shown);
    if (!part) report({ file: lesson.file, field, ...nowhere(place, shown) });
    return part ? [part] : [];
  });
}

function nowhere(
  { paragraph, fact, row }: Place,
  shown: Shown,
): { message: string; remedy: string; near?: { word: string; among: string[] } } {
  if (paragraph !== undefined)
    return {
      message: `le paragraphe ${paragraph} n’est pas dans ce document`,
      remedy:
        shown.kind === 'extract'
          ? `paragraphes : ${shown.paragraphs.map(({ number }) => number).join(', ')}`
          : 'ce document n’a pas de paragraphes',
    };
  if (fact !== undefined) {
    const among = shown.kind === 'facts' ? shown.facts.map(({ id }) => id) : [];
    return {
      message: `le fait « ${fact} » n’est pas dans ce document`,
      remedy: `faits : ${among.join(', ') || 'aucun'}`,
      near: { word: fact, among },
    };
  }
  const among = rowsOf(shown);
  return {
    message: `aucune ligne de ce document ne commence par « ${row} »`,
    remedy: 'recopier la première cellule de la ligne dans le tableau de la figure',
    near: { word: row ?? '', among },
  };
}
