import type { Loaded } from '../corpus/load.ts';
import type { ResolvedLesson } from '../model/corpus.ts';
import type { LessonLevel } from '../model/lessons.ts';
import { address } from './address.ts';
import { documentsOf, mapsOf, questionsOf, rowsNamed } from './lesson.ts';

/** Every level of every lesson, as Astro wants them: `/enseigner/<fiche>/<niveau>/`. */
export function pupilPaths({ lessons }: Loaded) {
  return lessons.flatMap((lesson) =>
    lesson.levels.map((level) => ({ params: { fiche: lesson.id, niveau: level.id }, props: { lesson, level } })),
  );
}

/** Documents of a lesson with their maps and the rows their tables keep. */
export function shownDocuments(lesson: ResolvedLesson, corpus: Loaded) {
  const maps = mapsOf(lesson, corpus);
  return documentsOf(lesson, corpus).map((shown) => {
    const map = shown.document.kind === 'map' ? maps.get(shown.document.text) : undefined;
    return { shown, rows: rowsNamed(lesson, shown.document.id), map: map && { ...map, id: `document-${shown.number}-carte` } };
  });
}

/** The empty map of a lesson’s sketch. */
export function sketchOf(lesson: ResolvedLesson, corpus: Loaded) {
  const { wide: scene, name } = mapsOf(lesson, corpus).get(`etudes/${lesson.sketch.base}`)!;
  return { scene, name };
}

/** Props of a pupil’s sheet. @param url its whole address */
export function pupilSheetOf(lesson: ResolvedLesson, level: LessonLevel, corpus: Loaded, url: URL) {
  return {
    lesson,
    level,
    documents: shownDocuments(lesson, corpus),
    questions: questionsOf(lesson, level),
    sketch: sketchOf(lesson, corpus),
    terms: lesson.terms.map((id) => corpus.glossary.get(id)!),
    base: address('/'),
    url: url.href,
  };
}
