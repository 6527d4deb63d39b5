/** Sentences of a text as its reader sees them, numbers in place. */
import { quantityWords } from '../../format/quantity.ts';
import { typeset } from '../../format/french.ts';
import type { Quantity } from '../../model/quantities.ts';

/**
 * A paragraph as its author typed it → its sentences with their numbers.
 * `Le chômage est de <Chiffre id="fin" />. Il baisse.` → « Le chômage est de 4,2 %. », « Il baisse. »
 */
export function filledSentences(source: string, quantities: ReadonlyMap<string, Quantity>): string[] {
  const words = source
    .replace(/<Chiffre\s+([^>]*?)\/>/g, (_, attributes: string) => number(attributes, quantities))
    .replace(/<Note\s[^>]*\/>/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*([^*]+)\*/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  return typeset(words).split(/(?<=[.!?…]) (?=[\p{Lu}«])/u);
}

function number(attributes: string, quantities: ReadonlyMap<string, Quantity>): string {
  const value = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1];
  const has = (name: string) => new RegExp(`(?:^|\\s)${name}(?=\\s|$)`).test(attributes);
  const extract = value('extrait');
  if (extract !== undefined) return extract;
  const quantity = quantities.get(value('id') ?? '');
  return quantity ? quantityWords(quantity, { bare: has('sansunite'), signed: has('signe'), absolute: has('absolu') }) : '…';
}

/** Lines of a paragraph of a file, from the line it starts on, numbered from 1. */
export function paragraphAt(text: string, line: number): string {
  const rest = text.split(/\r?\n/).slice(line - 1);
  const end = rest.findIndex((words) => words.trim() === '');
  return rest.slice(0, end === -1 ? undefined : end).join(' ');
}
