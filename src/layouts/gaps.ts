import type { Loaded } from '../corpus/load.ts';

/** Gaps of every file, the studies’ territories first; `href` is where they are told in their place. */
export function allGaps(corpus: Loaded): { id: string; title: string; href?: string; gaps: string[] }[] {
  const national = (folder: string) => corpus.nationalGaps.get(folder) ?? [];
  return [
    ...corpus.studies.map((study) => ({
      id: study.territory,
      title: study.title,
      href: `/${study.key}/#ce-que-l-on-ne-sait-pas`,
      gaps: corpus.territories.get(study.territory)!.gaps,
    })),
    { id: 'dispositifs', title: 'Les dispositifs en France', href: '/dispositifs/', gaps: national('dispositifs') },
    { id: 'observatoire', title: 'La Note, l’Observatoire et le programme', href: '/aller-plus-loin/', gaps: national('observatoire') },
    { id: 'enseignement', title: 'L’enseignement', href: '/enseigner/', gaps: national('enseignement') },
  ];
}
