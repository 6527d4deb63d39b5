import type { Loaded } from '../corpus/load.ts';
import type { ResolvedLesson } from '../model/corpus.ts';
import { address } from './address.ts';
import { questionsOf } from './lesson.ts';
import { shownDocuments, sketchOf } from './pupil-sheet.ts';

/** Every lesson, as Astro wants them: `/enseigner/<fiche>/`. */
export const lessonPaths = ({ lessons }: Loaded) => lessons.map((lesson) => ({ params: { fiche: lesson.id }, props: { lesson } }));

/** What the teacher’s page and the booklet show of a lesson. */
export function lessonPageOf(lesson: ResolvedLesson, corpus: Loaded) {
  const { sources, datasets, facts, programmes } = corpus;
  return {
    documents: shownDocuments(lesson, corpus),
    levels: lesson.levels.map((level) => ({ level, questions: questionsOf(lesson, level) })),
    parts: {
      lesson,
      sketch: sketchOf(lesson, corpus),
      terms: lesson.terms.map((id) => corpus.glossary.get(id)!),
      facts,
      programmes,
      sources,
      datasets,
      base: address('/'),
    },
  };
}

/** Texts a lesson is about: its study or idea first, then the studies it works on. */
export function textsTaught(lesson: ResolvedLesson, corpus: Loaded): { title: string; key: string }[] {
  const idea = corpus.chapters.get(lesson.text);
  const studies = corpus.studies.filter(({ id }) => lesson.studies.includes(id));
  return [...(idea ? [idea] : []), ...studies].map(({ title, key }) => ({ title, key }));
}
