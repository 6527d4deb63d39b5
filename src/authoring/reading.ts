import { quantityWords } from '../format/quantity.ts';
import { typeset } from '../format/french.ts';
import { getCorpus } from '../corpus/corpus.ts';
import { paragraphsOf } from '../model/article.ts';
import type { Note } from '../model/notes.ts';
import { referenceOf } from '../model/references.ts';
import { withSourceNames } from '../model/sources.ts';
import type { ResolvedText } from '../model/corpus.ts';

/** The settled text a tag stands in; `key` was written on the tag by the Markdown plugin. */
export function textOf(key: string): ResolvedText {
  const text = getCorpus().texts.get(key);
  if (!text) throw new RangeError(`texte inconnu : ${key}`);
  return text;
}

/** Notes of a paragraph, ready to print: numbers with the same period and perimeter share a line. */
export function marginNotes(text: ResolvedText, paragraph: number) {
  const { sources, datasets } = getCorpus();
  return (text.notes.byParagraph.get(paragraph) ?? []).map((note) => ({
    number: note.number,
    reference: referenceOf(note.origin, sources, datasets),
    repeated: givenBefore(text, paragraph, note.number),
    secondary: note.reported && note.explained.every(({ quantity }) => quantity.reliability !== 'reported'),
    explanations: explanations(note),
  }));
}

/** A source is given with its title once; later notes name it by author and year. */
function givenBefore(text: ResolvedText, paragraph: number, number: number): boolean {
  for (const [other, notes] of text.notes.byParagraph) if (other < paragraph && notes.some((note) => note.number === number)) return true;
  return false;
}

interface Line {
  /** « 28,8 % », each once, with its period. */
  values: { value: string; period: string }[];
  perimeter: string;
  /** « calcul du projet ». */
  computed?: string;
  secondary: boolean;
  remark?: string;
}

/** What the numbers of a note are, one line for each perimeter. */
function explanations(note: Note): Line[] {
  const lines = new Map<string, Line>();
  for (const { quantity, extract } of note.explained) {
    const computed = quantity.comment?.startsWith('calcul') ? quantity.comment : undefined;
    const secondary = quantity.reliability === 'reported';
    const key = [quantity.perimeter, secondary, quantity.comment].join('|');
    const line = lines.get(key) ?? {
      values: [],
      perimeter: quantity.perimeter,
      computed,
      secondary,
      remark: computed || !quantity.comment ? undefined : withSourceNames(quantity.comment, getCorpus().sources),
    };
    const value = extract === undefined ? quantityWords(quantity) : typeset(extract);
    if (!line.values.some((known) => known.value === value && known.period === quantity.period))
      line.values.push({ value, period: quantity.period });
    lines.set(key, line);
  }
  return [...lines.values()];
}

/** Number of the paragraph a citation stands in; undefined in a list or a box. */
export function paragraphOf(key: string, citation: number): number | undefined {
  const article = getCorpus().articles.get(key);
  return article && paragraphsOf(article).find((paragraph) => paragraph.citations.some(({ index }) => index === citation))?.number;
}
