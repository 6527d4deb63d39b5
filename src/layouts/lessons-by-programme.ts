import type { Loaded } from '../corpus/load.ts';
import type { ResolvedLesson } from '../model/corpus.ts';
import type { Programme } from '../model/programmes.ts';

/** Programmes that some lesson serves, in the order of their file, each with its lessons. */
export function lessonsByProgramme({ lessons, programmes }: Loaded): { programme: Programme; lessons: ResolvedLesson[] }[] {
  return [...programmes.values()]
    .map((programme) => ({
      programme,
      lessons: lessons.filter(({ levels }) => levels.some((level) => level.programmes.some(({ id }) => id === programme.id))),
    }))
    .filter((row) => row.lessons.length > 0);
}
