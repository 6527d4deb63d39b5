/** A text as the model sees it: sections, numbered paragraphs, what each cites, which figures and boxes it holds. */

export interface Citation {
  tag: 'Chiffre' | 'Note';
  /** Position in the document, from 0: how a built component finds itself again. */
  index: number;
  quantity?: string;
  fact?: string;
  source?: string;
  extract?: string;
  /** How the number is written, where it is not with its unit and as it is. */
  written?: Written;
  line: number;
}

export type Written = { bare?: boolean; signed?: boolean; absolute?: boolean };

export interface Paragraph {
  /** 1, 2, 3…: printed as « § 1 », addressed as `#p1`. */
  number: number;
  line: number;
  /** Plain words, tags left out. */
  text: string;
  /** The same, with each citation where it stands. */
  runs: (string | Citation)[];
  citations: Citation[];
}

export interface Section {
  id: string;
  title: string;
  paragraphs: Paragraph[];
}

export interface Placement {
  tag: 'Graphique' | 'Dispositif' | 'Tensions' | 'Lacunes';
  id: string;
  line: number;
  /** Id of the section it stands in. */
  section: string;
}

export interface Article {
  file: string;
  sections: Section[];
  placements: Placement[];
  /** Citations outside any top-level paragraph: list items, boxes. */
  looseCitations: Citation[];
  /** Words outside them, quotations apart: they obey the same rules. */
  asides: { line: number; text: string }[];
  links: Link[];
  /** Runs of plain words of the numbered paragraphs, links left out, in document order: where terms are looked for. */
  runs: string[];
}

export interface Link {
  href: string;
  label: string;
  line: number;
}

export function paragraphsOf(article: Article): Paragraph[] {
  return article.sections.flatMap((section) => section.paragraphs);
}

/** All citations in document order. */
export function citationsOf(article: Article): Citation[] {
  return [...paragraphsOf(article).flatMap((paragraph) => paragraph.citations), ...article.looseCitations].sort(
    (a, b) => a.index - b.index,
  );
}

/** Words of the running text, the way a reader counts them: elisions do not split. */
export function wordCount(article: Article): number {
  return paragraphsOf(article).reduce(
    (total, paragraph) => total + paragraph.text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
    0,
  );
}
