/** Next doors: what leads from one text to the others, the same in both directions. */
import type { Loaded } from '../corpus/load.ts';
import { pathOf } from '../model/addresses.ts';
import { type Chapter, type ChapterKind, chaptersOf } from '../model/chapters.ts';
import { lessonPath } from '../model/lesson-addresses.ts';
import type { Study, Text } from '../model/studies.ts';

export interface Door {
  label: string;
  href: string;
}

export interface Doors {
  title: string;
  links: Door[];
}

const TITLES: Record<ChapterKind, string> = {
  idea: 'Idées',
  lever: 'Leviers',
  condition: 'Facteurs hérités',
  scheme: 'Sortes de dispositifs',
};

const linksTo = (from: Text, to: Text) => from.article.links.some(({ href }) => href.split('#')[0] === pathOf(to.key));

/** Schemes whose boxes a text shows: each leads to the page of its kind and to the study of its territory. */
const boxesOf = (text: Text, corpus: Loaded) =>
  text.article.placements.flatMap(({ tag, id }) => (tag === 'Dispositif' ? corpus.schemes.get(id)! : []));

/** Declared on either side, written in the text of either, or shown by a box: two texts that answer each other. */
function answer(chapter: Chapter, other: Chapter, corpus: Loaded): boolean {
  const shows = (from: Chapter, to: Chapter) => to.kind === 'scheme' && boxesOf(from, corpus).some(({ kind }) => kind === to.id);
  if (chapter.related.includes(other.key) || linksTo(chapter, other) || linksTo(other, chapter)) return true;
  return shows(chapter, other) || shows(other, chapter);
}

/** A study and a chapter: one names or shows the other, or the study’s territory has a scheme of that kind. */
function concerns(chapter: Chapter, study: Study, corpus: Loaded): boolean {
  if (chapter.studies.includes(study.id) || linksTo(chapter, study) || linksTo(study, chapter)) return true;
  if (boxesOf(chapter, corpus).some(({ territory }) => territory === study.territory)) return true;
  if (chapter.kind === 'lever') return (study.levers as string[]).includes(chapter.id);
  if (chapter.kind === 'condition') return (study.conditions as string[]).includes(chapter.id);
  return chapter.kind === 'scheme' && corpus.territories.get(study.territory)!.schemes.some(({ kind }) => kind === chapter.id);
}

const door = (text: Text): Door => ({ label: text.title, href: pathOf(text.key) });

function groups(chapters: Chapter[]): Doors[] {
  return (Object.keys(TITLES) as ChapterKind[])
    .map((kind) => ({ title: TITLES[kind], links: chaptersOf(chapters, kind).map(door) }))
    .filter(({ links }) => links.length > 0);
}

/** Lessons on a text, its own first. */
function inClass(text: Text, { lessons, studies }: Loaded): Doors[] {
  const study = studies.find(({ key }) => key === text.key);
  const others = study ? lessons.filter((lesson) => lesson.text !== text.key && lesson.studies.includes(study.id)) : [];
  const links = [...lessons.filter((lesson) => lesson.text === text.key), ...others].map(({ id, title }) => ({
    label: title,
    href: lessonPath(id),
  }));
  return links.length > 0 ? [{ title: 'Pour la classe', links }] : [];
}

export function doorsOfChapter(chapter: Chapter, corpus: Loaded): Doors[] {
  const others = [...corpus.chapters.values()].filter((other) => other !== chapter && answer(chapter, other, corpus));
  const studies = corpus.studies.filter((study) => concerns(chapter, study, corpus));
  return [...groups(others), { title: 'Études', links: studies.map(door) }, ...inClass(chapter, corpus)].filter(
    ({ links }) => links.length > 0,
  );
}

export function doorsOfStudy(study: Study, corpus: Loaded): Doors[] {
  const chapters = [...corpus.chapters.values()].filter((chapter) => concerns(chapter, study, corpus));
  const own = [
    { label: `Tous les faits sur ${corpus.territories.get(study.territory)!.name}`, href: `/faits/${study.territory}/` },
    { label: 'Son collectif, à côté des huit autres', href: `/qui-agit/#${study.territory}` },
    { label: 'Ses dispositifs, parmi tous les autres', href: `/dispositifs/#territoire-${study.territory}` },
  ];
  return [...groups(chapters), { title: 'Pour aller au bout', links: own }, ...inClass(study, corpus)];
}
